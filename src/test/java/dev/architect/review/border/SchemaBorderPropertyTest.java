package dev.architect.review.border;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import dev.architect.playbook.PlaybookModel;
import dev.architect.playbook.PlaybookShelf;

/// Random schemas in random disguises never pass, and random answers without any stay letter by letter. A failure names
/// its seed; `-Dborder.seed=…` throws it again, `-Dborder.cases=…` throws more.
class SchemaBorderPropertyTest {

    private static final int CASES = Integer.getInteger("border.cases", 2_000);
    private static final long SEED = Long.getLong("border.seed", 20_260_304L);
    private static final String LEAD = "One.\nTwo.\nThree.\nFour.\nFive.\n\n## Notes\n\n";
    private static final String BEFORE = "The API stays as it is.";
    private static final String AFTER = "The end stays as it is.";
    private static final List<Form> FORMS = Forms.all();

    @Test
    void a_random_schema_in_any_disguise_is_taken_out() {
        var failures = new ArrayList<String>();
        for (int i = 0; i < CASES && failures.size() < 10; i++) {
            var dice = new Dice(SEED + i);
            Schema schema = Schema.random(dice);
            Form form = FORMS.get(i % FORMS.size());
            String wrapped = Wrapping.wrap(form, form.writer().apply(schema, dice), dice);
            String problem = problem(schema, wrapped);
            if (!problem.isEmpty()) {
                failures.add("%s [form %s, border.seed=%d]\n%s".formatted(problem, form.name(), SEED + i, wrapped));
            }
        }
        assertThat(failures).as("disguises that passed").isEmpty();
    }

    private static String problem(Schema schema, String wrapped) {
        Kept kept = SchemaBorder.keep(Design.parse(LEAD + BEFORE + "\n\n" + wrapped + "\n\n" + AFTER), Language.ENGLISH);
        String left = kept.design().markdown();
        String plain = Noise.off(left);
        if (!kept.crossed()) {
            return "nothing was taken out";
        }
        if (!left.contains(BEFORE) || !left.contains(AFTER)) {
            return "too much was taken out:\n" + left;
        }
        if (!left.contains(SchemaBorder.sentence(Language.ENGLISH))) {
            return "nobody says who designs it";
        }
        if (schema.columns().stream().skip(1).anyMatch(column -> plain.contains(column.name())
                || column.camel().length() > 6 && left.contains(column.camel())) || SqlTypes.isStrongIn(plain)) {
            return "something of it stays:\n" + left;
        }
        return SchemaBorder.keep(kept.design(), Language.ENGLISH).crossed() ? "a second time takes out more" : "";
    }

    @Test
    void a_random_innocent_answer_stays_letter_by_letter() {
        for (int i = 0; i < CASES / 4; i++) {
            var dice = new Dice(SEED + i);
            assertUntouched(LEAD + Innocents.answer(dice, 1 + dice.below(12)), "border.seed=" + (SEED + i));
        }
    }

    @Test
    void a_sentence_of_schema_work_leaves_the_innocent_ones_around_it() {
        List<Form> sentences = FORMS.stream().filter(form -> form.shape() == Form.Shape.SENTENCE).toList();
        for (int i = 0; i < CASES / 4; i++) {
            var dice = new Dice(SEED + i);
            String before = Innocents.sentence(dice);
            String after = Innocents.sentence(dice);
            String bad = dice.one(sentences).writer().apply(Schema.random(dice), dice);
            Kept kept = SchemaBorder.keep(Design.parse(LEAD + before + " " + bad + " " + after), Language.PORTUGUESE);
            assertThat(kept.design().markdown()).as("border.seed=" + (SEED + i))
                    .endsWith(before + " " + SchemaBorder.sentence(Language.PORTUGUESE) + " " + after);
            assertThat(kept.removed()).containsExactly(bad);
        }
    }

    @Test
    void long_technical_prose_stays_letter_by_letter() {
        assertUntouched(LEAD + Innocents.answer(new Dice(SEED), 400), "border.seed=" + SEED);
    }

    static Stream<String> questions() {
        return Stream.of("", "I need to add a medication tracking feature to the app", "How should the notification "
                + "service talk to the patient service?",
                "We need to add Google OAuth login", "I'm thinking we should separate the document processing into "
                        + "its own service",
                "let's build a table reservation feature for restaurants", "What's the best way to do API versioning?",
                "break the bank monolith into microservices, starting with loans", "Precisamos implementar login com "
                        + "o Google",
                "precisamos de um endpoint para agendar consultas", "extrair o faturamento do monolito",
                "como o serviço de pagamentos conversa com o de estoque?", "quais são as boas práticas de "
                        + "escalabilidade para o ranking?");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_playbook_of_the_backend_architect_stays_letter_by_letter(String question) {
        var model = new PlaybookModel(PlaybookShelf.only(Path.of("agents/playbooks")));
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("pt", "BR"))) {
            var prompt = new Prompt("backend-architect", "inherit", List.of(), List.of(new Turn(Role.USER, question)), question,
                    language);
            assertUntouched(model.complete(prompt, piece -> {
            }).text(), question);
        }
    }

    private static void assertUntouched(String markdown, String which) {
        Design design = Design.parse(markdown);
        Kept kept = SchemaBorder.keep(design, Language.ENGLISH);
        assertThat(kept.removed()).as(which).isEmpty();
        assertThat(kept.design()).as(which).isEqualTo(design);
    }
}
