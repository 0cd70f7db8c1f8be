package dev.architect.decide;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Message;
import dev.architect.persona.Persona;

/// All that a decision depends on.
///
/// @param follows the name of the persona that spoke last in the message's thread, if the bot answers there
/// @param hasEarlierMessages whether the thread holds something above the message that a bare mention can mean
public record Situation(Message message, List<Persona> personas, Optional<String> follows, boolean hasEarlierMessages) {
}
