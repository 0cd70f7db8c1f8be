package dev.architect.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.memory.ChannelSettings.Setting;
import dev.architect.memory.Decisions.Kept;
import dev.architect.memory.MessageLabels.MessageLabel;
import dev.architect.memory.ModelUsage.Purpose;
import dev.architect.memory.ModelUsage.Used;
import dev.architect.memory.Suggestions.Suggestion;

/// What the repositories of the bot's behaviour promise, whatever the database.
@Timeout(60)
abstract class MannersMemoryContract {

    private static final ChannelRef CHANNEL = new ChannelRef("slack", "T1", "C1");
    private static final ChannelRef OTHER = new ChannelRef("slack", "T1", "C2");
    private static final Decisions.Filter EVERYTHING = new Decisions.Filter(Optional.empty(), Optional.empty(),
            Optional.empty());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    @Inject
    Database database;

    @Inject
    ChannelSettings settings;

    @Inject
    Suggestions suggestions;

    @Inject
    MutedThreads muted;

    @Inject
    FollowedThreads followed;

    @Inject
    MessageLabels labels;

    @Inject
    JudgeDays days;

    @Inject
    Decisions decisions;

    @Inject
    ModelUsage usage;

    @BeforeEach
    void forget_everything() {
        for (String table : List.of("channel_setting", "suggestion", "muted_thread", "followed_thread", "message_label",
                "judge_day", "decision", "inbox_event", "model_usage")) {
            database.update("delete from " + table);
        }
    }

    @Test
    void a_refused_insert_does_not_spoil_the_transaction_that_it_stands_in() {
        database.inTransaction(() -> {
            String insert = "insert into muted_thread (conversation, muted_at) values (?, ?)";
            assertThat(database.insert(insert, "a", Instant.EPOCH)).isTrue();
            assertThat(database.insert(insert, "a", Instant.EPOCH)).isFalse();
            assertThat(database.insert(insert, "b", Instant.EPOCH)).isTrue();
            return null;
        });
        assertThat(database.query("select conversation from muted_thread order by 1", row -> row.getString(1)))
                .containsExactly("a", "b");
    }

    @Test
    void whatever_a_bulk_decision_writes_may_stand_there_already() {
        for (int i = 0; i < 2; i++) {
            database.inTransaction(() -> {
                settings.create(CHANNEL, "nudge");
                muted.add("slack/T1/C1/1.0");
                followed.follow(thread("1.0"), "backend-architect");
                followed.follow(thread("1.0"), "database-architect");
                labels.set(ref("1.0"), "none", "muted", "text");
                days.take(DAY, 5);
                days.take(DAY, 5);
                decisions.keep(message("1.0"), kept("silent"));
                decisions.keep(message("1.0"), kept("suggest"));
                return null;
            });
        }
        assertThat(settings.all()).hasSize(1);
        assertThat(muted.has("slack/T1/C1/1.0")).isTrue();
        assertThat(followed.personaOf(thread("1.0"))).contains("database-architect");
        assertThat(labels.all()).hasSize(1);
        assertThat(decisions.of(CHANNEL, 9)).singleElement()
                .satisfies(decision -> assertThat(decision.kept().decision()).isEqualTo("suggest"));
    }

    @Test
    void many_that_create_and_keep_the_same_at_once_do_not_fail() throws Exception {
        atOnce(12, i -> database.inTransaction(() -> {
            settings.create(CHANNEL, "nudge");
            muted.add("slack/T1/C1/1.0");
            followed.follow(thread("1.0"), "persona-" + i);
            labels.set(ref("1.0"), "none", "muted", "text");
            decisions.keep(message("1.0"), kept("silent"));
            return null;
        }));
        assertThat(settings.all()).hasSize(1);
        assertThat(labels.all()).hasSize(1);
        assertThat(decisions.of(CHANNEL, 9)).hasSize(1);
    }

    @Test
    void a_channel_has_no_setting_until_one_is_created_and_the_first_stays() {
        assertThat(settings.find(CHANNEL)).isEmpty();
        settings.setMode(CHANNEL, "public");
        assertThat(settings.find(CHANNEL)).isEmpty();
        settings.create(CHANNEL, "nudge");
        settings.create(CHANNEL, "public");
        assertThat(settings.find(CHANNEL)).contains(
                new Setting(CHANNEL, "nudge", Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty()));
        assertThat(settings.find(OTHER)).isEmpty();
        assertThat(database.inTransaction(() -> settings.hold(CHANNEL))).isEqualTo(settings.find(CHANNEL));
    }

