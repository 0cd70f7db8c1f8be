package dev.architect.evals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.architect.chat.Language;
import dev.architect.chat.Transcript;
import dev.architect.design.Background;
import dev.architect.design.Design;
import dev.architect.design.Designer;
import dev.architect.design.Question;
import dev.architect.design.Scope;
import dev.architect.design.Task;
import dev.architect.llm.Completion;
import dev.architect.llm.ModelCall;
import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;
import dev.architect.persona.ProjectContext;
import dev.architect.review.Mender;
import dev.architect.review.Review;
import dev.architect.review.Reviewed;
import io.quarkus.test.junit.QuarkusTest;

/// Scenarios against the model that is configured; without one, against recorded answers, of which the good ones must meet
/// their rubric and the bad ones must not. Prints a table, and leaves it in `target/evals.md`.
@QuarkusTest
class EvalsIT {

    private static final Path SCENARIOS = Path.of("src/evals/resources/evals/scenarios");

    @Inject
    ModelCall model;

    @Inject
    Designer designer;

    @Inject
    Mender mender;

    @Inject
    Review review;

    @Inject
    PersonaCatalog personas;

    private final List<Row> rows = new ArrayList<>();

    /// @param answer who gave it: a model, or a recorded file
    private record Row(String scenario, String answer, Rubric.Result result, Reviewed reviewed, String cost) {

        String line() {
            int all = result.met().size() + result.missed().size();
            return "| %s | %s | %d of %d | %d | %d | %s | %s |".formatted(scenario, answer, result.met().size(), all,
                    reviewed.design().parts().size(), reviewed.findings().size(), cost,
                    result.missed().isEmpty() ? "–" : String.join("; ", result.missed()).replace("|", "\\|"));
        }
    }

    @Test
    void scenarios_meet_their_rubrics() throws IOException {
        for (Scenario scenario : scenarios()) {
            if (model.isConfigured()) {
                ask(scenario);
            } else {
                for (Path file : scenario.good()) {
                    recorded(scenario, file, true);
                }
                for (Path file : scenario.bad()) {
                    recorded(scenario, file, false);
                }
            }
        }
        String table = "| scenario | answer | rubric | parts | findings | cost | missed |\n|---|---|---|---|---|---|---|\n"
                + String.join("\n", rows.stream().map(Row::line).toList()) + "\n";
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/evals.md"), table);
        System.out.println("\n" + table);
        double met = rows.stream().filter(row -> row.result().missed().isEmpty()).count() / (double) Math.max(1, rows.size());
        assertThat(met).as("share of answers that meet their rubric").isGreaterThanOrEqualTo(model.isConfigured()
                ? Double.parseDouble(System.getProperty("evals.minimum", "0")) : 0);
    }

    private void recorded(Scenario scenario, Path file, boolean isGood) throws IOException {
        String answer = Files.readString(file).replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "");
        Row row = row(scenario, file.getFileName().toString(), answer, "recorded");
        assertThat(row.result().missed().isEmpty()).as("%s of %s: %s", file, scenario.name(), row.line()).isEqualTo(isGood);
    }

    private void ask(Scenario scenario) {
        var question = question(scenario);
        long started = System.nanoTime();
        Completion completion = mender.mend(designer.design(question, () -> {
        }), question, () -> {
        });
        row(scenario, completion.model(), completion.text(), "%d + %d tokens, %d s".formatted(completion.inputTokens(),
                completion.outputTokens(), (System.nanoTime() - started) / 1_000_000_000));
    }

    private Row row(Scenario scenario, String who, String answer, String cost) {
        Question question = question(scenario);
        Reviewed reviewed = review.review(Design.parse(answer), question.persona(), question.scope(), question.language());
        var row = new Row(scenario.name(), who, scenario.rubric().judge(answer, reviewed), reviewed, cost);
        rows.add(row);
        return row;
    }

    private Question question(Scenario scenario) {
        Persona persona = personas.persona("backend-architect").orElseThrow();
        Optional<ProjectContext> context = personas.context(scenario.context());
        var background = new Background(context, Transcript.EMPTY, List.of(), Optional.empty(), List.of(), List.of());
        return new Question(persona, scenario.question(), Language.of(scenario.question()), Scope.of(scenario.question(), false),
                new Task.Answer(), background);
    }

    private static List<Scenario> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            var scenarios = new ArrayList<Scenario>();
            for (Path file : files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList()) {
                scenarios.add(Scenario.read(file));
            }
            assertThat(scenarios).isNotEmpty();
            return scenarios;
        }
    }
}
