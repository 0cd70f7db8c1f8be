package dev.architect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Form;
import dev.architect.chat.Form.Filled;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Part;
import dev.architect.chat.PlatformException;
import dev.architect.chat.ThreadRef;
import dev.architect.deliver.Phrases;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.Ticks;
import dev.architect.llm.ModelException;
import dev.architect.llm.Prompt;
import dev.architect.memory.Adrs;
import dev.architect.memory.Database;
import dev.architect.memory.Designs;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.memory.FollowedThreads;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/// What people press and say below an answer, with workers moved by hand: what is asked of the model, and what stands in
/// the thread.
@QuarkusTest
@TestProfile(MannersByHand.class)
@Timeout(120)
class DepthFlowTest {

    private static final ChannelRef CHANNEL = new ChannelRef("fake", "T1", "C7");
    private static final ThreadRef THREAD = new ThreadRef(CHANNEL, "1.0");
    private static final Author ANA = new Author("U1", "Ana");
    private static final Author BEA = new Author("U2", "Bea");
    private static final String LEAD = "Use a queue.\nOne.\nTwo.\nThree.\nFour.\n\n";
    private static final String CONTRACT = "```yaml\nopenapi: 3.0.3\ninfo: {title: Orders, version: \"1\"}\npaths: {}\n```\n\n";
    private static final String DESIGN = LEAD
            + "## 1. Service boundaries\n\n`order-service` owns orders.\n\n## 2. API contracts\n\n" + CONTRACT
            + "## 5. Resilience\n\nTimeout 2 s.\n\n## 10. Trade-offs\n\n- **Queue** instead of calls: no lost order.\n";
    private static final String QUESTION = "how do orders and billing talk?";

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
    Designs designs;

    @Inject
    Adrs adrs;

    @Inject
    FollowedThreads followed;

    @Inject
    Database database;

    private final Set<String> inboxes = new LinkedHashSet<>();
    private Form shown;

    @BeforeEach
    void an_empty_channel() {
        for (String table : List.of("channel_setting", "suggestion", "muted_thread", "followed_thread", "message_label",
                "judge_day", "decision", "inbox_event", "receipt", "design", "question_round", "adr")) {
            database.update("delete from " + table);
        }
        platform.reset();
        model.reset();
        clock.set("2026-03-04T12:00:00Z");
    }

    @Test
    void an_answer_closes_with_what_was_checked_and_what_can_be_pressed() {
        answered();
        Form form = shown;
        assertThat(form.markdown()).contains("`openapi.yaml`");
        assertThat(form.buttons()).extracting(Form.Button::label).containsExactly("Full dossier", "Only the contract",
                "Deeper on …", "Change …", "Record as ADR");
        assertThat(form.fields().getFirst().options()).containsExactly("Service boundaries", "API contracts", "Resilience",
                "Trade-offs");
    }

    @Test
    void the_full_dossier_is_one_file_and_costs_no_call() {
        answered();
        press("2.0", "Full dossier");
        assertThat(platform.parts).singleElement().isInstanceOfSatisfying(Part.File.class, file -> {
            assertThat(file.name()).isEqualTo("dossier.md");
            assertThat(file.content()).contains("> how do orders and billing talk?", "Use a queue.", "Timeout 2 s.",
                    "openapi: 3.0.3", "model m (scripted), 2 + 2 tokens");
        });
        assertThat(model.designed).isEmpty();
    }

    @Test
    void only_the_contract_is_its_file() {
        answered();
        press("2.0", "Only the contract");
        assertThat(platform.parts).singleElement()
                .isInstanceOfSatisfying(Part.File.class, file -> assertThat(file.name()).isEqualTo("openapi.yaml"));
        assertThat(model.designed).isEmpty();
    }

    @Test
    void deeper_on_a_part_asks_for_that_part_alone_and_makes_no_new_version() {
        answered();
        model.answers.add("More on it.\n\n## 5. Resilience\n\nA breaker opens at 50 %.\n");
        press("2.0", "Deeper on …", new Filled("Part", "Resilience"));
        assertThat(prompt()).contains("Go deeper on part 5 (Resilience)");
        assertThat(model.designed.getFirst().parts()).containsExactly(5);
        assertThat(text()).contains("A breaker opens at 50 %.");
        assertThat(saved()).extracting(SavedDesign::version).containsExactly(1, 0);
        assertThat(platform.parts).noneMatch(Part.Pressable.class::isInstance);
    }