    @Test
    void a_channel_keeps_its_project_context_and_none_is_not_the_same_as_not_chosen() {
        settings.create(CHANNEL, "nudge");
        assertThat(settings.find(CHANNEL).orElseThrow().context()).isEmpty();
        settings.setContext(CHANNEL, Optional.of("familyped"));
        settings.setMode(CHANNEL, "public");
        assertThat(settings.find(CHANNEL).orElseThrow().context()).contains("familyped");
        settings.setContext(CHANNEL, Optional.of(""));
        assertThat(settings.find(CHANNEL).orElseThrow().context()).contains("");
        settings.setContext(CHANNEL, Optional.empty());
        assertThat(settings.find(CHANNEL).orElseThrow().context()).isEmpty();
    }

    @Test
    void what_models_took_is_summed_up_by_channel_day_and_purpose() {
        assertThat(usage.of(CHANNEL, DAY)).isEqualTo(Used.NOTHING);
        assertThat(usage.of(DAY)).isEqualTo(Used.NOTHING);
        usage.add(CHANNEL, DAY, Purpose.ANSWER, new Used(1, 3_000, 2_000, 500, 7_654_321_000L, 0));
        usage.add(CHANNEL, DAY, Purpose.ANSWER, new Used(2, 100, 0, 5, 0, 1));
        usage.add(CHANNEL, DAY, Purpose.JUDGE, new Used(1, 10, 0, 1, 3, 0));
        usage.add(OTHER, DAY, Purpose.ANSWER, new Used(1, 5, 0, 1, 2, 0));
        usage.add(CHANNEL, DAY.plusDays(1), Purpose.ANSWER, new Used(1, 1, 1, 1, 1, 1));
        var answers = new Used(3, 3_100, 2_000, 505, 7_654_321_000L, 1);
        assertThat(usage.of(CHANNEL, DAY)).isEqualTo(answers);
        assertThat(usage.of(DAY)).isEqualTo(new Used(5, 3_115, 2_000, 507, 7_654_321_005L, 1));
        assertThat(usage.since(DAY)).containsExactly(
                new ModelUsage.Row(DAY.plusDays(1), CHANNEL, Purpose.ANSWER, new Used(1, 1, 1, 1, 1, 1)),
                new ModelUsage.Row(DAY, CHANNEL, Purpose.ANSWER, answers),
                new ModelUsage.Row(DAY, CHANNEL, Purpose.JUDGE, new Used(1, 10, 0, 1, 3, 0)),
                new ModelUsage.Row(DAY, OTHER, Purpose.ANSWER, new Used(1, 5, 0, 1, 2, 0)));
        assertThat(usage.since(DAY.plusDays(1))).hasSize(1);
        assertThat(usage.since(DAY.plusDays(2))).isEmpty();
    }

    @Test
    void many_that_charge_the_same_channel_at_once_lose_nothing() throws Exception {
        atOnce(40, i -> usage.add(CHANNEL, DAY, Purpose.ANSWER, new Used(1, 100, 50, 10, 7, 0)));
        assertThat(usage.of(CHANNEL, DAY)).isEqualTo(new Used(40, 4_000, 2_000, 400, 280, 0));
    }

    @Test
    void a_new_mode_ends_mutes_and_the_count_of_refusals_and_keeps_the_rest() {
        Instant until = Instant.parse("2026-03-04T05:06:07Z");
        settings.create(CHANNEL, "nudge");
        settings.mute(CHANNEL, Optional.of(until));
        settings.setQuietHours(CHANNEL, Optional.of("22:00-08:00 America/Argentina/ComodRivadavia"));
        settings.setRefusals(CHANNEL, 2);
        assertThat(settings.find(CHANNEL)).get().satisfies(it -> {
            assertThat(it.mutedUntil()).contains(until);
            assertThat(it.refusals()).isEqualTo(2);
        });
        settings.setIntroduced(CHANNEL);
        settings.setMode(CHANNEL, "shadow");
        assertThat(settings.find(CHANNEL)).get().satisfies(it -> {
            assertThat(it.mode()).isEqualTo("shadow");
            assertThat(it.mutedUntil()).isEmpty();
            assertThat(it.refusals()).isZero();
            assertThat(it.introducedAt()).isPresent();
            assertThat(it.quietHours()).contains("22:00-08:00 America/Argentina/ComodRivadavia");
        });
        settings.setQuietHours(CHANNEL, Optional.empty());
        assertThat(settings.find(CHANNEL).orElseThrow().quietHours()).isEmpty();
    }

