package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.architect.design.Snippet;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;

/// What stands in a fence of JSON or YAML can be copied into a file or a request.
final class FencesCheck implements Check {

    private static final int MOST = 10;

    @Override
    public String id() {
        return "fences";
    }

    @Override
    public List<Finding> check(Draft draft) {
        var findings = new ArrayList<Finding>();
        for (Snippet snippet : draft.design().snippets()) {
            problem(snippet)
                    .ifPresent(problem -> findings.add(problem.finding(id(), SnippetName.of(snippet, draft.language()))));
        }
        return findings.stream().sorted(Comparator.comparing(Finding::severity)).limit(MOST).toList();
    }

    private static Optional<Problem> problem(Snippet snippet) {
        return switch (snippet.language()) {
            case "json" -> JsonFence.problem(snippet.content(), 0);
            case "http" -> HttpExample.in(snippet.content()).stream().filter(HttpExample::isJson)
                    .flatMap(example -> JsonFence.problem(example.body(), example.line() - 1).stream()).findFirst();
            case "yaml", "yml" -> YamlFence.problem(snippet.content());
            default -> Optional.empty();
        };
    }
}
