package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import dev.architect.design.OutputPart;
import dev.architect.design.Snippet;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.contract.ReadContracts.ReadContract;

/// Examples in the prose. What stands above them, and what stands in them, tells which schema they belong to; where that
/// leaves several, an example that agrees with one of them is right.
final class SnippetExamples {

    private static final int MOST = 10;
    private static final int MOST_SNIPPETS = 200;
    // How much of an example's names a schema must know to be taken for its schema: the less, the clearer the words above it.
    private static final double ANY = 0.01;
    private static final double HALF = 0.5;
    private static final double ALMOST_ALL = 0.8;

    private final OperationTargets operations = new OperationTargets();
    private final NamedTargets events = new NamedTargets();

    // The operation that was named last, and where: an answer often follows its request without naming it again.
    private Optional<OperationTargets.Known> last = Optional.empty();
    private Optional<OutputPart> lastPart = Optional.empty();

    SnippetExamples(List<ReadContract> contracts, Map<Document, ExampleValidator> validators) {
        for (ReadContract contract : contracts) {
            contract.document().forEach(document -> {
                ExampleValidator validator = validators.get(document);
                switch (contract.contract().kind()) {
                    case OPENAPI -> {
                        operations.add(document, validator);
                        events.addOpenApi(document, validator);
                    }
                    case ASYNCAPI -> events.addMessages(document, validator);
                    case JSON_SCHEMA -> events.addSchema(document, validator);
                    case GRAPHQL, PROTOBUF -> {
                        // Their examples follow no JSON Schema.
                    }
                }
            });
        }
    }

    List<Finding> findings(Draft draft) {
        return draft.design().snippets().stream().limit(MOST_SNIPPETS).flatMap(snippet -> {
            if (!Objects.equals(snippet.part(), lastPart)) {
                last = Optional.empty();
                lastPart = snippet.part();
            }
            String name = SnippetName.of(snippet, draft.language());
            return problems(snippet).map(problem -> problem.finding("examples", name));
        }).limit(MOST).toList();
    }

    private Stream<Problem> problems(Snippet snippet) {
        return switch (snippet.language()) {
            case "json", "" -> JsonReader.read(snippet.content()) instanceof Reading.Read(Document document)
                    ? body(Mention.of(snippet.before()), document, 0).stream()
                    : remember(Mention.of(snippet.before()));
            case "http" -> http(snippet);
            default -> Stream.empty();
        };
    }

    /// What is no JSON may still name the operation that the next example belongs to.
    private Stream<Problem> remember(Mention mention) {
        mention.operation().flatMap(operations::operation).ifPresent(known -> last = Optional.of(known));
        return Stream.empty();
    }

    private Stream<Problem> http(Snippet snippet) {
        remember(Mention.of(snippet.before()));
        var problems = new ArrayList<Problem>();
        for (HttpExample example : HttpExample.in(snippet.content())) {
            Mention said = Mention.of(example.start().replaceFirst("^HTTP/\\S{1,5}", "response"));
            Mention mention = new Mention(said.operation(), said.status(), said.operation().isPresent(),
                    said.status().isPresent(), false,
                    false, false, "");
            if (example.document().isPresent()) {
                problems.addAll(body(mention, example.document().get(), example.line() - 1));
            } else {
                remember(mention);
            }
        }
        return problems.stream();
    }

    private List<Problem> body(Mention mention, Document example, int linesBefore) {
        Optional<OperationTargets.Known> called = mention.operation().flatMap(operations::operation);
        called.ifPresent(known -> last = Optional.of(known));
        JsonNode json = example.root();
        List<Target> named = events.targets(mention.words(), json);
        boolean isBody = mention.isRequest() || mention.isResponse() || mention.status().isPresent() || mention.isProblem();
        if (!named.isEmpty() && called.isEmpty() && (!isBody || events.isTyped(json))) {
            return TargetChoice.ofEvent(named, example, linesBefore);
        }
        boolean isOfAnother = mention.operation().isPresent() && called.isEmpty();
        if (mention.saysNothing() || isOfAnother || json.has("specversion")) {
            return List.of();
        }
        double least = called.isPresent() && isBody ? ANY : mention.isEvent() && !isBody ? ALMOST_ALL : HALF;
        List<Target> bodies = operations.targets(mention, called.or(() -> last));
        List<Target> alike = bodies.stream().filter(target -> SchemaKeys.shared(target.schema(), json) >= least).toList();
        boolean isGuess = called.isEmpty() && last.isEmpty() && alike.size() > 1;
        var all = new ArrayList<>(alike);
        all.addAll(named);
        return alike.isEmpty() || isGuess ? List.of() : TargetChoice.of(all, example, "", linesBefore);
    }
}
