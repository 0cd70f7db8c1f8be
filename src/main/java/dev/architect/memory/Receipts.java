package dev.architect.memory;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.PartId;

/// Which part of an answer stands in its thread.
@ApplicationScoped
public class Receipts {

    private final Database database;
    private final Clock clock;

    Receipts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public boolean has(PartId part) {
        return database.queryOne("select 1 from receipt where part_id = ?", row -> true, part.value()).orElse(false);
    }

    /// Under which id a part was posted, if it was.
    public Optional<String> postedAs(PartId part) {
        return database.queryOne("select posted_as from receipt where part_id = ?", row -> row.getString(1), part.value());
    }

    /// @param postedAs the platform's id of the message, or blank where only its existence is known
    public void write(PartId part, String postedAs) {
        database.insert("insert into receipt (part_id, posted_as, posted_at) values (?, ?, ?)", part.value(), postedAs,
                clock.instant());
    }
}