    @Test
    void a_change_makes_a_new_version_and_the_thread_shows_what_changed() {
        answered();
        model.answers.add(DESIGN.replace("Timeout 2 s.", "Timeout 3 s."));
        press("2.0", "Change …", new Filled("What should change", "be more patient"));
        assertThat(prompt()).contains("<design version=\"1\">", "Write version 2 of the design", "be more patient");
        assertThat(text()).contains(
                "**Version 2.** Changed: 5 Resilience. As before: 1 Service boundaries, 2 API contracts, 10 Trade-offs.",
                "Timeout 3 s.").doesNotContain("`order-service` owns orders.");
        assertThat(platform.parts).noneMatch(Part.File.class::isInstance);
        assertThat(saved()).extracting(SavedDesign::version).containsExactly(1, 2);
        assertThat(saved().getLast().markdown()).contains("`order-service` owns orders.", "Timeout 3 s.");
        assertThat(shown.fields().getFirst().options()).as("of the whole design").containsExactly("Service boundaries",
                "API contracts", "Resilience", "Trade-offs");
        assertThat(shown.buttons()).extracting(Form.Button::label).contains("Only the contract");
    }

    @Test
    void parts_that_the_model_forgets_in_a_new_version_stay() {
        answered();
        model.answers.add(LEAD + "## 5. Resilience\n\nTimeout 3 s.\n");
        press("2.0", "Change …", new Filled("What should change", "be more patient"));
        assertThat(saved().getLast().markdown()).contains("`order-service` owns orders.", "openapi: 3.0.3", "Timeout 3 s.")
                .doesNotContain("Timeout 2 s.");
    }

    @Test
    void a_record_becomes_a_file_and_later_designs_in_the_channel_are_given_it() {
        answered();
        press("2.0", "Record as ADR");
        assertThat(platform.parts).hasSize(2);
        assertThat(text()).isEqualTo("Recorded as ADR 1: Use a queue. Later designs in this channel are given it.");
        assertThat(platform.parts.getLast()).isInstanceOfSatisfying(Part.File.class, file -> {
            assertThat(file.name()).isEqualTo("adr-0001-use-a-queue.md");
            assertThat(file.content()).contains("status: accepted", "date: 2026-03-04", "decision-makers: \"Ana\"",
                    "# Use a queue",
                    "## Context and Problem Statement", "> how do orders and billing talk?", "## Considered Options",
                    "## Decision Outcome", "Queue instead of calls: no lost order.");
        });
        platform.reset();
        say("9.0", "9.0", "how do refunds and billing talk?");
        assertThat(prompt()).contains("<adr number=\"1\">\nUse a queue", "Queue instead of calls: no lost order.",
                "Services: order-service");
    }

    @Test
    void a_retry_records_nothing_twice() {
        answered();
        platform.failures.add(new PlatformException.Transient("down", null, null));
        press("2.0", "Record as ADR");
        clock.move(Duration.ofMinutes(10));
        work();
        assertThat(adrs.of(CHANNEL)).hasSize(1);
        assertThat(text()).contains("Recorded as ADR 1");
    }

    @Test
    void going_on_with_assumptions_names_them() {
        model.answers.add(DESIGN + "\n## Assumptions\n\n- 50 requests/s\n");
        say("1.0", "1.0", QUESTION);
        platform.reset();
        press("2.0", "go", "Go on with assumptions");
        assertThat(text()).isEqualTo("All right: the design above stands on these assumptions:\n- 50 requests/s");
    }

    @Test
    void what_is_pressed_without_what_it_needs_is_answered_with_an_example() {
        answered();
        press("2.0", "Change …");
        press("3.0", "Deeper on …");
        assertThat(text()).contains("`Change: use RabbitMQ instead of Kafka`", "`Deeper on: Resilience`");
        assertThat(model.designed).isEmpty();
    }

    @Test
    void buttons_that_are_pressed_in_a_row_are_all_answered() {
        answered();
        receive("2.0", "1.0", "Full dossier");
        receive("3.0", "1.0", "Only the contract");
        work();
        assertThat(platform.parts).extracting(part -> ((Part.File) part).name()).containsExactly("dossier.md", "openapi.yaml");
    }

