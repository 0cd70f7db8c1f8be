/// How the bot behaves in a channel: whether it may offer help right now, what people tell it about that, and why it did
/// what it did. Kept in the database and the same on all replicas. Knows no platform; platforms hand it orders and choices.
package dev.architect.manners;
