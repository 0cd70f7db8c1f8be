package dev.architect.review.contract;

import java.util.List;

import dev.architect.design.ContractKind;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.contract.ReadContracts.ReadContract;

/// An OpenAPI document is one of version 3, holds together, and says what a client needs to know.
///
/// The rules are written on the parsed tree. Parsers that bind a document to classes do it by reflection, which a native
/// executable would need registered class by class, and they forgive what other tools refuse.
final class OpenApiCheck implements Check {

    private static final List<OpenApiRule> RULES = List.of(new ShapeRules(), new PathRules(), new ParameterRules(),
            new HeaderRules(),
            new BodyRules(), new ResponseRules(), new SecurityRules(), new OperationLint(), new ExampleLint());

    private final ReadContracts contracts;

    OpenApiCheck(ReadContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String id() {
        return "openapi";
    }

    @Override
    public List<Finding> check(Draft draft) {
        return contracts.of(draft.design(), ContractKind.OPENAPI).stream().flatMap(read -> findings(read).stream()).toList();
    }

    private List<Finding> findings(ReadContract read) {
        var problems = new Problems();
        switch (read.reading()) {
            case Reading.Unreadable why -> problems.error(why.line(), why.english(), why.portuguese(),
                    "Write the OpenAPI document as valid YAML or JSON.");
            case Reading.Read(Document document) -> look(document, problems);
        }
        return problems.findings(id(), read.fileName());
    }

    private static void look(Document document, Problems problems) {
        Place root = document.place();
        if (!root.isObject()) {
            problems.error(1, "it is no object", "não é um objeto", "Write a valid OpenAPI 3 document.");
        } else if (root.has("swagger")) {
            problems.error(root.get("swagger").line(), "it is Swagger 2, and OpenAPI 3 is asked for",
                    "é Swagger 2, e se pede OpenAPI 3", "Write the document as OpenAPI 3.1.");
        } else {
            document.twice().forEach(twice -> problems.error(twice.line(), Quoted.of(twice.name()) + " is given twice",
                    Quoted.of(twice.name()) + " aparece duas vezes", "Give each name of an object once."));
            new ReferenceRules(problems).look(document);
            OpenApi api = OpenApi.of(document);
            RULES.forEach(rule -> rule.look(api, problems));
        }
    }
}