    @Test
    void a_suggestion_is_reserved_made_and_chosen_once() {
        suggestions.reserve(message("1.0"), "both", List.of("database-architect", "backend-architect"), "r/1", "public");
        Suggestion reserved = suggestions.of(thread("1.0").key()).orElseThrow();
        assertThat(reserved.isMade()).isFalse();
        assertThat(reserved.personas()).containsExactly("database-architect", "backend-architect");
        assertThat(suggestions.about(ref("1.0"))).contains(reserved);
        assertThat(suggestions.about(ref("1.1"))).isEmpty();
        suggestions.setMade(reserved.conversation());
        assertThat(suggestions.about(ref("1.0")).orElseThrow().isMade()).isTrue();
        assertThat(suggestions.choose(ref("1.0"), "not-now", "U1")).isTrue();
        assertThat(suggestions.choose(ref("1.0"), "design", "U2")).isFalse();
        assertThat(suggestions.about(ref("1.0")).orElseThrow().choice()).contains("not-now");
        suggestions.release(reserved.conversation());
        assertThat(suggestions.about(ref("1.0"))).isPresent();
    }

    @Test
    void a_released_reservation_leaves_nothing() {
        suggestions.reserve(message("1.0"), "schema", List.of("database-architect"), "", "nudge");
        assertThat(suggestions.lastIn(CHANNEL)).isPresent();
        assertThat(suggestions.countIn(CHANNEL, Instant.EPOCH)).isEqualTo(1);
        assertThat(suggestions.lastIn(OTHER)).isEmpty();
        assertThat(suggestions.countIn(CHANNEL, Instant.parse("2200-01-01T00:00:00Z"))).isZero();
        suggestions.release(thread("1.0").key());
        assertThat(suggestions.lastIn(CHANNEL)).isEmpty();
        assertThat(suggestions.countIn(CHANNEL, Instant.EPOCH)).isZero();
    }

    @Test
    void a_thread_is_muted_as_often_as_one_likes_and_unmuted_once() {
        muted.add("k");
        muted.add("k");
        assertThat(muted.has("k")).isTrue();
        muted.remove("k");
        muted.remove("k");
        assertThat(muted.has("k")).isFalse();
    }

