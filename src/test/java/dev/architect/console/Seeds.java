package dev.architect.console;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.memory.Database;
import dev.architect.memory.Decisions;
import dev.architect.memory.Decisions.Kept;
import io.quarkus.arc.Unremovable;

/// Decisions as the bot leaves them behind.
@Unremovable
@ApplicationScoped
class Seeds {

    static final ChannelRef GENERAL = new ChannelRef("slack", "T1", "C1");
    static final ChannelRef RANDOM = new ChannelRef("slack", "T1", "C2");

    private final Database database;
    private final Decisions decisions;

    Seeds(Database database, Decisions decisions) {
        this.database = database;
        this.decisions = decisions;
    }

    void clear() {
        for (String table : List.of("decision", "inbox_event", "message_label", "suggestion", "channel_setting",
                "model_usage")) {
            database.update("delete from " + table);
        }
    }

    /// @return the decision's id
    long silent(ChannelRef channel, String ts, String text) {
        return keep(channel, ts, text, new Kept("silent", "NO_RULE_FIRED", List.of(), List.of("service"), "none", 0.93,
                "backend-architect/2", "Discusses system architecture or service design"));
    }

    long offered(ChannelRef channel, String ts, String text) {
        long id = keep(channel, ts, text, new Kept("suggest", "RULE_FIRED", List.of("backend-architect"),
                List.of("service", "talk to"), "architect", 0.97, "backend-architect/5", "Plans inter-service communication"));
        database.update(
                """
                        insert into suggestion (conversation, platform, team, channel, message_ts, label, personas, rule_id, mode, state,
                        made_at, choice) values (?, ?, ?, ?, ?, 'architect', 'backend-architect', 'backend-architect/5', 'nudge', 'MADE',
                        ?, 'not-now')""",
                message(channel, ts, text).thread().key(), channel.platform(), channel.team(),
                channel.channel(), ts, Instant.parse("2026-05-06T07:08:09Z"));
        return id;
    }

    /// The inbox forgets after a while, decisions stay.
    void forgetTexts() {
        database.update("delete from inbox_event");
    }

    private long keep(ChannelRef channel, String ts, String text, Kept kept) {
        database.update("""
                insert into inbox_event (platform, event_id, message_key, event, state, received_at)
                values (?, ?, ?, ?, 'IGNORED', ?)""", channel.platform(), channel.channel() + ts,
                String.join("/", channel.team(), channel.channel(), ts),
                JsonNodeFactory.instance.objectNode().put("text", text).toString(), Instant.parse("2026-05-06T07:08:09Z"));
        decisions.keep(message(channel, ts, text), kept);
        return decisions.of(new MessageRef(channel, ts)).orElseThrow().id();
    }

    private static Message message(ChannelRef channel, String ts, String text) {
        return new Message(new EventId(channel.platform(), channel.channel() + ts), new MessageRef(channel, ts),
                new ThreadRef(channel, ts), new Author("U1", "Ana"), Addressee.EVERYBODY, text,
                Instant.parse("2026-05-06T07:08:09Z"));
    }
}
