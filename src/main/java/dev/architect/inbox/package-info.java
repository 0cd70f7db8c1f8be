/// From "accepted" to "answered": events are rows, a conversation is worked on by one worker at a time, failures are
/// retried and end in the dead letters. Knows the shared words of `chat` and no platform.
package dev.architect.inbox;
