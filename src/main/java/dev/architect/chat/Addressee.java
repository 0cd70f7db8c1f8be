package dev.architect.chat;

/// Whom a message speaks to, as far as the platform's mentions tell.
public enum Addressee {
    /// The bot is mentioned.
    BOT,
    /// A direct conversation with the bot.
    BOT_IN_PRIVATE,
    /// A command, which stands in no thread yet: the answer opens one in the channel.
    BOT_BY_COMMAND,
    /// It was said to nobody, and an offer of the bot about it was accepted.
    BOT_BY_OFFER,
    /// The same, and the answer is for one person alone: it opens a direct conversation.
    BOT_BY_OFFER_IN_PRIVATE,
    /// Somebody else is mentioned, and the bot is not.
    SOMEBODY_ELSE,
    /// Nobody is mentioned.
    EVERYBODY;

    public boolean isBot() {
        return switch (this) {
            case BOT, BOT_IN_PRIVATE, BOT_BY_COMMAND, BOT_BY_OFFER, BOT_BY_OFFER_IN_PRIVATE -> true;
            case SOMEBODY_ELSE, EVERYBODY -> false;
        };
    }
}
