package dev.architect.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatEvent;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageEdited;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Noise;
import dev.architect.chat.OfferAccepted;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox.Accepted;
import dev.architect.memory.Database;
import io.quarkus.runtime.annotations.RegisterForReflection;

/// The rows behind the inbox. An event is stored as JSON; its state is one of `PENDING`, `DONE`, `IGNORED`, `DEAD`.
@ApplicationScoped
@RegisterForReflection(targets = { Message.class, MessageEdited.class, MessageDeleted.class, OfferAccepted.class, Invited.class,
        Noise.class, EventId.class,
        MessageRef.class, ThreadRef.class, ChannelRef.class, Author.class, Addressee.class })
class InboxEvents {

    private static final String INSERT = """
            insert into inbox_event (platform, event_id, message_key, conversation, event, state, reason, received_at, finished_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    InboxEvents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return false when the event or its message is known
    boolean addPending(Message message) {
        return database.insert(INSERT, message.id().platform(), message.id().value(), key(message.ref()),
                message.thread().key(), write(message), "PENDING", null, clock.instant(), null);
    }

    Accepted addIgnored(ChatEvent event, String reason) {
        Instant now = clock.instant();
        boolean isNew = database.insert(INSERT, event.id().platform(), event.id().value(), null, null, write(event),
                "IGNORED", reason, now, now);
        return isNew ? Accepted.IGNORED : Accepted.DUPLICATE;
    }

    /// @return false when the event is known
    boolean addPending(Invited invited) {
        return database.insert(INSERT, invited.id().platform(), invited.id().value(), null, conversation(invited.channel()),
                write(invited), "PENDING", null, clock.instant(), null);
    }

    /// Where a channel's introduction is worked on, apart from all threads.
    static String conversation(ChannelRef channel) {
        return new ThreadRef(channel, "introduction").key();
    }

    /// A message that nobody answered, since it called nobody, is to be answered after all.
    ///
    /// @return the message as it is worked on now; empty when it is unknown, or answered already
    Optional<Message> promote(OfferAccepted accepted) {
        return database.inTransaction(() -> stored(accepted.message())
                .filter(stored -> !stored.message().callsTheBot())
                .map(stored -> {
                    // In the thread it stays its author's, so that the same person asks on there.
                    Message promoted = accepted.privately()
                            ? stored.message().to(Addressee.BOT_BY_OFFER_IN_PRIVATE, accepted.by())
                            : stored.message().to(Addressee.BOT_BY_OFFER, stored.message().author());
                    workOn(stored.id(), promoted);
                    return promoted;
                }));
    }

    private Optional<Stored> stored(MessageRef message) {
        return database.queryOne("""
                select id, event from inbox_event where platform = ? and message_key = ?
                and (reason is null or reason <> 'deleted by its author') for update""",
                row -> new Stored(row.getLong(1), read(row.getString(2))), message.channel().platform(), key(message));
    }

    private void workOn(long id, Message message) {
        database.update("""
                update inbox_event set event = ?, state = 'PENDING', turn = null, attempts = 0, failures = 0, reason = null,
                finished_at = null where id = ?""", write(message), id);
    }

    /// A mention whose twin came first and did not know that it is one. The mention takes the twin's place, if that
    /// was not understood as one.
    ///
    /// @return whether the message is to be worked on (again)
    boolean promoteToMention(Message message) {
        if (message.addressee() != Addressee.BOT) {
            return false;
        }
        return database.inTransaction(() -> {
            Optional<Stored> twin = stored(message.ref()).filter(stored -> !stored.message().callsTheBot());
            twin.ifPresent(stored -> workOn(stored.id(), message.as(stored.message().id())));
            return twin.isPresent();
        });
    }

    /// @return whether the message was still waiting
    boolean replaceText(Message edited) {
        return database.inTransaction(() -> waiting(edited.ref())
                .map(stored -> database.update("update inbox_event set event = ? where id = ?",
                        write(stored.message().withText(edited.text())), stored.id()) == 1)
                .orElse(false));
    }

    /// @return whether the message was still waiting
    boolean withdraw(MessageRef deleted) {
        return withdraw(deleted, "state = 'PENDING' and turn is null");
    }

    /// Passes over for good what was passed over before: no offer about it can be accepted any more.
    ///
    /// @return whether the message was known and unanswered
    boolean forget(MessageRef deleted) {
        return withdraw(deleted, "state = 'DONE' and reason <> 'answered'");
    }

    private boolean withdraw(MessageRef deleted, String where) {
        return database.update("""
                update inbox_event set state = 'IGNORED', reason = 'deleted by its author', finished_at = ?
                where platform = ? and message_key = ? and\s""" + where, clock.instant(), deleted.channel().platform(),
                key(deleted)) == 1;
    }

    private Optional<Stored> waiting(MessageRef message) {
        return database.queryOne("""
                select id, event from inbox_event
                where platform = ? and message_key = ? and state = 'PENDING' and turn is null for update""",
                row -> new Stored(row.getLong(1), read(row.getString(2))), message.channel().platform(), key(message));
    }

    /// Takes what waits in a conversation: the turn that was begun and not finished, or all that came since. Each
    /// call counts as an attempt, also one that the process does not survive.
    Optional<Work> take(String conversation) {
        return database.inTransaction(() -> {
            List<String> begun = database.query("""
                    select turn from inbox_event where conversation = ? and state = 'PENDING' and turn is not null
                    order by id""", row -> row.getString(1), conversation);
            if (begun.isEmpty()) {
                List<String> first = database.query("""
                        select event_id from inbox_event where conversation = ? and state = 'PENDING' order by id""",
                        row -> row.getString(1), conversation);
                if (first.isEmpty()) {
                    return Optional.empty();
                }
                database.update("""
                        update inbox_event set turn = ? where conversation = ? and state = 'PENDING'""",
                        first.getFirst(), conversation);
                begun = first;
            }
            String turn = begun.getFirst();
            database.update(
                    "update inbox_event set attempts = attempts + 1 where conversation = ? and turn = ? and state = 'PENDING'",
                    conversation, turn);
            int attempt = database.query("""
                    select max(attempts) from inbox_event where conversation = ? and turn = ? and state = 'PENDING'""",
                    row -> row.getInt(1), conversation, turn).getFirst();
            int failures = database.query("""
                    select max(failures) from inbox_event where conversation = ? and turn = ? and state = 'PENDING'""",
                    row -> row.getInt(1), conversation, turn).getFirst();
            Optional<Invited> invited = database.queryOne("""
                    select event from inbox_event
                    where conversation = ? and turn = ? and state = 'PENDING' and message_key is null""",
                    row -> read(row.getString(1), Invited.class), conversation, turn);
            if (invited.isPresent()) {
                return Optional.of(new Work.Invitation(turn, invited.get(), attempt, failures));
            }
            List<Message> messages = database.query("""
                    select event from inbox_event where conversation = ? and turn = ? and state = 'PENDING' order by id""",
                    row -> read(row.getString(1)), conversation, turn);
            return Optional.of(new Turn(turn, messages, attempt, failures));
        });
    }

    void countFailure(String conversation, Work work) {
        database.update(
                "update inbox_event set failures = failures + 1 where conversation = ? and turn = ? and state = 'PENDING'",
                conversation, work.id());
    }

    void finish(String conversation, Work work, String reason) {
        close(conversation, work, "DONE", reason);
    }

    void bury(String conversation, Work work, String reason) {
        close(conversation, work, "DEAD", reason);
    }

    private void close(String conversation, Work work, String state, String reason) {
        database.update("""
                update inbox_event set state = ?, reason = ?, finished_at = ?
                where conversation = ? and turn = ? and state = 'PENDING'""",
                state, reason, clock.instant(), conversation, work.id());
    }

    /// The latest messages of a conversation, oldest first, without those of a turn and those that came after it.
    List<Message> messagesBefore(String turn, String conversation) {
        return database.query("""
                select event from inbox_event where conversation = ? and state in ('DONE', 'PENDING') and turn <> ?
                order by id desc fetch first 200 rows only""",
                row -> read(row.getString(1)), conversation, turn).reversed();
    }

    boolean hasPending(String conversation) {
        return database.queryOne("select 1 from inbox_event where conversation = ? and state = 'PENDING'",
                row -> true, conversation).orElse(false);
    }

    /// Shows what was said to nobody in a conversation and waits, locked meanwhile; silence ends it. When somebody calls
    /// the bot there or a turn is under way, nothing is shown: it is taken with that.
    ///
    /// @return whether something is left to be worked on
    boolean overhear(String conversation, Function<Turn, Optional<Outcome.Silent>> decide) {
        return database.inTransaction(() -> {
            List<Overheard> waiting = database.query("""
                    select id, event, event_id, turn from inbox_event where conversation = ? and state = 'PENDING'
                    order by id for update""",
                    row -> new Overheard(row.getLong(1), read(row.getString(2)), row.getString(3), row.getString(4) != null),
                    conversation);
            if (waiting.isEmpty() || waiting.stream().anyMatch(Overheard::isTakenElsewhere)) {
                return !waiting.isEmpty();
            }
            var turn = new Turn(waiting.getFirst().eventId(), waiting.stream().map(Overheard::message).toList(), 0, 0);
            Optional<Outcome.Silent> silence = decide.apply(turn);
            // Row by row: what came since the select is not meant.
            silence.ifPresent(silent -> waiting.forEach(overheard -> database.update(
                    "update inbox_event set state = 'DONE', reason = ?, finished_at = ? where id = ?", silent.reason(),
                    clock.instant(), overheard.id())));
            return silence.isEmpty();
        });
    }

    /// Conversations with something to do that nobody has scheduled: left by a crash or a lost race.
    ///
    /// @param before only what waits since then
    List<String> forgotten(String taskName, Instant before) {
        return database.query("""
                select distinct conversation from inbox_event e where state = 'PENDING' and received_at < ? and not exists (
                    select 1 from scheduled_tasks t where t.task_name = ? and t.task_instance = e.conversation)""",
                row -> row.getString(1), before, taskName);
    }

    int deleteFinishedBefore(Instant moment) {
        return database.update("delete from inbox_event where state in ('DONE', 'IGNORED') and finished_at < ?", moment);
    }

    private static String key(MessageRef message) {
        return String.join("/", message.channel().team(), message.channel().channel(), message.ts());
    }

    private String write(ChatEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write event " + event.id(), e);
        }
    }

    private Message read(String event) {
        return read(event, Message.class);
    }

    private <T> T read(String event, Class<T> type) {
        try {
            return json.readValue(event, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot read a stored event", e);
        }
    }

    private record Stored(long id, Message message) {
    }

    private record Overheard(long id, Message message, String eventId, boolean isBegun) {

        boolean isTakenElsewhere() {
            return isBegun || message.callsTheBot();
        }
    }
}