    @Test
    void a_persons_label_wins_then_the_latest() {
        labels.set(ref("1.0"), "architect", MessageLabels.BY_A_PERSON, "t");
        labels.set(ref("1.0"), "none", "muted", "t");
        labels.set(ref("1.0"), "both", "accepted", "t");
        labels.set(ref("2.0"), "none", "not-now", "old");
        database.update("update message_label set labelled_at = ? where message_ts = '2.0'", Instant.EPOCH);
        labels.set(ref("2.0"), "schema", "accepted", "new");
        assertThat(labels.all()).extracting(it -> it.message().ts(), MessageLabel::label, MessageLabel::source)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("1.0", "architect", "person"),
                        org.assertj.core.groups.Tuple.tuple("2.0", "schema", "accepted"));
        labels.set(ref("1.0"), "schema", MessageLabels.BY_A_PERSON, "t");
        assertThat(labels.all()).filteredOn(it -> it.message().ts().equals("1.0")).singleElement()
                .satisfies(it -> assertThat(it.label()).isEqualTo("schema"));
    }

    @Test
    void of_two_labels_of_one_moment_there_is_one_answer() {
        labels.set(ref("1.0"), "none", "muted", "t");
        labels.set(ref("1.0"), "none", "not-now", "t");
        labels.set(ref("1.0"), "both", "accepted", "t");
        database.update("update message_label set labelled_at = ?", Instant.EPOCH);
        assertThat(labels.all()).hasSize(1);
    }

    @Test
    void the_judges_budget_of_a_day_holds_for_all_at_once() throws Exception {
        var taken = new java.util.concurrent.atomic.AtomicInteger();
        atOnce(40, i -> {
            if (days.take(DAY, 7)) {
                taken.incrementAndGet();
            }
        });
        assertThat(taken).hasValue(7);
        assertThat(days.take(DAY.plusDays(1), 1)).isTrue();
        assertThat(days.take(DAY.plusDays(1), 1)).isFalse();
        assertThat(days.take(DAY.plusDays(2), 0)).isFalse();
    }

    @Test
    void a_decision_that_is_kept_again_takes_the_place_of_the_first() {
        decisions.keep(message("1.0"), kept("silent"));
        decisions.keep(message("2.0"), kept("answer"));
        decisions.keep(message("1.0"), kept("suggest"));
        assertThat(decisions.of(CHANNEL, 10)).extracting(it -> it.kept().decision()).containsExactlyInAnyOrder("suggest",
                "answer");
        assertThat(decisions.of(OTHER, 10)).isEmpty();
        assertThat(decisions.of(ref("1.0")).orElseThrow().kept()).isEqualTo(kept("suggest"));
        assertThat(decisions.of(CHANNEL, -3)).hasSize(1);
        assertThat(decisions.channels()).containsExactly(CHANNEL);
    }

    @Test
    void the_text_of_a_decision_goes_with_the_event_that_the_inbox_forgets() {
        decisions.keep(message("1.0"), kept("silent"));
        assertThat(decisions.of(ref("1.0")).orElseThrow().text()).isEmpty();
        database.update("""
                insert into inbox_event (platform, event_id, message_key, conversation, event, state, received_at)
                values ('slack', 'Ev1', 'T1/C1/1.0', 'c', ?, 'DONE', ?)""", "{\"text\":\"we need login\"}", Instant.EPOCH);
        assertThat(decisions.of(ref("1.0")).orElseThrow().text()).contains("we need login");
        database.update("update inbox_event set event = 'not json'");
        assertThat(decisions.of(ref("1.0")).orElseThrow().text()).isEmpty();
        database.update("delete from inbox_event");
        assertThat(decisions.of(ref("1.0")).orElseThrow().text()).isEmpty();
    }

    @Test
    void decisions_are_leafed_through_by_their_ids_and_forgotten_by_their_age() {
        for (int i = 0; i < 5; i++) {
            decisions.keep(message(i + ".0"), kept("silent"));
        }
        var first = decisions.latest(EVERYTHING, Long.MAX_VALUE, 2);
        assertThat(first).extracting(it -> it.message().ts()).containsExactly("4.0", "3.0");
        assertThat(decisions.latest(EVERYTHING, first.getLast().id(), 9)).extracting(it -> it.message().ts()).containsExactly(
                "2.0", "1.0",
                "0.0");
        assertThat(decisions.find(first.getFirst().id())).contains(first.getFirst());
        assertThat(decisions.deleteBefore(Instant.EPOCH)).isZero();
        assertThat(decisions.deleteBefore(Instant.parse("2200-01-01T00:00:00Z"))).isEqualTo(5);
    }

    private interface Step {
        void run(int i);
    }

    private static void atOnce(int count, Step step) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(count)) {
            var running = IntStream.range(0, count).mapToObj(i -> threads.submit(() -> {
                start.await();
                step.run(i);
                return null;
            })).toList();
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }
    }

    private static Kept kept(String decision) {
        return new Kept(decision, "NO_RULE_FIRED", List.of("backend-architect"), List.of("queue", "message broker"), "none",
                0.25,
                "backend-architect/1", "Somebody, somewhere");
    }

    private static Message message(String ts) {
        return new Message(new EventId("slack", "Ev" + ts), ref(ts), thread(ts), new Author("U1", "Ana"), Addressee.EVERYBODY,
                "text", Instant.EPOCH);
    }

    private static MessageRef ref(String ts) {
        return new MessageRef(CHANNEL, ts);
    }

    private static ThreadRef thread(String root) {
        return new ThreadRef(CHANNEL, root);
    }
}
