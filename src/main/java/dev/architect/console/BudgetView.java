package dev.architect.console;

/// A budget with how far it is used.
///
/// @param name whose it is and of what
/// @param percent from 0 to 100
/// @param used in words: how much of how much
record BudgetView(String name, int percent, String used) {
}
