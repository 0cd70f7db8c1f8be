package dev.architect.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.architect.chat.Transcript;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;

/// Question to prompt: the persona's body and the project context as system prompt, the thread as turns, everything
/// that people wrote fenced as data.
final class PromptWriter {

    /// Characters of thread that a prompt carries; older lines go first.
    private static final int TRANSCRIPT_BUDGET = 60_000;
    private static final int LONGEST_LINE = 12_000;
    private static final int LONGEST_QUESTION = 40_000;

    private final String rules;

    PromptWriter() {
        this.rules = read("/prompts/rules.md");
    }

    Prompt write(Question question) {
        // What a provider remembers is a beginning: what all channels of a persona share comes before what one has.
        var system = new ArrayList<String>();
        system.add(question.persona().body());
        system.add(rules);
        question.context().ifPresent(context -> system.add("# Project context: %s\n\n%s".formatted(context.name(),
                context.body())));
        return new Prompt(question.persona().name(), question.persona().model(), system, turns(question), question.text(),
                question.language().locale());
    }

    private static List<Turn> turns(Question question) {
        var turns = new ArrayList<Turn>();
        var people = new StringBuilder();
        for (Transcript.Line line : recent(question.transcript())) {
            if (line.isPersona()) {
                flush(people, turns);
                turns.add(new Turn(Role.ASSISTANT, cut(line.text(), LONGEST_LINE)));
            } else {
                people.append(Fence.message(line.speaker(), cut(line.text(), LONGEST_LINE))).append('\n');
            }
        }
        for (Question.Contribution contribution : question.before()) {
            people.append(Fence.contribution(contribution.persona(), contribution.markdown())).append('\n');
        }
        people.append(Fence.question(cut(question.text(), LONGEST_QUESTION)));
        people.append("\nAnswer in ").append(question.language().locale().getDisplayLanguage(java.util.Locale.ENGLISH))
                .append('.');
        flush(people, turns);
        return turns;
    }

    private static List<Transcript.Line> recent(Transcript transcript) {
        var lines = transcript.lines();
        int from = lines.size();
        for (int budget = TRANSCRIPT_BUDGET; from > 0; from--) {
            budget -= Math.min(lines.get(from - 1).text().length(), LONGEST_LINE);
            if (budget < 0) {
                break;
            }
        }
        return lines.subList(from, lines.size());
    }

    private static void flush(StringBuilder people, List<Turn> turns) {
        if (!people.isEmpty()) {
            turns.add(new Turn(Role.USER, people.toString().strip()));
            people.setLength(0);
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "\n[…]";
    }

    private static String read(String resource) {
        try (InputStream in = PromptWriter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
