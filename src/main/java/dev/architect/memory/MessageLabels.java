package dev.architect.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.MessageRef;

/// What use taught about messages: offers accepted and refused, and labels that people set.
@ApplicationScoped
public class MessageLabels {

    /// A person's word, which wins over what use says.
    public static final String BY_A_PERSON = "person";

    private final Database database;
    private final Clock clock;

    MessageLabels(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public record MessageLabel(MessageRef message, String label, String source, String text, Instant labelledAt) {
    }

    /// @param label `architect`, `schema`, `both`, `none`, or the name of a persona of the team's own
    /// @param source `accepted`, `not-now`, `muted` or [#BY_A_PERSON]
    public void set(MessageRef message, String label, String source, String text) {
        ChannelRef channel = message.channel();
        Object[] what = { label, text, clock.instant(), channel.platform(), channel.team(), channel.channel(), message.ts(),
                source };
        if (!change(what) && !database.insert("""
                insert into message_label (label, text, labelled_at, platform, team, channel, message_ts, source)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", what)) {
            change(what);
        }
    }

    private boolean change(Object[] what) {
        return database.update("""
                update message_label set label = ?, text = ?, labelled_at = ?
                where platform = ? and team = ? and channel = ? and message_ts = ? and source = ?""", what) == 1;
    }

    /// One label for each message, the strongest word: a person's, then the latest.
    public List<MessageLabel> all() {
        return database.query("""
                select platform, team, channel, message_ts, label, source, text, labelled_at from message_label m
                where not exists (select 1 from message_label o where o.platform = m.platform and o.team = m.team
                    and o.channel = m.channel and o.message_ts = m.message_ts and o.source <> m.source
                    and (o.source = 'person' or m.source <> 'person' and (o.labelled_at > m.labelled_at
                        or o.labelled_at = m.labelled_at and o.source > m.source)))
                order by labelled_at, message_ts""", MessageLabels::read);
    }

    public Optional<MessageLabel> of(MessageRef message, String source) {
        ChannelRef channel = message.channel();
        return database.queryOne("""
                select platform, team, channel, message_ts, label, source, text, labelled_at from message_label
                where platform = ? and team = ? and channel = ? and message_ts = ? and source = ?""", MessageLabels::read,
                channel.platform(), channel.team(), channel.channel(), message.ts(), source);
    }

    private static MessageLabel read(ResultSet row) throws SQLException {
        return new MessageLabel(
                new MessageRef(new ChannelRef(row.getString(1), row.getString(2), row.getString(3)), row.getString(4)),
                row.getString(5), row.getString(6), row.getString(7), row.getTimestamp(8).toInstant());
    }
}
