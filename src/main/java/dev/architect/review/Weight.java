package dev.architect.review;

import java.util.List;

import dev.architect.review.contract.ContractFacts;

/// How bad an answer is.
///
/// @param unchecked how many checks did not end: where they say nothing, nothing is known
/// @param findings their sum, an error for many warnings
/// @param operations that its contracts describe: what is left out is not wrong any more, and no better for it
record Weight(int unchecked, int findings, int operations) {

    static Weight of(Reviewed reviewed) {
        return new Weight(reviewed.scorecard().unchecked(), sum(reviewed.findings()),
                reviewed.scorecard().contracts().stream().mapToInt(ContractFacts::operations).sum());
    }

    boolean isBetterThan(Weight other) {
        return findings < other.findings && unchecked <= other.unchecked && operations >= other.operations;
    }

    private static int sum(List<Finding> findings) {
        return findings.stream().mapToInt(finding -> switch (finding.severity()) {
            case ERROR -> 100;
            case WARNING -> 1;
        }).sum();
    }
}
