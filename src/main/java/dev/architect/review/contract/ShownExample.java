package dev.architect.review.contract;

import java.util.List;
import java.util.Set;

import dev.architect.review.Severity;

/// An example within a contract, with the schema that it must agree with.
///
/// @param english what it is called: `the example of …`
/// @param directions that it may travel in; it must be right in one
record ShownExample(String english, String portuguese, Place value, Place schema, Set<Direction> directions) {

    private static final int MOST = 3;

    List<Problem> problems(ExampleValidator validator) {
        List<Mismatch> fewest = null;
        for (Direction direction : directions) {
            List<Mismatch> mismatches = validator.mismatches(schema, value.node(), direction);
            if (mismatches.isEmpty()) {
                return List.of();
            }
            fewest = fewest == null || mismatches.size() < fewest.size() ? mismatches : fewest;
        }
        return fewest == null ? List.of() : fewest.stream().limit(MOST).map(this::problem).toList();
    }

    private Problem problem(Mismatch mismatch) {
        return new Problem(Severity.ERROR, value.document().line(value.pointer() + mismatch.pointer()),
                english + ": " + mismatch.english(), portuguese + ": " + mismatch.portuguese(),
                "Make the example and its schema agree.");
    }
}
