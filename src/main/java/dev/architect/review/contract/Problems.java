package dev.architect.review.contract;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// Collects what is wrong in one artefact. A model mends ten things at once; a longer list would only hide the first ones.
final class Problems {

    private static final int MOST = 10;

    private final Set<Problem> found = new LinkedHashSet<>();

    void error(int line, String english, String portuguese, String mend) {
        found.add(new Problem(Severity.ERROR, line, english, portuguese, mend));
    }

    void warning(int line, String english, String portuguese, String mend) {
        found.add(new Problem(Severity.WARNING, line, english, portuguese, mend));
    }

    void addAll(Collection<Problem> others) {
        found.addAll(others);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Finding> findings(String check, String artefact) {
        return found.stream().sorted(Comparator.comparing(Problem::severity)).limit(MOST)
                .map(problem -> problem.finding(check, artefact)).toList();
    }
}
