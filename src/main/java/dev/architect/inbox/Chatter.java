package dev.architect.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.architect.memory.Database;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/// Messages that call nobody: nearly all that a channel has, and nearly all are left alone. They need no lease of their
/// own; what waits of them is decided upon in one transaction, so that a busy channel costs a commit a message. One that
/// asks for an answer after all goes the way of every other.
@ApplicationScoped
class Chatter {

    private static final int MOST_WAITING = 10_000;
    private static final int MOST_AT_ONCE = 200;
    private static final String STOP = "";

    private final Database database;
    private final InboxEvents events;
    private final TurnHandler handler;
    private final Conversations conversations;
    private final InboxConfig config;
    private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private Thread listener;

    Chatter(Database database, InboxEvents events, TurnHandler handler, Conversations conversations, InboxConfig config) {
        this.database = database;
        this.events = events;
        this.handler = handler;
        this.conversations = conversations;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.workers() > 0) {
            listener = Thread.ofPlatform().daemon().name("chatter").start(this::listen);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (listener != null) {
            // Not by an interrupt, which would close the embedded database's file under a statement.
            waiting.clear();
            waiting.add(STOP);
            listener.join();
        }
    }

    /// Has a conversation looked at in which something was said to nobody. What finds no room is found by the sweep.
    void add(String conversation) {
        waiting.offer(conversation);
    }

    private void listen() {
        try {
            for (String next = waiting.take(); !next.equals(STOP); next = waiting.take()) {
                var batch = new LinkedHashSet<>(Set.of(next));
                while (batch.size() < MOST_AT_ONCE && waiting.peek() != null && !waiting.peek().equals(STOP)) {
                    batch.add(waiting.take());
                }
                decide(batch);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Decides upon what waits in these conversations.
    void decide(Set<String> batch) {
        try {
            // In one order, so that two replicas do not wait for each other.
            List<String> asking = database.inTransaction(() -> batch.stream().sorted()
                    .filter(conversation -> events.overhear(conversation, handler::overhear))
                    .toList());
            asking.forEach(conversations::wake);
        } catch (RuntimeException e) {
            Log.warnf(e, "%d conversations are left to the sweep", batch.size());
        }
    }
}