    @Test
    void a_remark_stays_what_was_said_though_another_button_is_pressed_in_the_same_turn() {
        answered();
        model.answers.add(DESIGN.replace("Timeout 2 s.", "Timeout 3 s."));
        receive("2.0", "1.0", "Change: be more patient");
        receive("3.0", "1.0", "Full dossier");
        work();
        assertThat(asked()).hasSize(1);
        assertThat(prompt()).contains("Change: be more patient").doesNotContain("Full dossier");
        assertThat(platform.parts.getLast()).isInstanceOfSatisfying(Part.File.class,
                file -> assertThat(file.content()).contains("Timeout 3 s.").doesNotContain("Timeout 2 s."));
    }

    @Test
    void changes_in_one_turn_build_upon_each_other_and_a_retry_finds_them_again() {
        answered();
        model.answers.add(DESIGN.replace("Timeout 2 s.", "Timeout 3 s."));
        model.answers.add("No gap is closed.");
        model.answers.add(DESIGN.replace("Timeout 2 s.", "Timeout 3 s, twice."));
        receive("2.0", "1.0", "Change: be more patient");
        receive("3.0", "1.0", "Change: try it twice");
        receive("4.0", "1.0", "Record as ADR", BEA);
        receive("5.0", "1.0", "Only the contract");
        platform.failuresBehind.add(new PlatformException.Transient("down", null, null));
        work();
        clock.move(Duration.ofMinutes(10));
        work();
        assertThat(asked()).hasSize(2);
        assertThat(asked().getFirst()).contains("<design version=\"1\">", "Change: be more patient").doesNotContain("twice");
        assertThat(asked().getLast()).contains("<design version=\"2\">", "Timeout 3 s.", "Change: try it twice")
                .doesNotContain("Change: be more patient");
        assertThat(saved()).extracting(SavedDesign::version).containsExactly(1, 2, 3);
        assertThat(adrs.of(CHANNEL)).singleElement().satisfies(adr -> assertThat(adr.markdown()).contains(
                "decision-makers: \"Bea\"",
                "> how do orders and billing talk?\n> \n> Change: be more patient\n> \n> Change: try it twice"));
        assertThat(platform.parts.getLast())
                .isInstanceOfSatisfying(Part.File.class, file -> assertThat(file.name()).isEqualTo("openapi.yaml"));
    }

    @Test
    void a_version_is_recorded_once_however_often_that_is_pressed() {
        answered();
        press("2.0", "Record as ADR");
        List<Part> first = List.copyOf(platform.parts);
        platform.reset();
        press("3.0", "Record as ADR");
        assertThat(adrs.of(CHANNEL)).hasSize(1);
        assertThat(platform.parts).isEqualTo(first);
        platform.reset();
        model.answers.add(DESIGN.replace("Timeout 2 s.", "Timeout 3 s."));
        press("4.0", "Change …", new Filled("What should change", "be more patient"));
        press("5.0", "Record as ADR");
        assertThat(text()).contains("Recorded as ADR 2");
    }

    @Test
    void a_button_beside_a_question_is_pressed_and_the_question_answered() {
        answered();
        receive("2.0", "1.0", "Full dossier");
        receive("3.0", "1.0", "what happens when billing is down?");
        receive("4.0", "1.0", "Only the contract");
        work();
        assertThat(platform.parts).filteredOn(Part.File.class::isInstance).extracting(part -> ((Part.File) part).name())
                .containsExactly("dossier.md", "openapi.yaml");
        assertThat(asked()).hasSize(1);
        assertThat(prompt()).contains("what happens when billing is down?").doesNotContain("Full dossier");
        assertThat(text()).contains("So it is.");
    }

    @Test
    void buttons_work_in_a_thread_that_the_bot_was_told_to_leave() {
        answered();
        say("2.0", "1.0", "be quiet");
        assertThat(followed.personaOf(THREAD)).isEmpty();
        platform.reset();
        press("3.0", "Full dossier");
        assertThat(platform.parts).singleElement().isInstanceOf(Part.File.class);
        assertThat(model.designed).isEmpty();
    }

