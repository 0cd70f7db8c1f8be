package dev.architect.memory;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ThreadRef;

/// What was asked back in a thread before a design, at most once.
@ApplicationScoped
public class QuestionRounds {

    private final Database database;
    private final Clock clock;

    QuestionRounds(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param turn the id of the turn that was answered by asking back
    /// @param question that the turn asked
    public record Round(String turn, String question) {
    }

    public Optional<Round> of(ThreadRef thread) {
        return database.queryOne("select turn, question from question_round where conversation = ?",
                row -> new Round(row.getString(1), row.getString(2)), thread.key());
    }

    /// @return whether this is the thread's first round
    public boolean open(ThreadRef thread, Round round) {
        return database.insert("insert into question_round (conversation, turn, question, asked_at) values (?, ?, ?, ?)",
                thread.key(), round.turn(), round.question(), clock.instant());
    }
}
