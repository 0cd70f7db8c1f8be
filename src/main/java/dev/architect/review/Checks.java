package dev.architect.review;

import java.util.List;
import java.util.stream.Stream;

import dev.architect.review.checklist.Checklist;

/// What an answer is checked for, in the order in which findings are told.
///
/// @param ofArtefacts what holds for everybody's contracts and examples
/// @param ofStandard what holds for a design that keeps the output standard
public record Checks(List<Check> ofArtefacts, List<Check> ofStandard) {

    public static Checks usual() {
        return new Checks(List.of(new ContractCheck(), new DepartureCheck()), Checklist.all());
    }

    List<Check> all() {
        return Stream.concat(ofArtefacts.stream(), ofStandard.stream()).toList();
    }
}
