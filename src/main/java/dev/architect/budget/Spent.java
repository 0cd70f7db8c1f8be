package dev.architect.budget;

import java.time.ZonedDateTime;

/// A budget of which nothing is left.
///
/// @param renewed when there is something again
public record Spent(Budget.Scope scope, Budget.Unit unit, ZonedDateTime renewed) {
}
