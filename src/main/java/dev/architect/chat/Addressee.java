package dev.architect.chat;

/// Whom a message speaks to, as far as the platform's mentions tell.
public enum Addressee {
    /// The bot is mentioned, or the message came by a command.
    BOT,
    /// A direct conversation with the bot.
    BOT_IN_PRIVATE,
    /// Somebody else is mentioned, and the bot is not.
    SOMEBODY_ELSE,
    /// Nobody is mentioned.
    EVERYBODY
}
