package dev.architect.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;

/// Why the bot spoke or stayed silent, message by message.
@ApplicationScoped
public class Decisions {

    private static final int MOST = 500;
    // The text of a message lies in the inbox, as long as that remembers it.
    private static final String SELECT = """
            select d.platform, d.team, d.channel, d.message_ts, d.conversation, d.decision, d.because, d.personas, d.words,
            d.label, d.score, d.rule_id, d.rule_text, d.decided_at, e.event, d.id
            from decision d left join inbox_event e on e.platform = d.platform
            and e.message_key = d.team || '/' || d.channel || '/' || d.message_ts\s""";

    private final Database database;
    private final StoredEvents events;
    private final Clock clock;

    Decisions(Database database, StoredEvents events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /// @param decision its kind, for example `answer`, `suggest`, `silent`
    /// @param because its reason's name
    /// @param personas who answers or would
    /// @param words of the message that spoke for it
    /// @param label what the rules took the message for; blank where they were not asked
    /// @param score how sure they were, 0 to 1
    /// @param ruleId of the rule that came closest; blank where none did
    public record Kept(String decision, String because, List<String> personas, List<String> words, String label, double score,
            String ruleId, String ruleText) {
    }

    /// @param text of the message; empty when the inbox has forgotten it
    public record Decision(long id, MessageRef message, String conversation, Kept kept, Instant decidedAt,
            Optional<String> text) {
    }

    public void keep(Message message, Kept kept) {
        ChannelRef channel = message.ref().channel();
        Object[] what = { message.thread().key(), kept.decision(), kept.because(), String.join(",", kept.personas()),
                String.join(",", kept.words()), kept.label(), kept.score(), kept.ruleId(), kept.ruleText(), clock.instant(),
                channel.platform(), channel.team(), channel.channel(), message.ref().ts() };
        if (!change(what) && !database.insert("""
                insert into decision (conversation, decision, because, personas, words, label, score, rule_id, rule_text,
                decided_at, platform, team, channel, message_ts) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", what)) {
            change(what);
        }
    }

    private boolean change(Object[] what) {
        return database.update("""
                update decision set conversation = ?, decision = ?, because = ?, personas = ?, words = ?, label = ?, score = ?,
                rule_id = ?, rule_text = ?, decided_at = ?
                where platform = ? and team = ? and channel = ? and message_ts = ?""", what) == 1;
    }

    /// The last decisions of a channel, the latest first.
    public List<Decision> of(ChannelRef channel, int count) {
        return database.query(
                SELECT + "where d.platform = ? and d.team = ? and d.channel = ? order by d.decided_at desc, d.id desc"
                        + " fetch first " + Math.clamp(count, 1, MOST) + " rows only",
                this::read, channel.platform(), channel.team(),
                channel.channel());
    }

    public Optional<Decision> of(MessageRef message) {
        ChannelRef channel = message.channel();
        return database.queryOne(SELECT + "where d.platform = ? and d.team = ? and d.channel = ? and d.message_ts = ?",
                this::read,
                channel.platform(), channel.team(), channel.channel(), message.ts());
    }

    public Optional<Decision> find(long id) {
        return database.queryOne(SELECT + "where d.id = ?", this::read, id);
    }

    /// Which decisions somebody wants to see; what is empty does not matter.
    ///
    /// @param spoke whether the bot did anything at all
    /// @param label what the rules took the message for
    public record Filter(Optional<ChannelRef> channel, Optional<Boolean> spoke, Optional<String> label) {
    }

    /// The ones that are wanted, the latest first.
    ///
    /// @param before only older ones, by their id; `Long.MAX_VALUE` for the latest
    public List<Decision> latest(Filter filter, long before, int count) {
        var where = new StringBuilder("where d.id < ?");
        var arguments = new ArrayList<Object>(List.of(before));
        filter.channel().ifPresent(it -> {
            where.append(" and d.platform = ? and d.team = ? and d.channel = ?");
            arguments.addAll(List.of(it.platform(), it.team(), it.channel()));
        });
        filter.spoke().ifPresent(it -> where.append(it ? " and d.decision <> 'silent'" : " and d.decision = 'silent'"));
        filter.label().ifPresent(it -> {
            where.append(" and d.label = ?");
            arguments.add(it);
        });
        return database.query(SELECT + where + " order by d.id desc fetch first " + Math.clamp(count, 1, MOST) + " rows only",
                this::read, arguments.toArray());
    }

    public List<ChannelRef> channels() {
        return database.query("select distinct platform, team, channel from decision order by platform, team, channel",
                row -> new ChannelRef(row.getString(1), row.getString(2), row.getString(3)));
    }

    public int deleteBefore(Instant moment) {
        return database.update("delete from decision where decided_at < ?", moment);
    }

    private Decision read(ResultSet row) throws SQLException {
        var message = new MessageRef(new ChannelRef(row.getString(1), row.getString(2), row.getString(3)), row.getString(4));
        var kept = new Kept(row.getString(6), row.getString(7), list(row.getString(8)), list(row.getString(9)),
                text(row.getString(10)), row.getDouble(11), text(row.getString(12)), text(row.getString(13)));
        return new Decision(row.getLong(16), message, row.getString(5), kept, row.getTimestamp(14).toInstant(),
                Optional.ofNullable(row.getString(15)).flatMap(events::textOf));
    }

    private static String text(String column) {
        return column == null ? "" : column;
    }

    private static List<String> list(String column) {
        return column == null || column.isBlank() ? List.of() : List.of(column.split(","));
    }
}
