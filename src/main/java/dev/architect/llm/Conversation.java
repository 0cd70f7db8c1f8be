package dev.architect.llm;

import java.util.ArrayList;
import java.util.List;

import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;

/// A prompt's turns in the order that every provider accepts: user and assistant by turns, the user first, none empty.
public final class Conversation {

    private static final String OPENING = "(The thread begins with your message.)";

    private Conversation() {
    }

    public static List<Turn> inTurns(Prompt prompt) {
        List<Turn> merged = new ArrayList<>();
        for (Turn turn : prompt.turns()) {
            if (turn.text().isBlank()) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().role() == turn.role()) {
                merged.add(new Turn(turn.role(), merged.removeLast().text() + "\n\n" + turn.text()));
            } else {
                merged.add(turn);
            }
        }
        if (merged.isEmpty()) {
            return List.of(new Turn(Role.USER, prompt.question()));
        }
        if (merged.getFirst().role() == Role.ASSISTANT) {
            merged.addFirst(new Turn(Role.USER, OPENING));
        }
        return List.copyOf(merged);
    }
}
