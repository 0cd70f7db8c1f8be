package dev.architect.review.checklist;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import dev.architect.design.Scope;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// Holds an answer to a point, if its question asked for a part that the point concerns.
///
/// @param reading gives the evidence of a draft, which all points share
record PointCheck(Point point, Function<Draft, Evidence> reading) implements Check {

    @Override
    public String id() {
        return point.id();
    }

    @Override
    public List<Finding> check(Draft draft) {
        return holds(draft.scope())
                ? point.missing(reading.apply(draft)).stream().map(missing -> finding(missing, draft)).toList()
                : List.of();
    }

    private boolean holds(Scope scope) {
        return scope.isWhole() || !Collections.disjoint(scope.parts(), point.parts());
    }

    private Finding finding(Missing missing, Draft draft) {
        String artefact = "%d %s".formatted(point.home().number(), point.home().title(draft.language()));
        return new Finding(id(), Severity.WARNING, artefact, 0, missing.english(), missing.portuguese(), missing.mend());
    }
}