    @Test
    void deeper_on_what_is_no_part_is_a_question_like_any_other() {
        answered();
        say("2.0", "1.0", "deeper on how retries interact with Kafka");
        assertThat(asked()).hasSize(1);
        assertThat(prompt()).contains("deeper on how retries interact with Kafka");
        assertThat(text()).doesNotContain("Tell me which part");
    }

    @Test
    void deeper_on_two_parts_is_both() {
        answered();
        say("2.0", "1.0", "deeper on security and resilience");
        assertThat(model.designed).extracting(Prompt::parts).filteredOn(parts -> !parts.isEmpty()).containsExactly(Set.of(7),
                Set.of(5));
    }

    @Test
    void the_words_of_buttons_tell_nothing_about_the_language() {
        answered();
        press("2.0", "Record as ADR");
        press("3.0", "Change …", new Filled("What should change", "use RabbitMQ"));
        assertThat(prompt()).contains("Answer in English");
        say("4.0", "1.0", "RabbitMQ?");
        assertThat(asked().getLast()).contains("Answer in English");
    }

    @Test
    void a_thread_that_a_command_opened_keeps_the_language_of_its_design() {
        model.answers.add(DESIGN);
        receive("1.0", "1.0", "como os pedidos e a cobrança conversam entre si?", Addressee.BOT_BY_COMMAND);
        work();
        String opened = database.queryOne("select conversation from design", row -> row.getString(1)).orElseThrow();
        String root = opened.substring(opened.lastIndexOf('/') + 1);
        platform.reset();
        say("2.0", root, "Full dossier");
        assertThat(platform.parts).singleElement()
                .isInstanceOfSatisfying(Part.File.class, file -> assertThat(file.name()).isEqualTo("dossie.md"));
    }

    @Test
    void whoever_pressed_in_vain_is_told_in_the_language_of_the_thread() {
        model.answers.add(DESIGN);
        say("1.0", "1.0", "como os pedidos e a cobrança conversam entre si?");
        platform.reset();
        // The file, and its text instead.
        platform.failures.add(new PlatformException.Permanent("gone", null));
        platform.failures.add(new PlatformException.Permanent("gone", null));
        say("2.0", "1.0", "Dossiê completo");
        assertThat(text()).isEqualTo(Phrases.apology(Language.PORTUGUESE));
    }

    @Test
    void a_system_of_which_nothing_is_told_is_asked_about_once_and_then_designed() {
        say("1.0", "1.0", "design a backend for our bakery platform");
        assertThat(model.designed).isEmpty();
        Form form = form();
        assertThat(form.fields()).hasSize(4).extracting(Form.Field::label).containsExactly("Load at peak", "Consistency",
                "Response time (p99)", "It has to work with");
        assertThat(form.buttons()).extracting(Form.Button::label).containsExactly("Design it with these",
                "Go on with assumptions");
        platform.reset();
        press("2.0", form, "Design it with these", new Filled("Load at peak", "10 to 100 requests/s"));
        assertThat(prompt()).contains("design a backend for our bakery platform", "- Load at peak: 10 to 100 requests/s",
                "give all ten parts");
        assertThat(saved()).hasSize(1);
        say("3.0", "1.0", "design a backend for our bakery platform");
        assertThat(model.designed).hasSizeGreaterThan(1);
    }

    @Test
    void what_was_asked_back_can_be_answered_in_words_or_left_open() {
        say("1.0", "1.0", "preciso de um serviço");
        assertThat(form().fields().getFirst().label()).isEqualTo("Para que serve");
        platform.reset();
        receive("2.0", "1.0", "receitas de bolo, uns 30 usuários", Addressee.EVERYBODY);
        work();
        assertThat(prompt()).contains("preciso de um serviço", "receitas de bolo, uns 30 usuários", "Answer in Portuguese");
    }

    @Test
    void going_on_without_answers_designs_on_assumptions() {
        say("1.0", "1.0", "design a backend for our bakery platform");
        platform.reset();
        press("2.0", "go", "Go on with assumptions");
        assertThat(prompt()).contains("design a backend for our bakery platform");
        assertThat(saved()).hasSize(1);
    }

