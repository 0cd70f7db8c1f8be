package dev.architect.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

import jakarta.inject.Singleton;

import dev.architect.chat.ChannelRef;
import dev.architect.memory.Database;

/// The channels and group chats that the bot may speak in first: Teams lists none.
@Singleton
class Channels {

    private final Database database;
    private final InstantSource clock;

    Channels(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Every message of a channel passes here, so what is known already is only read.
    void remember(TeamsChannel channel) {
        if (find(channel.ref()).filter(channel::equals).isEmpty() && update(channel) == 0 && !insert(channel)) {
            update(channel);
        }
    }

    private boolean insert(TeamsChannel channel) {
        return database.insert("""
                insert into teams_channel (tenant_id, channel_id, service_url, chat, bot_id, bot_name, updated_at)
                values (?, ?, ?, ?, ?, ?, ?)""", channel.ref().team(), channel.ref().channel(), channel.serviceUrl(),
                channel.isChat(), channel.botId(), channel.botName(), clock.instant());
    }

    private int update(TeamsChannel channel) {
        return database.update("""
                update teams_channel set service_url = ?, chat = ?, bot_id = ?, bot_name = ?, updated_at = ?
                where tenant_id = ? and channel_id = ?""", channel.serviceUrl(), channel.isChat(), channel.botId(),
                channel.botName(), clock.instant(), channel.ref().team(), channel.ref().channel());
    }

    Optional<TeamsChannel> find(ChannelRef channel) {
        return database.queryOne("""
                select service_url, chat, bot_id, bot_name from teams_channel where tenant_id = ? and channel_id = ?""",
                row -> channel(channel, row), channel.team(), channel.channel());
    }

    private static TeamsChannel channel(ChannelRef ref, ResultSet row) throws SQLException {
        return new TeamsChannel(ref, row.getString(1), row.getBoolean(2), row.getString(3), row.getString(4));
    }
}
