package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.architect.budget.Budget.Scope;
import dev.architect.budget.Budget.Unit;
import dev.architect.budget.Budgets;
import dev.architect.budget.Spent;
import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.PlatformException;
import dev.architect.chat.ThreadRef;
import dev.architect.decide.Because;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.decide.Reading;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.Ticks;
import dev.architect.llm.Completion;
import dev.architect.llm.Usage;
import dev.architect.memory.Database;
import dev.architect.memory.Designs;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.memory.ModelUsage;
import dev.architect.memory.ModelUsage.Purpose;
import dev.architect.memory.ModelUsage.Used;
import dev.architect.persona.PersonaCatalog;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/// From questions to the answers that a budget leaves. The scripted model takes two tokens for an answer.
@QuarkusTest
@TestProfile(BudgetDeskTest.SmallBudgets.class)
@Timeout(120)
class BudgetDeskTest {

    private static final ChannelRef CHANNEL = new ChannelRef("fake", "T1", "thrifty");
    private static final ChannelRef OTHER = new ChannelRef("fake", "T1", "lavish");
    private static final String QUESTION = "how should orders talk to billing?";
    private static final String SAID = "_The token budget of this channel for today is spent, so a playbook answers; "
            + "it is renewed on Mar 5 at 00:00 GMT-03:00._";

    @Inject
    RecordingPlatform platform;

    @Inject
    ScriptedModel model;

    @Inject
    HandMovedClock clock;

    @Inject
    Ticks ticks;

    @Inject
    Inbox inbox;

    @Inject
    Database database;

    @Inject
    Designs designs;

    @Inject
    ModelUsage ledger;

    @Inject
    Budgets budgets;

    @Inject
    BudgetDesk desk;

    @Inject
    JudgeDesk judge;

    @Inject
    PersonaCatalog personas;

    public static final class SmallBudgets extends MannersByHand {

        @Override
        public Map<String, String> getConfigOverrides() {
            var overrides = new HashMap<>(super.getConfigOverrides());
            overrides.putAll(Map.of("architect.budget.channel-tokens", "5", "architect.budget.day-money", "0.05",
                    "architect.llm.prices.m.input", "2", "architect.llm.prices.m.output", "10"));
            return overrides;
        }
    }

    @BeforeEach
    void nothing_used_yet() {
        for (String table : List.of("model_usage", "channel_setting", "suggestion", "followed_thread", "judge_day", "decision",
                "inbox_event", "receipt", "design")) {
            database.update("delete from " + table);
        }
        platform.reset();
        model.reset();
        clock.set("2026-03-04T12:00:00Z");
    }

    @Test
    void an_answer_keeps_what_it_took_and_cost_and_is_charged() {
        ask(CHANNEL, "1.0", QUESTION);
        assertThat(ledger.of(CHANNEL, budgets.today())).isEqualTo(new Used(1, 1, 0, 1, 12, 0));
        assertThat(saved("1.0")).singleElement().satisfies(it -> {
            assertThat(it.cost()).hasValue(12);
            assertThat(it.personaHash()).isNotBlank();
            assertThat(it.note()).isBlank();
        });
    }

    @Test
    void when_a_channels_budget_is_spent_a_playbook_answers_and_says_so_until_the_next_day() {
        for (int i = 1; i < 4; i++) {
            ask(CHANNEL, i + ".0", QUESTION);
        }
        assertThat(model.designed).hasSize(3);
        assertThat(platform.texts).noneMatch(text -> text.contains("budget"));

        ask(CHANNEL, "4.0", QUESTION);
        assertThat(model.designed).hasSize(3);
        assertThat(saved("4.0")).singleElement().satisfies(it -> {
            assertThat(it.provider()).isEqualTo("playbook");
            assertThat(it.cost()).hasValue(0);
        });
        assertThat(platform.texts).filteredOn(text -> text.contains(SAID)).hasSize(1);
        assertThat(ledger.of(CHANNEL, budgets.today()).calls()).isEqualTo(3);

        ask(OTHER, "5.0", QUESTION);
        assertThat(model.designed).hasSize(4);
        // Midnight in São Paulo, as the manners have it.
        clock.set("2026-03-05T02:59:59Z");
        assertThat(desk.spent(CHANNEL)).isPresent();
        clock.move(Duration.ofSeconds(1));
        ask(CHANNEL, "6.0", QUESTION);
        assertThat(model.designed).hasSize(5);
    }

    @Test
    void a_design_that_no_budget_is_left_to_change_stays_as_it_is() {
        ask(CHANNEL, "1.0", QUESTION);
        spend(CHANNEL);
        platform.reset();
        var thread = new ThreadRef(CHANNEL, "1.0");
        inbox.accept(new Message(new EventId("fake", "Ev2.0"), new MessageRef(CHANNEL, "2.0"), thread, new Author("U1", "Ana"),
                Addressee.BOT, "Change: use RabbitMQ instead of Kafka", clock.instant()));
        ticks.workOff(thread.key());
        assertThat(platform.texts).containsExactly("The token budget of this channel for today is spent, so the design stays "
                + "as it is; it is renewed on Mar 5 at 00:00 GMT-03:00.");
        assertThat(saved("1.0")).hasSize(1);
    }

