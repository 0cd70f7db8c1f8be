package dev.architect.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Invited;
import dev.architect.chat.Message;
import dev.architect.chat.MessageDeleted;
import dev.architect.chat.MessageEdited;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Noise;
import dev.architect.chat.OfferAccepted;
import dev.architect.chat.PlatformException;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox.Accepted;
import dev.architect.memory.Database;

/// What the inbox promises, whatever the database.
abstract class InboxContract {

    private static final ChannelRef CHANNEL = new ChannelRef("slack", "T1", "C1");
    private static final ThreadRef THREAD = new ThreadRef(CHANNEL, "10.0");

    @Inject
    Inbox inbox;

    @Inject
    InboxEvents events;

    @Inject
    Conversations conversations;

    @Inject
    InboxConfig config;

    @Inject
    Database database;

    private final Handler handler = new Handler();
    private InboxWorker worker;

    @BeforeEach
    void empty_the_inbox() {
        database.update("delete from inbox_event");
        worker = new InboxWorker(events, handler, new RetrySchedule(config));
    }

    @Test
    void an_event_that_comes_again_is_a_duplicate() {
        assertThat(inbox.accept(mention("Ev1", "10.0", "a"))).isEqualTo(Accepted.QUEUED);
        assertThat(inbox.accept(mention("Ev1", "10.0", "a"))).isEqualTo(Accepted.DUPLICATE);
    }

    @Test
    void a_mention_and_its_twin_make_one_turn() {
        assertThat(inbox.accept(mention("Ev1", "10.0", "a"))).isEqualTo(Accepted.QUEUED);
        assertThat(inbox.accept(mention("Ev2", "10.0", "a"))).isEqualTo(Accepted.DUPLICATE);
        work();
        assertThat(handler.turns).singleElement().satisfies(turn -> assertThat(turn.messages()).hasSize(1));
    }

    @Test
    void a_mention_takes_the_place_of_a_twin_that_was_not_understood_as_one() {
        inbox.accept(message("Ev1", "10.0", "a", Addressee.EVERYBODY));
        handler.outcomes.add(new Outcome.Silent("nobody asked the bot"));
        work();
        assertThat(inbox.accept(mention("Ev2", "10.0", "a"))).isEqualTo(Accepted.QUEUED);
        work();
        assertThat(handler.turns).hasSize(2).last()
                .satisfies(turn -> assertThat(turn.first().addressee()).isEqualTo(Addressee.BOT));
    }

    @Test
    void noise_is_kept_with_its_reason_and_worked_on_by_nobody() {
        assertThat(inbox.accept(new Noise(new EventId("slack", "Ev1"), "author is a bot"))).isEqualTo(Accepted.IGNORED);
        assertThat(inbox.accept(new Noise(new EventId("slack", "Ev1"), "author is a bot"))).isEqualTo(Accepted.DUPLICATE);
        assertThat(states()).containsExactly("IGNORED author is a bot");
        work();
        assertThat(handler.turns).isEmpty();
    }

