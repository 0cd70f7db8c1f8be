package dev.architect.budget;

/// A limit, and how much of it is used.
///
/// @param limit tokens, or millionths of the currency
/// @param used in the same unit
public record Budget(Scope scope, Unit unit, long limit, long used) {

    public enum Scope {
        CHANNEL,
        DAY
    }

    public enum Unit {
        TOKENS,
        MONEY
    }

    public boolean isSpent() {
        return used >= limit;
    }

    /// Whole hundredths; 100 only when it is spent.
    public int percent() {
        return isSpent() ? 100 : (int) Math.min(99, 100.0 * used / limit);
    }
}