    @Test
    void a_feature_is_designed_at_once_and_what_nobody_told_is_asked_behind_it() {
        model.answers.add(DESIGN);
        say("1.0", "1.0", "we need to add Google OAuth login to the app");
        assertThat(saved()).hasSize(1);
        List<Form> forms = platform.parts.stream().filter(Part.Pressable.class::isInstance)
                .map(part -> ((Part.Pressable) part).form()).toList();
        assertThat(forms).hasSize(2);
        assertThat(forms.getFirst().fields()).extracting(Form.Field::label).containsExactly("Load at peak", "Consistency",
                "Response time (p99)");
        assertThat(forms.getFirst().buttons()).extracting(Form.Button::says).containsExactly("Change:",
                "Go on with assumptions");
        platform.reset();
        press("2.0", forms.getFirst(), "Change it to these");
        assertThat(text()).contains("`Change: use RabbitMQ instead of Kafka`");
        assertThat(asked()).hasSize(1);
    }

    @Test
    void a_persona_hands_over_to_any_other_by_its_name_and_each_answers_once() {
        String fence = "\n\n```hand-off\nto: %s\nquestion: Which tables do refunds need?\nentities: [refund, order]\nexpected: the tables\n```\n";
        model.answers.add(LEAD + "## 5. Resilience\n\nTimeouts." + fence.formatted("database-architect"));
        model.answers.add("Two tables." + fence.formatted("backend-architect"));
        say("1.0", "1.0", "how do refunds and billing talk?");
        assertThat(model.designed).hasSize(2);
        assertThat(prompt(1)).contains("<hand-off from=\"Backend Architect\">", "Which tables do refunds need?",
                "About: refund, order",
                "Expected back: the tables");
        assertThat(platform.calls).filteredOn(call -> call.endsWith("by database-architect")).isNotEmpty();
        assertThat(followed.personaOf(THREAD)).contains("database-architect");
        assertThat(text()).contains("_→ To `database-architect`: Which tables do refunds need?_").doesNotContain("```hand-off");
    }

    @Test
    void what_no_model_can_change_or_deepen_stays_as_it_is() {
        answered();
        model.failures.add(new ModelException.Permanent("no credit", null));
        press("2.0", "Change …", new Filled("What should change", "use RabbitMQ instead of Kafka"));
        model.failures.add(new ModelException.Permanent("no credit", null));
        press("3.0", "Deeper on …", new Filled("Part", "Resilience"));
        String sentence = "No language model can be reached at the moment, so the design stays as it is. Please ask again in a while.";
        assertThat(platform.parts).containsExactly(new Part.Prose(sentence), new Part.Prose(sentence));
        assertThat(saved()).singleElement().satisfies(design -> assertThat(design.markdown()).isEqualTo(DESIGN));
    }

    @Test
    void each_deeper_look_is_given_the_whole_design_once() {
        answered();
        model.answers.add("More on it.\n\n## 5. Resilience\n\nA breaker opens at 50 %.\n");
        press("2.0", "Deeper on …", new Filled("Part", "Resilience"));
        press("3.0", "Deeper on …", new Filled("Part", "API contracts"));
        assertThat(prompts()).filteredOn(prompt -> prompt.contains("Go deeper on part 2")).singleElement().asString()
                .containsOnlyOnce("`order-service` owns orders.")
                .contains("<design version=\"1\">\nAnswers: " + QUESTION, "A breaker opens at 50 %.");
    }

    @Test
    void what_can_be_pressed_behind_a_hand_off_is_of_the_design_and_not_of_the_last_word() {
        handedOff();
        assertThat(platform.calls.getLast()).endsWith("by database-architect");
        assertThat(form().fields().getFirst().options()).containsExactly("Service boundaries", "API contracts", "Resilience",
                "Trade-offs");
        assertThat(platform.parts).filteredOn(Part.Pressable.class::isInstance).hasSize(1);
    }

    @Test
    void a_new_version_hands_over_only_what_the_one_before_did_not() {
        handedOff();
        shown = form();
        platform.reset();
        model.reset();
        model.answers.add(DESIGN.replace("Timeout 2 s.", "Timeout 3 s.") + handOff("Which tables do refunds need?"));
        press("2.0", "Change …", new Filled("What should change", "be more patient"));
        assertThat(saved()).extracting(SavedDesign::version).contains(2);
        assertThat(platform.calls).noneMatch(call -> call.endsWith("by database-architect"));
        model.answers.add(DESIGN + handOff("Which tables do vouchers need?"));
        press("3.0", "Change …", new Filled("What should change", "add vouchers"));
        assertThat(platform.calls).anyMatch(call -> call.endsWith("by database-architect"));
    }

