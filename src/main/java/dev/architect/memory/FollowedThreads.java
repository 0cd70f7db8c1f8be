package dev.architect.memory;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ThreadRef;

/// Threads that the bot answers in.
@ApplicationScoped
public class FollowedThreads {

    private final Database database;
    private final Clock clock;

    FollowedThreads(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return the name of the persona that spoke last in the thread, if one did
    public Optional<String> personaOf(ThreadRef thread) {
        return database.queryOne("select persona from followed_thread where conversation = ?", row -> row.getString(1),
                thread.key());
    }

    public void unfollow(ThreadRef thread) {
        database.update("delete from followed_thread where conversation = ?", thread.key());
    }

    public void follow(ThreadRef thread, String persona) {
        boolean isNew = database.insert("insert into followed_thread (conversation, persona, since) values (?, ?, ?)",
                thread.key(), persona, clock.instant());
        if (!isNew) {
            database.update("update followed_thread set persona = ? where conversation = ?", persona, thread.key());
        }
    }
}
