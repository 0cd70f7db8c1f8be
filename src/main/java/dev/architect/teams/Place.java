package dev.architect.teams;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;

/// Where an activity stands. A channel's conversation is one thread, named `19:…@thread.tacv2;messageid=<root>`; chats
/// have no threads, so the whole chat is one.
///
/// @param conversationId the conversation that an answer is posted to
record Place(ThreadRef thread, MessageRef message, String conversationId, boolean isPersonal) {

    private static final String MESSAGE_ID = ";messageid=";
    // A chat's id is long already, and the thread's key is stored in many places.
    private static final String WHOLE_CHAT = "chat";

    static Place of(Activity activity, String tenant) {
        String id = activity.conversationId();
        int mark = id.indexOf(MESSAGE_ID);
        String base = mark < 0 ? id : id.substring(0, mark);
        String named = mark < 0 ? "" : id.substring(mark + MESSAGE_ID.length());
        boolean isPersonal = activity.conversationType().equals("personal");
        boolean isChat = isPersonal || activity.conversationType().equals("groupChat");
        String root = isChat ? WHOLE_CHAT : named.isBlank() ? activity.id() : named;
        var channel = new ChannelRef(TeamsPlatform.NAME, tenant, base.isBlank() ? id : base);
        return new Place(new ThreadRef(channel, root), new MessageRef(channel, activity.id()),
                isChat ? id : base + MESSAGE_ID + root, isPersonal);
    }
}
