package dev.architect.review.contract;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.RegularExpression;

import dev.architect.design.ContractKind;

/// Validates examples against the schemas of one document. The library gets schemas that it can trust, and a budget: schemas
/// that refer to each other in several ways take exponential time.
final class ExampleValidator {

    private static final int MOST_STEPS = 50_000;
    private static final int MOST_STEPS_OF_ALL = 1_000_000;
    private static final SchemaLocation HERE = SchemaLocation.of("urn:contract");

    /// @param compiled schemas, by their pointer within the tree
    private record Known(PlainSchemas schemas, Schema root, Map<String, Schema> compiled) {
    }

    private final Document document;
    private final ContractKind kind;
    private final Map<Direction, Known> roots = new EnumMap<>(Direction.class);
    private int steps;

    ExampleValidator(Document document, ContractKind kind) {
        this.document = document;
        this.kind = kind;
    }

    /// @param schema a place of the document
    /// @return what does not agree; nothing too where it cannot be told
    List<Mismatch> mismatches(Place schema, JsonNode example, Direction direction) {
        try {
            Known known = roots.computeIfAbsent(direction, this::root);
            Optional<String> pointer = known.schemas().pointer(schema.pointer());
            if (pointer.isEmpty()) {
                return List.of();
            }
            Schema wanted = known.compiled().computeIfAbsent(pointer.get(), at -> known.root().getSubSchema(path(at)));
            List<Error> errors = wanted.validate(new Budgeted(this), example, OutputFormat.DEFAULT);
            return Mismatches.of(errors, example);
        } catch (SchemaException | OutOfSteps | StackOverflowError | IllegalArgumentException cannotBeTold) {
            return List.of();
        }
    }

    private static NodePath path(String pointer) {
        NodePath path = new NodePath(PathType.JSON_POINTER);
        for (String step : pointer.substring(1).split("/", -1)) {
            path = path.append(Place.unescape(step));
        }
        return path;
    }

    private Known root(Direction direction) {
        var config = SchemaRegistryConfig.builder().formatAssertionsEnabled(true)
                .regularExpressionFactory(ExampleValidator::regularExpression).build();
        var registry = SchemaRegistry.withDialect(Dialects.getDraft202012(),
                builder -> builder.schemaRegistryConfig(config).schemaLoader(loader -> loader.block(iri -> true)));
        PlainSchemas schemas = PlainSchemas.of(document, kind, direction);
        return new Known(schemas, registry.getSchema(HERE, schemas.tree()), new HashMap<>());
    }

    private static RegularExpression regularExpression(String regex) {
        return SafePattern.of(regex).<RegularExpression> map(pattern -> pattern::matches).orElse(text -> true);
    }

    private static final class OutOfSteps extends RuntimeException {

        private static final long serialVersionUID = 1;

        OutOfSteps() {
            super(null, null, false, false);
        }
    }

    /// Each keyword that is evaluated is a step on its path.
    private static final class Budgeted extends ExecutionContext {

        private final ExampleValidator all;
        private int steps;

        Budgeted(ExampleValidator all) {
            super(ExecutionConfig.builder().formatAssertionsEnabled(true).build());
            this.all = all;
        }

        @Override
        public void evaluationPathAddLast(String keyword) {
            count();
            super.evaluationPathAddLast(keyword);
        }

        @Override
        public void evaluationPathAddLast(int index) {
            count();
            super.evaluationPathAddLast(index);
        }

        private void count() {
            if (++steps > MOST_STEPS || ++all.steps > MOST_STEPS_OF_ALL) {
                throw new OutOfSteps();
            }
        }
    }
}
