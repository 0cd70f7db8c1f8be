package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.contract.ReadContracts.ReadContract;

/// Every example agrees with its schema: those inside of contracts, and those in the prose whose schema can be told.
final class ExamplesCheck implements Check {

    private final ReadContracts contracts;

    ExamplesCheck(ReadContracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String id() {
        return "examples";
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<ReadContract> read = contracts.of(draft.design());
        Map<Document, ExampleValidator> validators = new IdentityHashMap<>();
        var findings = new ArrayList<Finding>();
        for (ReadContract contract : read) {
            contract.document().forEach(document -> {
                var validator = new ExampleValidator(document, contract.contract().kind());
                validators.put(document, validator);
                var problems = new Problems();
                DocumentExamples.of(document, contract.contract().kind())
                        .forEach(shown -> problems.addAll(shown.problems(validator)));
                findings.addAll(problems.findings(id(), contract.fileName()));
            });
        }
        findings.addAll(new SnippetExamples(read, validators).findings(draft));
        return findings;
    }
}
