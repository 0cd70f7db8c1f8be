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
        String named = mark < 0 ? "" : id.substring(mark + MESSAGE_ID.length());
        String pressed = activity.isButton() ? activity.pressedMessage() : "";
        String opened = pressed.isBlank() ? activity.id() : pressed;
        String root = activity.isChat() ? WHOLE_CHAT : named.isBlank() ? opened : named;
        ChannelRef channel = channel(id, tenant);
        return new Place(new ThreadRef(channel, root), new MessageRef(channel, activity.id()),
                activity.isChat() ? id : threadId(channel, root), activity.isPersonal());
    }

    /// The channel that a conversation belongs to.
    static ChannelRef channel(String conversationId, String tenant) {
        int mark = conversationId.indexOf(MESSAGE_ID);
        String base = mark < 0 ? conversationId : conversationId.substring(0, mark);
        return new ChannelRef(TeamsPlatform.NAME, tenant, base.isBlank() ? conversationId : base);
    }

    /// The one thread of a chat.
    static ThreadRef wholeChat(ChannelRef chat) {
        return new ThreadRef(chat, WHOLE_CHAT);
    }

    /// The conversation of a channel's thread.
    static String threadId(ChannelRef channel, String root) {
        return channel.channel() + MESSAGE_ID + root;
    }
}