    @Test
    void what_waits_in_a_conversation_is_taken_together() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        inbox.accept(mention("Ev2", "10.1", "second"));
        inbox.accept(message("Ev3", "99.0", "elsewhere", Addressee.EVERYBODY));
        work();
        assertThat(handler.turns).singleElement().satisfies(turn -> {
            assertThat(turn.id()).isEqualTo("Ev1");
            assertThat(turn.messages()).extracting(Message::text).containsExactly("first", "second");
        });
        assertThat(states()).containsExactly("DONE answered", "DONE answered", "PENDING null");
    }

    @Test
    void what_comes_while_an_answer_is_under_way_is_the_next_turn() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        handler.meanwhile = () -> inbox.accept(mention("Ev2", "10.1", "second"));
        assertThat(worker.work(THREAD.key())).contains(Duration.ZERO);
        handler.meanwhile = () -> {
        };
        assertThat(worker.work(THREAD.key())).isEmpty();
        assertThat(handler.turns).extracting(Turn::id).containsExactly("Ev1", "Ev2");
    }

    @Test
    void an_edit_replaces_a_message_that_waits_and_no_other() {
        inbox.accept(mention("Ev1", "10.0", "we need logn"));
        inbox.accept(new MessageEdited(new EventId("slack", "Ev2"), mention("Ev2", "10.0", "we need login")));
        work();
        inbox.accept(new MessageEdited(new EventId("slack", "Ev3"), mention("Ev3", "10.0", "we need logout")));
        work();
        assertThat(handler.turns).singleElement()
                .satisfies(turn -> assertThat(turn.first().text()).isEqualTo("we need login"));
        assertThat(states()).containsExactly("DONE answered", "IGNORED edit taken into the waiting message",
                "IGNORED edit of a message that is answered already or unknown");
    }

    @Test
    void an_edit_that_calls_the_bot_has_a_message_answered_that_was_passed_over() {
        inbox.accept(message("Ev1", "10.0", "we need login", Addressee.EVERYBODY));
        handler.outcomes.add(new Outcome.Silent("nobody asked the bot"));
        work();
        inbox.accept(new MessageEdited(new EventId("slack", "Ev2"), mention("Ev2", "10.0", "we need login, please")));
        work();
        inbox.accept(new MessageEdited(new EventId("slack", "Ev3"), mention("Ev3", "10.0", "we need login, please!")));
        work();
        assertThat(handler.turns).hasSize(2).last()
                .satisfies(turn -> assertThat(turn.first().text()).isEqualTo("we need login, please"));
    }

    @Test
    void a_message_that_its_author_took_back_is_not_answered() {
        inbox.accept(mention("Ev1", "10.0", "a"));
        inbox.accept(new MessageDeleted(new EventId("slack", "Ev2"), new MessageRef(CHANNEL, "10.0")));
        work();
        assertThat(handler.turns).isEmpty();
    }

    @Test
    void a_failed_turn_is_tried_again_with_the_same_messages() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        handler.failures.add(new PlatformException.Transient("slack is down", null, null));
        Duration pause = worker.work(THREAD.key()).orElseThrow();
        assertThat(pause).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
        inbox.accept(mention("Ev2", "10.1", "second"));
        assertThat(worker.work(THREAD.key())).contains(Duration.ZERO);
        assertThat(handler.turns).extracting(Turn::attempt).containsExactly(1, 2);
        assertThat(handler.turns.getLast().messages()).extracting(Message::text).containsExactly("first");
    }

    @Test
    void the_platform_says_when_to_come_back() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        handler.failures.add(new PlatformException.Transient("429", Duration.ofSeconds(30), null));
        assertThat(worker.work(THREAD.key())).contains(Duration.ofSeconds(30));
    }

    @Test
    void a_turn_that_fails_for_good_is_a_dead_letter_with_its_reason() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        handler.failures.add(new PlatformException.Permanent("channel_not_found", null));
        work();
        assertThat(states()).containsExactly("DEAD channel_not_found");
        assertThat(handler.apologies).hasSize(1);
    }

    @Test
    void a_turn_that_keeps_failing_becomes_a_dead_letter() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        for (int i = 0; i < config.attempts(); i++) {
            handler.failures.add(new IllegalStateException("broken"));
        }
        work();
        assertThat(handler.turns).hasSize(config.attempts());
        assertThat(states()).containsExactly("DEAD IllegalStateException: broken");
    }

    @Test
    void a_turn_that_overflows_the_stack_has_failed_and_killed_nothing() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        handler.meanwhile = () -> {
            throw new StackOverflowError();
        };
        work();
        assertThat(handler.turns).hasSize(config.attempts());
        assertThat(states()).containsExactly("DEAD StackOverflowError: null");
    }

    @Test
    void a_message_that_kills_the_process_each_time_is_given_up() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        for (int i = 0; i < config.deaths(); i++) {
            events.take(THREAD.key());
        }
        work();
        assertThat(handler.turns).isEmpty();
        assertThat(states()).containsExactly("DEAD the process died in the middle of each attempt");
    }

    @Test
    void restarts_do_not_use_up_the_attempts() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        for (int i = 0; i < config.attempts() + 2; i++) {
            events.take(THREAD.key());
        }
        handler.failures.add(new PlatformException.Transient("slack is down", null, null));
        work();
        assertThat(handler.turns).hasSize(2);
        assertThat(states()).containsExactly("DONE answered");
    }

    @Test
    void a_process_that_dies_before_the_apology_is_told_makes_it_after_the_restart() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        handler.failures.add(new PlatformException.Permanent("gone", null));
        handler.failures.add(new PlatformException.Permanent("gone", null));
        handler.diesAtApology = true;
        assertThatThrownBy(() -> worker.work(THREAD.key())).isInstanceOf(StackOverflowError.class);
        handler.diesAtApology = false;
        work();
        assertThat(handler.apologies).hasSize(1);
        assertThat(states()).containsExactly("DEAD gone");
    }

    @Test
    void a_conversation_that_nobody_scheduled_is_found() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        assertThat(events.forgotten("conversation", Instant.now().plusSeconds(60))).containsExactly(THREAD.key());
    }

    @Test
    void what_is_said_to_nobody_is_decided_upon_in_bulk_and_its_reason_kept() {
        inbox.accept(message("Ev1", "10.0", "first", Addressee.EVERYBODY));
        inbox.accept(message("Ev2", "99.0", "elsewhere", Addressee.SOMEBODY_ELSE));
        handler.overheard = Optional.of(new Outcome.Silent("nobody asked the bot"));
        chatter().decide(Set.of(THREAD.key(), new ThreadRef(CHANNEL, "99.0").key()));
        assertThat(handler.turns).hasSize(2);
        assertThat(states()).containsExactly("DONE nobody asked the bot", "DONE nobody asked the bot");
    }

    @Test
    void what_is_said_to_nobody_and_asks_for_an_answer_after_all_waits_for_a_worker() {
        inbox.accept(message("Ev1", "10.0", "and when it fails?", Addressee.EVERYBODY));
        chatter().decide(Set.of(THREAD.key()));
        assertThat(states()).containsExactly("PENDING null");
        work();
        assertThat(states()).containsExactly("DONE answered");
    }

    @Test
    void what_is_said_beside_a_mention_is_left_to_its_turn() {
        inbox.accept(message("Ev1", "10.0", "we need login", Addressee.EVERYBODY));
        inbox.accept(mention("Ev2", "10.1", "what do you think?"));
        handler.overheard = Optional.of(new Outcome.Silent("nobody asked the bot"));
        chatter().decide(Set.of(THREAD.key()));
        assertThat(handler.turns).isEmpty();
        assertThat(states()).containsExactly("PENDING null", "PENDING null");
    }

    @Test
    void an_accepted_offer_has_its_message_answered_once() {
        inbox.accept(message("Ev1", "10.0", "we need login", Addressee.EVERYBODY));
        handler.outcomes.add(new Outcome.Offered());
        work();
        assertThat(inbox.accept(accepted("offer:1", "10.0", false))).isEqualTo(Accepted.QUEUED);
        assertThat(inbox.accept(accepted("offer:1", "10.0", false))).isEqualTo(Accepted.IGNORED);
        assertThat(inbox.accept(accepted("offer:2", "10.0", true))).isEqualTo(Accepted.IGNORED);
        work();
        assertThat(inbox.accept(accepted("offer:3", "10.0", false))).isEqualTo(Accepted.IGNORED);
        work();
        assertThat(handler.turns).hasSize(2).last().satisfies(turn -> {
            assertThat(turn.id()).isEqualTo("Ev1");
            assertThat(turn.attempt()).isEqualTo(1);
            assertThat(turn.first().addressee()).isEqualTo(Addressee.BOT_BY_OFFER);
            assertThat(turn.first().author()).isEqualTo(new Author("U1", "Ana"));
            assertThat(turn.first().text()).isEqualTo("we need login");
        });
        assertThat(states()).startsWith("DONE answered").filteredOn(state -> state.startsWith("PENDING")).isEmpty();
    }

    @Test
    void an_offer_that_is_accepted_while_its_turn_still_ends_is_answered_next() {
        inbox.accept(message("Ev1", "10.0", "we need login", Addressee.EVERYBODY));
        handler.meanwhile = () -> {
            handler.meanwhile = () -> {
            };
            assertThat(inbox.accept(accepted("offer:1", "10.0", true))).isEqualTo(Accepted.QUEUED);
        };
        handler.outcomes.add(new Outcome.Offered());
        work();
        assertThat(handler.turns).extracting(turn -> turn.first().addressee()).containsExactly(Addressee.EVERYBODY,
                Addressee.BOT_BY_OFFER_IN_PRIVATE);
        assertThat(handler.turns.getLast().first().author()).isEqualTo(new Author("U2", "Ben"));
        assertThat(states()).contains("DONE answered");
    }

    @Test
    void an_offer_about_a_message_that_nobody_knows_is_ignored() {
        assertThat(inbox.accept(accepted("offer:1", "77.0", false))).isEqualTo(Accepted.IGNORED);
        assertThat(handler.turns).isEmpty();
    }

    @Test
    void an_offer_about_a_message_that_was_answered_is_ignored() {
        inbox.accept(mention("Ev1", "10.0", "we need login"));
        work();
        assertThat(inbox.accept(accepted("offer:1", "10.0", false))).isEqualTo(Accepted.IGNORED);
        work();
        assertThat(handler.turns).hasSize(1);
    }

    @Test
    void an_offer_about_a_message_that_its_author_took_back_is_ignored() {
        inbox.accept(message("Ev1", "10.0", "we need login", Addressee.EVERYBODY));
        inbox.accept(new MessageDeleted(new EventId("slack", "Ev2"), new MessageRef(CHANNEL, "10.0")));
        assertThat(inbox.accept(accepted("offer:1", "10.0", false))).isEqualTo(Accepted.IGNORED);
        inbox.accept(message("Ev3", "10.1", "and logout", Addressee.EVERYBODY));
        handler.outcomes.add(new Outcome.Offered());
        work();
        inbox.accept(new MessageDeleted(new EventId("slack", "Ev4"), new MessageRef(CHANNEL, "10.1")));
        assertThat(inbox.accept(accepted("offer:2", "10.1", false))).isEqualTo(Accepted.IGNORED);
        inbox.accept(new MessageEdited(new EventId("slack", "Ev5"), mention("Ev5", "10.1", "and logout, please")));
        work();
        assertThat(handler.turns).hasSize(1);
    }

    @Test
    void an_answered_message_that_is_deleted_stays_in_the_conversation() {
        inbox.accept(mention("Ev1", "10.0", "we need login"));
        work();
        inbox.accept(new MessageDeleted(new EventId("slack", "Ev2"), new MessageRef(CHANNEL, "10.0")));
        assertThat(states()).containsExactly("DONE answered",
                "IGNORED deletion of a message that is answered already or unknown");
        assertThat(events.messagesBefore("Ev9", THREAD.key())).hasSize(1);
    }

    @Test
    void an_invitation_is_worked_on_once() {
        assertThat(inbox.accept(invited("Ev1"))).isEqualTo(Accepted.QUEUED);
        assertThat(inbox.accept(invited("Ev1"))).isEqualTo(Accepted.DUPLICATE);
        welcome();
        welcome();
        assertThat(handler.welcomed).containsExactly(invited("Ev1"));
        assertThat(handler.turns).isEmpty();
        assertThat(states()).containsExactly("DONE answered");
    }

    @Test
    void an_invitation_that_fails_is_tried_again() {
        inbox.accept(invited("Ev1"));
        handler.failures.add(new PlatformException.Transient("slack is down", null, null));
        handler.failures.add(new IllegalStateException("broken"));
        welcome();
        assertThat(handler.welcomed).hasSize(3);
        assertThat(states()).containsExactly("DONE answered");
    }

    @Test
    void an_invitation_that_fails_for_good_is_a_dead_letter_without_an_apology() {
        inbox.accept(invited("Ev1"));
        handler.failures.add(new PlatformException.Permanent("channel_not_found", null));
        welcome();
        assertThat(states()).containsExactly("DEAD channel_not_found");
        assertThat(handler.apologies).isEmpty();
    }

    @Test
    void two_invitations_into_one_channel_that_wait_together_are_one() {
        inbox.accept(invited("Ev1"));
        inbox.accept(invited("Ev2"));
        welcome();
        assertThat(handler.welcomed).containsExactly(invited("Ev1"));
        assertThat(states()).containsExactly("DONE answered", "DONE answered");
    }

    @Test
    void text_of_any_kind_comes_back_as_it_was() {
        String text = "\"quotes\" \\ back\nline \uD83D\uDE80 ünï \u0001";
        inbox.accept(mention("Ev1", "10.0", text));
        work();
        assertThat(handler.turns.getFirst().first().text()).isEqualTo(text);
    }

    @Test
    void old_answers_are_forgotten_and_dead_letters_are_not() {
        inbox.accept(mention("Ev1", "10.0", "first"));
        work();
        inbox.accept(mention("Ev2", "10.1", "second"));
        handler.failures.add(new PlatformException.Permanent("gone", null));
        work();
        assertThat(events.deleteFinishedBefore(Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(states()).containsExactly("DEAD gone");
    }

    private Chatter chatter() {
        return new Chatter(database, events, handler, conversations, config);
    }

    private void welcome() {
        for (int i = 0; i < 20 && worker.work(InboxEvents.conversation(CHANNEL)).isPresent(); i++) {
            // As below.
        }
    }

    private static Invited invited(String eventId) {
        return new Invited(new EventId("slack", eventId), CHANNEL, new Author("U2", "Ben"),
                Instant.parse("2026-01-02T03:04:05Z"));
    }

    private static OfferAccepted accepted(String eventId, String ts, boolean privately) {
        return new OfferAccepted(new EventId("slack", eventId), new MessageRef(CHANNEL, ts), new Author("U2", "Ben"),
                privately);
    }

    private void work() {
        for (int i = 0; i < 20 && worker.work(THREAD.key()).isPresent(); i++) {
            // Each pass is one attempt; the pauses between them belong to the schedule.
        }
    }

    private List<String> states() {
        return database.query("select state, reason from inbox_event order by id",
                row -> row.getString(1) + " " + row.getString(2));
    }

    private static Message mention(String eventId, String ts, String text) {
        return message(eventId, ts, text, Addressee.BOT);
    }

    private static Message message(String eventId, String ts, String text, Addressee addressee) {
        ThreadRef thread = ts.startsWith("10.") ? THREAD : new ThreadRef(CHANNEL, ts);
        return new Message(new EventId("slack", eventId), new MessageRef(CHANNEL, ts), thread, new Author("U1", "Ana"),
                addressee, text, Instant.parse("2026-01-02T03:04:05Z"));
    }

    private static final class Handler implements TurnHandler {

        private final List<Turn> turns = new ArrayList<>();
        private final List<Invited> welcomed = new ArrayList<>();
        private final List<Turn> apologies = new ArrayList<>();
        private final Deque<RuntimeException> failures = new ArrayDeque<>();
        private final Deque<Outcome> outcomes = new ArrayDeque<>();
        private Optional<Outcome.Silent> overheard = Optional.empty();
        private boolean diesAtApology;
        private Runnable meanwhile = () -> {
        };

        @Override
        public Outcome handle(Turn turn) {
            turns.add(turn);
            meanwhile.run();
            if (!failures.isEmpty()) {
                throw failures.removeFirst();
            }
            return outcomes.isEmpty() ? new Outcome.Answered() : outcomes.removeFirst();
        }

        @Override
        public Optional<Outcome.Silent> overhear(Turn turn) {
            turns.add(turn);
            return overheard;
        }

        @Override
        public Outcome welcome(Invited invited, int attempt) {
            welcomed.add(invited);
            if (!failures.isEmpty()) {
                throw failures.removeFirst();
            }
            return new Outcome.Answered();
        }

        @Override
        public void apologise(Turn turn) {
            if (diesAtApology) {
                throw new StackOverflowError();
            }
            apologies.add(turn);
        }
    }
}
