package dev.architect.review;

import java.util.List;

/// What an answer is checked for, in the order in which findings are told.
public final class Checks {

    private Checks() {
    }

    public static List<Check> all() {
        return List.of(new ContractCheck());
    }
}
