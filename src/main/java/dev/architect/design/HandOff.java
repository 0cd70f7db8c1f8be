package dev.architect.design;

import java.util.List;

/// What one persona hands to another, so that the other need not guess.
///
/// @param from the display name of who hands over; blank where the question went to another persona first
/// @param to the name of who takes over
/// @param question what people asked
/// @param entities what it is about: the things of the domain
/// @param constraints what the other has to keep to
/// @param decided what stands already
/// @param expected what is expected back
public record HandOff(String from, String to, String question, List<String> entities, List<String> constraints,
        List<String> decided, String expected) {

    private static final int MOST = 20;

    public HandOff {
        entities = entities.stream().limit(MOST).toList();
        constraints = constraints.stream().limit(MOST).toList();
        decided = decided.stream().limit(MOST).toList();
    }

    public HandOff from(String persona) {
        return new HandOff(persona, to, question, entities, constraints, decided, expected);
    }
}
