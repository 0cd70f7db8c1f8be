package dev.architect.review.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.design.Scope;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;

/// An answer that holds what a test is about, and what the checks say of it.
record Answer(String markdown) {

    private static final List<Check> CHECKS = ContractChecks.all();

    static Answer of(String markdown) {
        return new Answer("# Orders\n\nOne.\nTwo.\nThree.\nFour.\nFive.\n\n## 2. API contracts\n\n" + markdown);
    }

    /// An answer with this one file.
    static Answer with(String language, String content) {
        return of(fence(language, content));
    }

    static Answer withFile(String name) {
        return with(name.substring(name.lastIndexOf('.') + 1), file(name));
    }

    /// A good file with one thing changed.
    static Answer withFault(String name, String from, String to) {
        String good = file(name);
        assertThat(good).as(name).contains(from);
        return with(name.substring(name.lastIndexOf('.') + 1), good.replace(from, to));
    }

    Answer and(String more) {
        return new Answer(markdown + "\n\n" + more);
    }

    static String fence(String language, String content) {
        return "```" + language + "\n" + content.stripTrailing() + "\n```";
    }

    static String file(String name) {
        try (InputStream in = Answer.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Design design() {
        return Design.parse(markdown);
    }

    List<Finding> findings() {
        var draft = new Draft(design(), Scope.WHOLE, Language.ENGLISH);
        return CHECKS.stream().flatMap(check -> check.check(draft).stream()).toList();
    }

    List<Finding> findings(String check) {
        return findings().stream().filter(finding -> finding.check().equals(check)).toList();
    }

    List<String> problems(String check) {
        return findings(check).stream().map(Finding::english).toList();
    }
}
