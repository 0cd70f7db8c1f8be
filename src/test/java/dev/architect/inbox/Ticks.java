package dev.architect.inbox;

import java.util.Set;

import jakarta.inject.Singleton;

import io.quarkus.arc.Unremovable;

/// Does by hand what workers and listeners do by themselves.
@Singleton
@Unremovable
public class Ticks {

    private final InboxWorker worker;
    private final Chatter chatter;

    Ticks(InboxWorker worker, Chatter chatter) {
        this.worker = worker;
        this.chatter = chatter;
    }

    /// One attempt at what waits in a conversation.
    ///
    /// @return whether something is left to do there
    public boolean work(String conversation) {
        return worker.work(conversation).isPresent();
    }

    /// All attempts.
    public void workOff(String conversation) {
        for (int i = 0; i < 30 && work(conversation); i++) {
            // The pauses belong to the schedule.
        }
    }

    public void overhear(String... conversations) {
        chatter.decide(Set.of(conversations));
    }

    /// Where a channel's introduction is worked on.
    public static String introduction(dev.architect.chat.ChannelRef channel) {
        return InboxEvents.conversation(channel);
    }
}
