package dev.architect.review.checklist;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.design.Scope;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import dev.architect.playbook.PlaybookModel;
import dev.architect.playbook.PlaybookShelf;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;

/// Answers to check, and what the checks say of them.
final class Answers {

    private static final PlaybookModel PLAYBOOKS = new PlaybookModel(PlaybookShelf.only(Path.of("agents/playbooks")));

    private Answers() {
    }

    static String playbook(String question, Language language) {
        return PLAYBOOKS
                .complete(new Prompt("backend-architect", "", List.of(), List.of(new Turn(Role.USER, question)), question,
                        language == Language.ENGLISH ? Locale.ENGLISH : Locale.of("pt", "BR")), piece -> {
                        })
                .text();
    }

    static String file(String name) {
        try (InputStream in = Answers.class.getResourceAsStream("/review/checklist/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> findings(String check, String markdown, Language language, OutputPart... parts) {
        Scope scope = parts.length == 0 ? Scope.WHOLE : new Scope(Set.of(parts));
        return findings(check, new Draft(Design.parse(markdown), scope, language));
    }

    static List<Finding> findings(String check, Draft draft) {
        return Checklist.all().stream().filter(candidate -> candidate.id().equals(check))
                .map(candidate -> candidate.check(draft))
                .findFirst().orElseThrow();
    }

    /// Passages between lines of `%%`.
    static Stream<String> passages(String text) {
        return Stream.of(text.split("(?m)^%%$")).map(String::strip);
    }

    /// What is expected stands in the first line of each passage.
    static Stream<Arguments> expectations(String text) {
        return passages(text).map(passage -> passage.split("\n", 2)).map(parts -> Arguments.of(parts[0], parts[1].strip()));
    }

    static List<String> problems(String check, String markdown, OutputPart... parts) {
        return findings(check, markdown, Language.ENGLISH, parts).stream().map(Finding::english).toList();
    }

    static List<Finding> all(String markdown, Language language) {
        var draft = new Draft(Design.parse(markdown), Scope.WHOLE, language);
        return Checklist.all().stream().map((Check check) -> check.check(draft)).flatMap(List::stream).toList();
    }
}
