package dev.architect.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;

/// How the bot behaves in each channel.
@ApplicationScoped
public class ChannelSettings {

    private static final String SELECT = """
            select platform, team, channel, mode, introduced_at, muted_until, quiet_hours, refusals, context
            from channel_setting\s""";
    private static final String ONE = "where platform = ? and team = ? and channel = ?";

    private final Database database;
    private final Clock clock;

    ChannelSettings(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param mode the word of a mode
    /// @param introducedAt when the bot said what it does
    /// @param mutedUntil until when it offers nothing
    /// @param quietHours of this channel, where it has its own
    /// @param refusals "not now" in a row
    /// @param context the name of the project context that somebody bound, blank for none; empty where patterns say it
    public record Setting(ChannelRef channel, String mode, Optional<Instant> introducedAt, Optional<Instant> mutedUntil,
            Optional<String> quietHours, int refusals, Optional<String> context) {
    }

    public Optional<Setting> find(ChannelRef channel) {
        return database.queryOne(SELECT + ONE, ChannelSettings::read, channel.platform(), channel.team(), channel.channel());
    }

    /// The same, held for the transaction that this stands in: other replicas wait.
    public Optional<Setting> hold(ChannelRef channel) {
        return database.queryOne(SELECT + ONE + " for update", ChannelSettings::read, channel.platform(), channel.team(),
                channel.channel());
    }

    public List<Setting> all() {
        return database.query(SELECT + "order by platform, team, channel", ChannelSettings::read);
    }

    /// Makes a row for a channel that has none.
    public void create(ChannelRef channel, String mode) {
        if (find(channel).isEmpty()) {
            database.insert("""
                    insert into channel_setting (platform, team, channel, mode, changed_at) values (?, ?, ?, ?, ?)""",
                    channel.platform(), channel.team(), channel.channel(), mode, clock.instant());
        }
    }

    public void setMode(ChannelRef channel, String mode) {
        change(channel, "mode = ?, muted_until = null, refusals = 0", mode);
    }

    public void setIntroduced(ChannelRef channel) {
        change(channel, "introduced_at = ?", clock.instant());
    }

    /// @param until empty for no mute
    public void mute(ChannelRef channel, Optional<Instant> until) {
        change(channel, "muted_until = ?", until.orElse(null));
    }

    /// @param hours empty for those of the configuration
    public void setQuietHours(ChannelRef channel, Optional<String> hours) {
        change(channel, "quiet_hours = ?", hours.orElse(null));
    }

    /// @param context a name, or blank for none; empty for what patterns say
    public void setContext(ChannelRef channel, Optional<String> context) {
        change(channel, "context = ?", context.orElse(null));
    }

    public void setRefusals(ChannelRef channel, int refusals) {
        change(channel, "refusals = ?", refusals);
    }

    /// Counts one more "not now" in a row.
    ///
    /// @return how many these are
    public int addRefusal(ChannelRef channel) {
        change(channel, "refusals = refusals + ?", 1);
        return find(channel).map(Setting::refusals).orElse(0);
    }

    private void change(ChannelRef channel, String what, Object value) {
        database.update("update channel_setting set " + what + ", changed_at = ? " + ONE, value, clock.instant(),
                channel.platform(), channel.team(), channel.channel());
    }

    private static Setting read(ResultSet row) throws SQLException {
        return new Setting(new ChannelRef(row.getString(1), row.getString(2), row.getString(3)), row.getString(4),
                Optional.ofNullable(row.getTimestamp(5)).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp(6)).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString(7)), row.getInt(8), Optional.ofNullable(row.getString(9)));
    }
}
