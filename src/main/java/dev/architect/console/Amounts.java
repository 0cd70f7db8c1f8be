package dev.architect.console;

import dev.architect.memory.ModelUsage.Used;

/// Writes numbers and money in a visitor's language.
record Amounts(Visitor visitor, String currency) {

    private static final double MILLION = 1_000_000;

    String number(long number) {
        return String.format(visitor.language().locale(), "%,d", number);
    }

    /// @param millionths of the currency; small sums show their fractions of a cent
    String money(long millionths) {
        String pattern = millionths != 0 && Math.abs(millionths) < MILLION ? "%s %,.4f" : "%s %,.2f";
        return String.format(visitor.language().locale(), pattern, currency, millionths / MILLION);
    }

    /// What is known of the cost, and of how many calls it is not.
    String cost(Used used) {
        ConsoleWords words = visitor.words();
        return used.unpriced() == 0 ? money(used.cost())
                : used.unpriced() >= used.calls() ? words.unknownCost()
                        : words.partlyKnownCost(money(used.cost()), number(used.unpriced()));
    }
}
