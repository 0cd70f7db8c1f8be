package dev.architect.inbox;

import java.util.ArrayList;
import java.util.List;

import dev.architect.chat.ChatEvent;

/// Remembers what a platform hands over, for `QuarkusMock.installMockForType(inbox, Inbox.class)`.
public class RecordingInbox extends Inbox {

    public final List<ChatEvent> events = new ArrayList<>();
    public boolean fails;

    public RecordingInbox() {
        super(null, null, null, null);
    }

    @Override
    public Accepted accept(ChatEvent event) {
        if (fails) {
            throw new IllegalStateException("the database is away");
        }
        events.add(event);
        return Accepted.QUEUED;
    }
}
