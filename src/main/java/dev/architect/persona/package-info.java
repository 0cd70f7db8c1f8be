/// The `agents` folder: personas, project contexts and playbooks read, checked, and re-read when they change. Knows
/// files and nothing of chat, models or the web.
package dev.architect.persona;
