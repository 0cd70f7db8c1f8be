/// How much of the models may be used: limits for a channel and for a day, kept in a ledger that all replicas share.
/// Knows nothing of designs, and does not say who answers when a limit is reached.
package dev.architect.budget;