    @Test
    void of_two_personas_that_answer_one_says_it() {
        spend(CHANNEL);
        ask(CHANNEL, "1.0", "design the orders API and the tables behind it");
        assertThat(saved("1.0")).hasSize(2).allMatch(it -> it.provider().equals("playbook"));
        assertThat(platform.texts).filteredOn(text -> text.contains(SAID)).hasSize(1);
    }

    @Test
    void a_retry_says_the_same_and_charges_nothing_more() {
        platform.failures.add(new PlatformException.Transient("down", null, null));
        ask(CHANNEL, "1.0", QUESTION);
        assertThat(ledger.of(CHANNEL, budgets.today()).calls()).isEqualTo(1);
        spend(CHANNEL);
        platform.failures.add(new PlatformException.Transient("down", null, null));
        ask(CHANNEL, "2.0", QUESTION);
        assertThat(platform.texts).filteredOn(text -> text.contains(SAID)).hasSize(1);
        assertThat(model.designed).hasSize(1);
    }

    @Test
    void the_judge_counts_on_the_days_budget_alone_and_is_silent_when_one_is_spent() {
        var certain = reading();
        assertThat(judge.decide(message(CHANNEL, "1.0", "x y", Addressee.EVERYBODY), certain).because())
                .isEqualTo(Because.JUDGE_SAID_NO);
        assertThat(ledger.of(CHANNEL, budgets.today())).isEqualTo(Used.NOTHING);
        assertThat(ledger.of(budgets.today())).isEqualTo(new Used(1, 1, 0, 1, 12, 0));
        spend(CHANNEL);
        assertThat(judge.decide(message(CHANNEL, "2.0", "x y", Addressee.EVERYBODY), certain))
                .isEqualTo(new StaySilent(Because.JUDGE_IS_SPENT, certain));
        assertThat(model.judged).hasSize(1);
        assertThat(database.query("select used from judge_day", row -> row.getInt(1))).containsExactly(1);
    }

    @Test
    void money_is_a_budget_too_and_the_days_is_everybodys() {
        budgets.charge(OTHER, Purpose.JUDGE, "m-20260101", Usage.of(0, 4_999));
        assertThat(desk.spent(CHANNEL)).isEmpty();
        budgets.charge(OTHER, Purpose.JUDGE, "of unknown price", Usage.of(500, 500));
        assertThat(desk.spent(CHANNEL)).isEmpty();
        budgets.charge(OTHER, Purpose.JUDGE, "m", Usage.of(0, 1));
        assertThat(desk.spent(CHANNEL)).map(Spent::scope).contains(Scope.DAY);
        assertThat(desk.spent(CHANNEL)).map(Spent::unit).contains(Unit.MONEY);
        assertThat(ledger.of(budgets.today())).isEqualTo(new Used(3, 500, 0, 5_500, 50_000, 1));
    }

    @Test
    void a_ledger_that_fails_costs_no_answer() {
        database.update("alter table model_usage rename to model_usage_away");
        try {
            ask(CHANNEL, "1.0", QUESTION);
            assertThat(model.designed).hasSize(1);
            assertThat(saved("1.0")).singleElement().satisfies(it -> assertThat(it.cost()).isEqualTo(OptionalLong.of(12)));
            assertThat(platform.calls).isNotEmpty();
            assertThat(judge.decide(message(CHANNEL, "2.0", "x y", Addressee.EVERYBODY), reading()).because())
                    .isEqualTo(Because.JUDGE_SAID_NO);
        } finally {
            database.update("alter table model_usage_away rename to model_usage");
        }
    }

    @Test
    void only_what_came_on_top_of_a_charged_answer_is_charged() {
        var written = new Completion("a", "scripted", "m", new Usage(1, 100, 50, 0, 10), false);
        desk.charge(CHANNEL, written);
        desk.charge(CHANNEL, written, written);
        desk.charge(CHANNEL, written.with("b").and(new Completion("c", "scripted", "m", 7, 3, false)), written);
        assertThat(ledger.of(CHANNEL, budgets.today()).calls()).isEqualTo(2);
        assertThat(ledger.of(CHANNEL, budgets.today()).tokens()).isEqualTo(120);
    }

    private void spend(ChannelRef channel) {
        ledger.add(channel, budgets.today(), Purpose.ANSWER, new Used(1, 4, 0, 1, 0, 0));
    }

    private void ask(ChannelRef channel, String ts, String text) {
        inbox.accept(message(channel, ts, text, Addressee.BOT));
        String key = new ThreadRef(channel, ts).key();
        ticks.workOff(key);
    }

    private List<SavedDesign> saved(String ts) {
        return designs.of(new ThreadRef(CHANNEL, ts).key());
    }

    private Reading reading() {
        return new Reading(Reading.Label.ARCHITECT, Reading.Certainty.UNSURE, 0.5,
                List.of(personas.persona("backend-architect").orElseThrow()), Optional.empty(),
                List.of());
    }

    private Message message(ChannelRef channel, String ts, String text, Addressee addressee) {
        return new Message(new EventId("fake", "Ev" + ts), new MessageRef(channel, ts), new ThreadRef(channel, ts),
                new Author("U1", "Ana"), addressee, text, clock.instant());
    }
}
