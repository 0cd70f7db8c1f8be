package dev.architect.review;

import java.util.List;

import dev.architect.review.contract.ContractChecks;

/// What an answer is checked for, in the order in which findings are told.
public final class Checks {

    private Checks() {
    }

    public static List<Check> all() {
        return ContractChecks.all();
    }
}
