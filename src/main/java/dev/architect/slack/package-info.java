/// Slack, in and out: signed requests of the Events API become [dev.architect.chat.ChatEvent]s for the inbox, and
/// [dev.architect.chat.Post]s become messages, pictures and files in a thread. All of Slack's vocabulary stays in
/// here; nothing else imports this package.
package dev.architect.slack;