    @Test
    void the_answers_to_what_was_asked_back_do_not_choose_who_designs() {
        say("1.0", "1.0", "preciso de um serviço");
        platform.reset();
        press("2.0", "answers", "Minhas respostas:\n- Para que serve: tabelas, colunas e índices de um banco de dados");
        assertThat(saved()).extracting(SavedDesign::persona).containsExactly("backend-architect");
    }

    @Test
    void a_follow_up_that_fails_for_good_is_apologised_for() {
        answered();
        platform.failures.add(new PlatformException.Permanent("gone", null));
        receive("2.0", "1.0", "and what happens when billing is down?", Addressee.EVERYBODY);
        work();
        assertThat(text()).isEqualTo(
                "Sorry, I could not finish this answer. The failure is recorded; please ask again in a while.");
    }

    private void handedOff() {
        model.answers.add(DESIGN + handOff("Which tables do refunds need?"));
        model.answers.add("nothing to mend");
        model.answers.add("Two tables.\n\n## Tables\n\n```sql\nCREATE TABLE refunds (id bigint primary key);\n```\n");
        say("1.0", "1.0", QUESTION);
        assertThat(saved()).extracting(SavedDesign::persona).containsExactly("backend-architect", "database-architect");
    }

    private static String handOff(String question) {
        return "\n```hand-off\nto: database-architect\nquestion: %s\n```\n".formatted(question);
    }

    private void answered() {
        model.answers.add(DESIGN);
        say("1.0", "1.0", QUESTION);
        assertThat(model.designed).isNotEmpty();
        shown = form();
        platform.reset();
        model.reset();
    }

    private Form form() {
        return ((Part.Pressable) platform.parts.getLast()).form();
    }

    private void press(String ts, String label, Filled... filled) {
        press(ts, shown, label, filled);
    }

    private void press(String ts, String button, String says) {
        receive(ts, "1.0", says);
        work();
    }

    private void press(String ts, Form form, String label, Filled... filled) {
        Form.Button button = form.buttons().stream().filter(it -> it.label().equals(label)).findFirst().orElseThrow();
        receive(ts, "1.0", Form.said(button.says(), button.fields().size() == 1, List.of(filled)));
        work();
    }

    private void say(String ts, String root, String text) {
        receive(ts, root, text);
        work();
    }

    private void receive(String ts, String root, String text) {
        receive(ts, root, text, Addressee.BOT);
    }

    private void receive(String ts, String root, String text, Author author) {
        receive(ts, root, text, author, Addressee.BOT);
    }

    private void receive(String ts, String root, String text, Addressee addressee) {
        receive(ts, root, text, ANA, addressee);
    }

    private void receive(String ts, String root, String text, Author author, Addressee addressee) {
        inboxes.add(new ThreadRef(CHANNEL, root).key());
        inbox.accept(new Message(new EventId("fake", "Ev" + ts), new MessageRef(CHANNEL, ts), new ThreadRef(CHANNEL, root),
                author, addressee, text, clock.instant()));
    }

    private void work() {
        for (String conversation : inboxes) {
            ticks.overhear(conversation);
            ticks.workOff(conversation);
        }
    }

    private List<SavedDesign> saved() {
        return designs.of(THREAD.key());
    }

    private String text() {
        return platform.parts.stream()
                .flatMap(part -> part instanceof Part.Prose prose ? Stream.of(prose.markdown()) : Stream.empty())
                .collect(Collectors.joining("\n\n"));
    }

    /// What was asked first, without what the review asked again for.
    private List<String> asked() {
        return IntStream.range(0, model.designed.size()).mapToObj(this::prompt).filter(text -> !text.contains("<gaps>"))
                .toList();
    }

    private List<String> prompts() {
        return IntStream.range(0, model.designed.size()).mapToObj(this::prompt).toList();
    }

    private String prompt() {
        return prompt(0);
    }

    private String prompt(int index) {
        return model.designed.get(index).turns().stream().map(Prompt.Turn::text).collect(Collectors.joining("\n\n"));
    }
}
