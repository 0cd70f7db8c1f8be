package dev.architect.review.contract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.architect.review.Severity;

/// YAML in prose: one document or several, unless it is a template that becomes YAML later.
final class YamlFence {

    private YamlFence() {
    }

    static Optional<Problem> problem(String content) {
        if (content.contains("{{") || content.contains("{%") || content.length() > Reading.MOST_CHARACTERS) {
            return Optional.empty();
        }
        return switch (YamlReader.readAll(content)) {
            case YamlReader.Broken(Reading.Unreadable why) -> Optional.of(new Problem(Severity.ERROR, why.line(), why.english(),
                    why.portuguese(), "Write valid YAML."));
            case YamlReader.Several(List<Document> documents) -> documents.stream().flatMap(YamlFence::versionless).findFirst()
                    .or(() -> twice(documents));
        };
    }

    /// A whole contract that nobody takes for one, because it does not say what it is.
    private static Stream<Problem> versionless(Document document) {
        Place root = document.place();
        String missing = root.get("paths").isObject() ? "openapi" : root.get("channels").isObject() ? "asyncapi" : "";
        return missing.isEmpty() || !root.get("info").isObject() || root.has(missing) || root.has("swagger") ? Stream.empty()
                : Stream.of(
                        new Problem(Severity.ERROR, 1, "`%s` is missing".formatted(missing), "falta `%s`".formatted(missing),
                                "Begin the document with its `%s` version.".formatted(missing)));
    }

    private static Optional<Problem> twice(List<Document> documents) {
        return documents.stream().flatMap(document -> document.twice().stream()).findFirst()
                .map(twice -> new Problem(Severity.WARNING, twice.line(), Quoted.of(twice.name()) + " is given twice",
                        Quoted.of(twice.name()) + " aparece duas vezes", "Give each name of an object once."));
    }
}
