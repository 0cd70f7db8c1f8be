/// Microsoft Teams: activities come in at `/api/messages` behind the whole token check of the Bot Framework, posts go
/// out through the Bot Connector as Adaptive Cards. All of the platform's words stay in here; it knows the inbox's door
/// and nothing of what happens behind it.
package dev.architect.teams;
