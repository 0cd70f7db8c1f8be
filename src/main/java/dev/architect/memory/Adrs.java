package dev.architect.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;

/// What a channel decided, numbered from 1.
@ApplicationScoped
public class Adrs {

    private static final String SELECT = """
            select number, design, title, decisions, services, markdown, conversation, recorded_by, recorded_at from adr\s""";
    private static final String CHANNEL = "platform = ? and team = ? and channel = ?";
    private static final int TRIES = 20;
    private static final int LONGEST_TITLE = 200;

    private final Database database;

    Adrs(Database database) {
        this.database = database;
    }

    /// @param design the id of the version that it records, which is decided once
    /// @param decisions a line each
    /// @param services names
    /// @param markdown the whole file
    /// @param by the name of who ordered it
    public record Adr(int number, String design, String title, List<String> decisions, List<String> services, String markdown,
            String conversation, String by, Instant at) {

        Adr numbered(int other) {
            return new Adr(other, design, title, decisions, services, markdown, conversation, by, at);
        }
    }

    /// Oldest first.
    public List<Adr> of(ChannelRef channel) {
        return database.query(SELECT + "where " + CHANNEL + " order by number", Adrs::read, channel.platform(), channel.team(),
                channel.channel());
    }

    private Optional<Adr> ofDesign(String design) {
        return database.queryOne(SELECT + "where design = ?", Adrs::read, design);
    }

    /// The number that the channel's next one has, if nobody comes before.
    public int next(ChannelRef channel) {
        return database.queryOne("select coalesce(max(number), 0) + 1 from adr where " + CHANNEL, row -> row.getInt(1),
                channel.platform(), channel.team(), channel.channel()).orElse(1);
    }

    /// Keeps it under the next free number.
    ///
    /// @return what stands in the channel's memory now: the one that was kept before of the same design, if there is one
    public Adr keep(ChannelRef channel, Adr adr) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Adr> known = ofDesign(adr.design());
            if (known.isPresent()) {
                return known.get();
            }
            Adr numbered = adr.numbered(next(channel));
            if (insert(channel, numbered)) {
                return numbered;
            }
        }
        throw new IllegalStateException("no number is free for an ADR of " + adr.conversation());
    }

    private boolean insert(ChannelRef channel, Adr adr) {
        return database.insert("""
                insert into adr (platform, team, channel, number, design, title, decisions, services, markdown, conversation,
                recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", channel.platform(), channel.team(),
                channel.channel(), adr.number(), adr.design(), cut(adr.title()), String.join("\n", adr.decisions()),
                String.join("\n", adr.services()), adr.markdown(), adr.conversation(), cut(adr.by()), adr.at());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }

    private static Adr read(ResultSet row) throws SQLException {
        return new Adr(row.getInt(1), row.getString(2), row.getString(3), row.getString(4).lines().toList(),
                row.getString(5).lines().toList(), row.getString(6), row.getString(7), row.getString(8),
                row.getTimestamp(9).toInstant());
    }
}
