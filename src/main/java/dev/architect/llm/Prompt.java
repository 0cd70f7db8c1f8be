package dev.architect.llm;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// What a model is asked.
///
/// @param persona the name of the persona that answers
/// @param model an alias (`sonnet`, `opus`, `haiku`, `inherit`) or a full model id, from the persona's file
/// @param system the parts of the system prompt, the most stable first; a provider may cache them
/// @param turns the conversation, ending with the user's; what people wrote is already fenced as data
/// @param question today's question as it was written, for a model that reads no instructions
/// @param language that the answer should be in
/// @param parts the numbers of the output standard's parts that the question asks for; empty where it does not tell
/// @param mostTokens of the answer; empty for what the configuration says
public record Prompt(String persona, String model, List<String> system, List<Turn> turns, String question,
        Locale language, Set<Integer> parts, OptionalInt mostTokens) {

    public Prompt {
        system = List.copyOf(system);
        turns = List.copyOf(turns);
        parts = Set.copyOf(parts);
    }

    public Prompt(String persona, String model, List<String> system, List<Turn> turns, String question, Locale language) {
        this(persona, model, system, turns, question, language, Set.of(), OptionalInt.empty());
    }

    public enum Role {
        USER,
        ASSISTANT
    }

    public record Turn(Role role, String text) {
    }
}
