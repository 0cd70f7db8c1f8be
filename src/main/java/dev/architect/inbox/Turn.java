package dev.architect.inbox;

import java.util.List;

import dev.architect.chat.Message;

/// What is worked on at once: the messages of one thread that came since the last answer.
///
/// @param id the event id of the first message; the same at every attempt
/// @param messages oldest first
/// @param attempt from 1; above 1, something of the answer may be posted already
/// @param failures how many of the earlier attempts failed; the others ended with the process
public record Turn(String id, List<Message> messages, int attempt, int failures) implements Work {

    public Turn {
        messages = List.copyOf(messages);
    }

    public Message first() {
        return messages.getFirst();
    }
}
