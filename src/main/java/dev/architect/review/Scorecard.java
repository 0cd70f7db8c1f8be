package dev.architect.review;

import java.util.List;

import dev.architect.review.checklist.Coverage;
import dev.architect.review.contract.ContractFacts;

/// What can be said of an answer in one line.
///
/// @param given how many of the asked parts it gives
/// @param asked how many parts were asked for; 0 where the persona chose, or keeps no standard
/// @param contracts its contracts and how many operations each describes
/// @param unchecked how many checks did not end in time
public record Scorecard(int given, int asked, List<ContractFacts> contracts, int unchecked) {

    static final Scorecard UNKNOWN = new Scorecard(0, 0, List.of(), 0);

    public Scorecard {
        contracts = List.copyOf(contracts);
    }

    static Scorecard of(Draft draft, boolean keepsStandard) {
        Coverage coverage = keepsStandard ? Coverage.of(draft) : new Coverage(0, 0);
        return new Scorecard(coverage.given(), coverage.asked(), ContractFacts.of(draft.design()), 0);
    }

    Scorecard with(int unfinished) {
        return new Scorecard(given, asked, contracts, unfinished);
    }
}
