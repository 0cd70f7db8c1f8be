package dev.architect.teams;

/// Where an answer goes: learnt from an activity that passed every check.
///
/// @param serviceUrl the Bot Connector's address; the only place that a token of ours is sent to
/// @param id with `;messageid=` where it is a thread of a channel
/// @param replyToId the activity that was read last
record Conversation(String serviceUrl, String id, boolean isPersonal, String tenant, String botId, String botName,
        String replyToId) {
}
