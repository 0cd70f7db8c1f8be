package dev.architect.teams;

import dev.architect.chat.ChannelRef;

/// Where the bot may speak first: learnt from an activity that passed every check.
///
/// @param serviceUrl the Bot Connector's address; the only place that a token of ours is sent to
/// @param isChat whether it is a group chat, which has no threads
record TeamsChannel(ChannelRef ref, String serviceUrl, boolean isChat, String botId, String botName) {

    static TeamsChannel of(ChannelRef ref, Activity activity) {
        Activity.Account bot = activity.recipient();
        return new TeamsChannel(ref, activity.serviceUrl(), activity.isChat(), bot.id(), bot.name());
    }

    /// A conversation beside or within it.
    ///
    /// @param replyToId the activity that an answer replies to, or blank
    Conversation conversation(String id, boolean isPersonal, String replyToId) {
        return new Conversation(serviceUrl, id, isPersonal, ref.team(), botId, botName, replyToId);
    }
}
