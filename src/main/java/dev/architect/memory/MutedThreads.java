package dev.architect.memory;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

/// Threads in which the bot was told to be quiet.
@ApplicationScoped
public class MutedThreads {

    private final Database database;
    private final Clock clock;

    MutedThreads(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean has(String conversation) {
        return database.queryOne("select 1 from muted_thread where conversation = ?", row -> true, conversation).orElse(false);
    }

    public void add(String conversation) {
        if (!has(conversation)) {
            database.insert("insert into muted_thread (conversation, muted_at) values (?, ?)", conversation, clock.instant());
        }
    }

    public void remove(String conversation) {
        database.update("delete from muted_thread where conversation = ?", conversation);
    }
}
