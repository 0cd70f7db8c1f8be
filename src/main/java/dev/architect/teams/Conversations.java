package dev.architect.teams;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import dev.architect.chat.PartId;
import dev.architect.chat.ThreadRef;
import dev.architect.memory.Database;

/// The conversations that the bot may answer in, and the receipts of what it posted there: Teams lists neither.
@Singleton
class Conversations {

    private final Database database;
    private final InstantSource clock;

    Conversations(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    void remember(ThreadRef thread, Conversation conversation) {
        if (update(thread, conversation) == 0 && !insert(thread, conversation)) {
            update(thread, conversation);
        }
    }

    /// For a conversation that we opened; what an activity told about it is left as it is.
    void rememberNew(ThreadRef thread, Conversation conversation) {
        insert(thread, conversation);
    }

    private boolean insert(ThreadRef thread, Conversation conversation) {
        return database.insert("""
                insert into teams_conversation (thread_key, service_url, conversation_id, personal, tenant_id, bot_id, bot_name,
                    reply_to_id, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                thread.key(), conversation.serviceUrl(), conversation.id(), conversation.isPersonal(), conversation.tenant(),
                conversation.botId(), conversation.botName(), conversation.replyToId(), clock.instant());
    }

    private int update(ThreadRef thread, Conversation conversation) {
        return database.update("""
                update teams_conversation
                set service_url = ?, bot_id = ?, bot_name = ?, reply_to_id = ?, updated_at = ?
                where thread_key = ?""",
                conversation.serviceUrl(), conversation.botId(), conversation.botName(), conversation.replyToId(),
                clock.instant(), thread.key());
    }

    Optional<Conversation> find(ThreadRef thread) {
        return database.queryOne("""
                select service_url, conversation_id, personal, tenant_id, bot_id, bot_name, reply_to_id
                from teams_conversation where thread_key = ?""", Conversations::conversation, thread.key());
    }

    private static Conversation conversation(ResultSet row) throws SQLException {
        return new Conversation(row.getString(1), row.getString(2), row.getBoolean(3), row.getString(4), row.getString(5),
                row.getString(6), row.getString(7));
    }

    void writeReceipt(ThreadRef thread, PartId part, String message) {
        database.insert("insert into teams_receipt (part_id, thread_key, message_id, posted_at) values (?, ?, ?, ?)",
                part.value(), thread.key(), message, clock.instant());
    }

    /// Under which id a part was posted, if it was.
    Optional<String> postedAs(PartId part) {
        return database.queryOne("select message_id from teams_receipt where part_id = ?", row -> row.getString(1),
                part.value());
    }

    Set<PartId> postedSince(ThreadRef thread, Instant since) {
        return database.query("select part_id from teams_receipt where thread_key = ? and posted_at >= ?",
                row -> new PartId(row.getString(1)), thread.key(), since).stream().collect(Collectors.toSet());
    }
}
