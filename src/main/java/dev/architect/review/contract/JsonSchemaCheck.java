package dev.architect.review.contract;

import java.util.List;

import dev.architect.design.ContractKind;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.contract.ReadContracts.ReadContract;

/// Schemas are schemas: those that stand alone, and those in OpenAPI and AsyncAPI documents.
final class JsonSchemaCheck implements Check {

    private final ReadContracts contracts;

    JsonSchemaCheck(ReadContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String id() {
        return "json-schema";
    }

    @Override
    public List<Finding> check(Draft draft) {
        return contracts.of(draft.design()).stream().flatMap(read -> findings(read).stream()).toList();
    }

    private List<Finding> findings(ReadContract read) {
        var problems = new Problems();
        ContractKind kind = read.contract().kind();
        if (kind == ContractKind.JSON_SCHEMA && read.reading() instanceof Reading.Unreadable why) {
            problems.error(why.line(), why.english(), why.portuguese(), "Write the schema as valid JSON or YAML.");
        }
        read.document().forEach(document -> {
            if (kind == ContractKind.JSON_SCHEMA) {
                alone(document, problems);
            }
            Dialect dialect = dialect(document, kind);
            var rules = new SchemaRules(dialect, problems);
            SchemaPlaces.roots(document, kind).forEach(schema -> SchemaPlaces.each(schema, rules::look));
        });
        return problems.findings(id(), read.fileName());
    }

    private static void alone(Document document, Problems problems) {
        document.twice().forEach(twice -> problems.error(twice.line(), Quoted.of(twice.name()) + " is given twice",
                Quoted.of(twice.name()) + " aparece duas vezes", "Give each name of an object once."));
        new ReferenceRules(problems).look(document);
    }

    static Dialect dialect(Document document, ContractKind kind) {
        return switch (kind) {
            case OPENAPI -> document.place().get("openapi").text().startsWith("3.0") ? Dialect.OPENAPI_30 : Dialect.MODERN;
            case ASYNCAPI -> Dialect.DRAFT_7;
            case JSON_SCHEMA, GRAPHQL, PROTOBUF -> Dialect.of(document.place());
        };
    }
}
