package dev.architect.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;

/// What model calls took, by channel and day, all replicas together.
@ApplicationScoped
public class ModelUsage {

    private static final String SUMS = """
            select coalesce(sum(calls), 0), coalesce(sum(input_tokens), 0), coalesce(sum(cached_tokens), 0),
            coalesce(sum(output_tokens), 0), coalesce(sum(cost), 0), coalesce(sum(unpriced_calls), 0) from model_usage\s""";
    private static final String KEY = "platform = ? and team = ? and channel = ? and used_on = ? and purpose = ?";

    private final Database database;

    ModelUsage(Database database) {
        this.database = database;
    }

    public enum Purpose {
        ANSWER,
        JUDGE
    }

    /// @param input tokens, cached ones included
    /// @param cached of these, the ones that the provider remembered
    /// @param cost in millionths of the currency, of the calls whose price is known
    /// @param unpriced calls whose price is not
    public record Used(long calls, long input, long cached, long output, long cost, long unpriced) {

        public static final Used NOTHING = new Used(0, 0, 0, 0, 0, 0);

        public long tokens() {
            return input + output;
        }

        public Used plus(Used other) {
            return new Used(calls + other.calls, input + other.input, cached + other.cached, output + other.output,
                    cost + other.cost, unpriced + other.unpriced);
        }
    }

    public record Row(LocalDate day, ChannelRef channel, Purpose purpose, Used used) {
    }

    /// Adds to a day of a channel. No two that add at once lose anything.
    public void add(ChannelRef channel, LocalDate day, Purpose purpose, Used used) {
        if (!addToRow(channel, day, purpose, used) && !insert(channel, day, purpose, used)) {
            addToRow(channel, day, purpose, used);
        }
    }

    // The first of a day inserts; who comes second to that finds the row.
    private boolean addToRow(ChannelRef channel, LocalDate day, Purpose purpose, Used used) {
        return database.update("""
                update model_usage set calls = calls + ?, input_tokens = input_tokens + ?, cached_tokens = cached_tokens + ?,
                output_tokens = output_tokens + ?, cost = cost + ?, unpriced_calls = unpriced_calls + ? where\s""" + KEY,
                used.calls(), used.input(), used.cached(), used.output(), used.cost(), used.unpriced(), channel.platform(),
                channel.team(), channel.channel(), day, purpose.name()) == 1;
    }

    private boolean insert(ChannelRef channel, LocalDate day, Purpose purpose, Used used) {
        return database.insert("""
                insert into model_usage (platform, team, channel, used_on, purpose, calls, input_tokens, cached_tokens,
                output_tokens, cost, unpriced_calls) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", channel.platform(),
                channel.team(), channel.channel(), day, purpose.name(), used.calls(), used.input(), used.cached(),
                used.output(), used.cost(), used.unpriced());
    }

    /// What a channel's answers took on a day.
    public Used of(ChannelRef channel, LocalDate day) {
        return database.queryOne(SUMS + "where " + KEY, row -> used(row, 1), channel.platform(), channel.team(),
                channel.channel(), day, Purpose.ANSWER.name()).orElse(Used.NOTHING);
    }

    /// What all calls took on a day.
    public Used of(LocalDate day) {
        return database.queryOne(SUMS + "where used_on = ?", row -> used(row, 1), day).orElse(Used.NOTHING);
    }

    /// Each channel's days from one on, the latest first and within a day what took most.
    public List<Row> since(LocalDate day) {
        return database.query("""
                select platform, team, channel, used_on, purpose, calls, input_tokens, cached_tokens, output_tokens, cost,
                unpriced_calls from model_usage where used_on >= ?
                order by used_on desc, input_tokens + output_tokens desc, platform, team, channel, purpose""",
                ModelUsage::read, day);
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(row.getObject(4, LocalDate.class),
                new ChannelRef(row.getString(1), row.getString(2), row.getString(3)), Purpose.valueOf(row.getString(5)),
                used(row, 6));
    }

    private static Used used(ResultSet row, int from) throws SQLException {
        return new Used(row.getLong(from), row.getLong(from + 1), row.getLong(from + 2), row.getLong(from + 3),
                row.getLong(from + 4), row.getLong(from + 5));
    }
}
