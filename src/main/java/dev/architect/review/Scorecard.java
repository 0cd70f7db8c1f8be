package dev.architect.review;

import java.util.List;

import dev.architect.design.Block;
import dev.architect.review.checklist.Coverage;

/// What can be said of an answer in one line.
///
/// @param given how many of the asked parts it gives
/// @param asked how many parts were asked for; 0 where the persona chose, or keeps no standard
/// @param contracts its contracts by their file names
/// @param unchecked how many checks did not end in time
public record Scorecard(int given, int asked, List<Contract> contracts, int unchecked) {

    public Scorecard {
        contracts = List.copyOf(contracts);
    }

    /// @param operations how many it describes
    public record Contract(String fileName, int operations) {
    }

    static Scorecard of(Draft draft, boolean keepsStandard, int unchecked) {
        List<Contract> contracts = draft.design().blocks().stream().filter(Block.Contract.class::isInstance)
                .map(block -> new Contract(((Block.Contract) block).fileName(), 0)).toList();
        Coverage coverage = keepsStandard ? Coverage.of(draft) : new Coverage(0, 0);
        return new Scorecard(coverage.given(), coverage.asked(), contracts, unchecked);
    }
}
