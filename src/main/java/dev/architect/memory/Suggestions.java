package dev.architect.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;

/// What was offered, or in shadow mode would have been, and what people chose.
@ApplicationScoped
public class Suggestions {

    private static final String SELECT = """
            select conversation, platform, team, channel, message_ts, label, personas, rule_id, mode, state, made_at, choice
            from suggestion\s""";

    private final Database database;
    private final Clock clock;

    Suggestions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param label what kind of help was offered
    /// @param personas who would answer, in their order
    /// @param mode the channel's mode at that time
    /// @param isMade whether it stands in the channel
    /// @param choice the id of what somebody chose
    public record Suggestion(String conversation, MessageRef message, String label, List<String> personas, String ruleId,
            String mode, boolean isMade, Instant madeAt, Optional<String> choice) {
    }

    public Optional<Suggestion> of(String conversation) {
        return database.queryOne(SELECT + "where conversation = ?", Suggestions::read, conversation);
    }

    public Optional<Suggestion> about(MessageRef message) {
        return database.queryOne(SELECT + "where platform = ? and team = ? and channel = ? and message_ts = ?",
                Suggestions::read, message.channel().platform(), message.channel().team(), message.channel().channel(),
                message.ts());
    }

    public Optional<Instant> lastIn(ChannelRef channel) {
        return database.queryOne("""
                select made_at from suggestion where platform = ? and team = ? and channel = ?
                order by made_at desc fetch first 1 rows only""", row -> row.getTimestamp(1).toInstant(), channel.platform(),
                channel.team(), channel.channel());
    }

    public int countIn(ChannelRef channel, Instant since) {
        return database.queryOne("""
                select count(*) from suggestion where platform = ? and team = ? and channel = ? and made_at >= ?""",
                row -> row.getInt(1), channel.platform(), channel.team(), channel.channel(), since).orElse(0);
    }

    /// Whoever holds the channel's row calls this: then no other replica can be in between.
    public void reserve(Message message, String label, List<String> personas, String ruleId, String mode) {
        ChannelRef channel = message.ref().channel();
        database.update(
                """
                        insert into suggestion (conversation, platform, team, channel, message_ts, label, personas, rule_id, mode, state,
                        made_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'RESERVED', ?)""",
                message.thread().key(), channel.platform(),
                channel.team(), channel.channel(), message.ref().ts(), label, String.join(",", personas), ruleId, mode,
                clock.instant());
    }

    public void setMade(String conversation) {
        database.update("update suggestion set state = 'MADE' where conversation = ?", conversation);
    }

    /// Takes a reservation back that came to nothing.
    public void release(String conversation) {
        database.update("delete from suggestion where conversation = ? and state = 'RESERVED'", conversation);
    }

    /// @return whether it is the first choice
    public boolean choose(MessageRef message, String choice, String by) {
        return database.update("""
                update suggestion set choice = ?, chosen_by = ?, chosen_at = ?
                where platform = ? and team = ? and channel = ? and message_ts = ? and choice is null""", choice, by,
                clock.instant(), message.channel().platform(), message.channel().team(), message.channel().channel(),
                message.ts()) == 1;
    }

    private static Suggestion read(ResultSet row) throws SQLException {
        return new Suggestion(row.getString(1),
                new MessageRef(new ChannelRef(row.getString(2), row.getString(3), row.getString(4)), row.getString(5)),
                row.getString(6), List.of(row.getString(7).split(",")), row.getString(8), row.getString(9),
                row.getString(10).equals("MADE"), row.getTimestamp(11).toInstant(), Optional.ofNullable(row.getString(12)));
    }
}
