package dev.architect.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import dev.architect.chat.Language;
import dev.architect.chat.Transcript;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import dev.architect.persona.Persona;

/// Question to prompt: what stays the same from question to question as system prompt, so that a provider can cache it;
/// the thread as turns, everything that people wrote fenced as data.
final class PromptWriter {

    private static final int LONGEST_QUESTION = 40_000;
    private static final int LONGEST_DESCRIPTION = 200;

    private final String rules = read("/prompts/rules.md");
    private final int historyTokens;

    /// @param historyTokens of the thread that a prompt carries
    PromptWriter(int historyTokens) {
        this.historyTokens = historyTokens;
    }

    Prompt write(Question question) {
        var system = new ArrayList<String>();
        system.add(question.persona().body());
        system.add(rules + colleagues(question.background().colleagues()));
        question.background().context().ifPresent(context -> system.add("# Project context: %s\n\n%s".formatted(context.name(),
                context.body())));
        return new Prompt(question.persona().name(), question.persona().model(), system, turns(question), question.text(),
                question.language().locale(),
                question.scope().parts().stream().map(OutputPart::number).collect(Collectors.toSet()), OptionalInt.empty());
    }

    private static String colleagues(List<Persona> colleagues) {
        return colleagues.isEmpty() ? ""
                : "\n# Your colleagues\n\n" + colleagues.stream()
                        .map(persona -> "- `%s`: %s".formatted(persona.name(), firstLine(persona.description())))
                        .collect(Collectors.joining("\n"));
    }

    private static String firstLine(String text) {
        return History.cut(text.strip().lines().findFirst().orElse(""), LONGEST_DESCRIPTION).replaceAll("\\s+", " ");
    }

    private List<Turn> turns(Question question) {
        var turns = new ArrayList<Turn>();
        var people = new StringBuilder();
        for (Transcript.Line line : History.of(besideTheDesign(question), historyTokens)) {
            if (line.isPersona()) {
                flush(people, turns);
                turns.add(new Turn(Role.ASSISTANT, line.text()));
            } else {
                people.append(Fence.message(line.speaker(), line.text())).append('\n');
            }
        }
        Background background = question.background();
        background.recorded().forEach(adr -> people.append(Fence.recorded(adr)).append('\n'));
        background.before().forEach(contribution -> people
                .append(Fence.contribution(contribution.persona(), contribution.markdown())).append('\n'));
        background.handOff().ifPresent(handOff -> people.append(Fence.handOff(handOff)).append('\n'));
        switch (question.task()) {
            case Task.Answer() -> {
            }
            case Task.Deepen(OutputPart _, int version, String answers, String markdown) ->
                people.append(Fence.design(version, answers, markdown)).append('\n');
            case Task.Revise(int version, String markdown) -> people.append(Fence.design(version, markdown)).append('\n');
        }
        people.append(Fence.question(History.cut(question.text(), LONGEST_QUESTION))).append('\n').append(order(question));
        flush(people, turns);
        return turns;
    }

    // The design that the task is about comes whole beside the thread, and takes none of its room.
    private static Transcript besideTheDesign(Question question) {
        Transcript transcript = question.background().transcript();
        return question.task() instanceof Task.OnDesign task
                ? new Transcript(transcript.lines().stream()
                        .filter(line -> !(line.isPersona() && line.text().equals(task.markdown()))).toList())
                : transcript;
    }

    private static String order(Question question) {
        String what = switch (question.task()) {
            case Task.Answer() -> asked(question.scope());
            case Task.Deepen(OutputPart part, int _, String _, String _) ->
                "Go deeper on part %d (%s) of the design, and on that part alone: what a team needs to build it. "
                        .formatted(part.number(), part.title(Language.ENGLISH));
            case Task.Revise(int version, String _) ->
                ("Write version %d of the design: the whole of it, changed as the question asks for and otherwise word by word as it is. "
                        + "The lead says what changed. ").formatted(version + 1);
        };
        return what + "Answer in " + question.language().locale().getDisplayLanguage(Locale.ENGLISH) + ".";
    }

    private static String asked(Scope scope) {
        if (scope.isOpen()) {
            return "";
        }
        return scope.isWhole() ? "This asks for a design: give all ten parts. "
                : "This asks for these parts alone: %s. ".formatted(scope.parts().stream().sorted()
                        .map(part -> part.number() + " " + part.title(Language.ENGLISH))
                        .collect(Collectors.joining(", ")));
    }

    private static void flush(StringBuilder people, List<Turn> turns) {
        if (!people.isEmpty()) {
            turns.add(new Turn(Role.USER, people.toString().strip()));
            people.setLength(0);
        }
    }

    private static String read(String resource) {
        try (InputStream in = PromptWriter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
