package dev.architect.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.architect.persona.Persona;

/// A persona that the message calls by name: `@database-architect …`, or its name at the very start.
final class NamedPersona {

    private NamedPersona() {
    }

    static Optional<Persona> in(String text, List<Persona> personas) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        return personas.stream()
                .filter(persona -> at(lower, "@" + persona.name()) >= 0 || at(lower, persona.name()) == 0)
                // `@architect-of-data` is not `@architect`: the longest name that fits is meant.
                .max(Comparator.comparingInt(persona -> persona.name().length()));
    }

    static String withoutName(String text, Persona persona) {
        String stripped = text.strip();
        String lower = stripped.toLowerCase(Locale.ROOT);
        String mention = "@" + persona.name();
        int start = at(lower, mention);
        int length = mention.length();
        if (start < 0) {
            start = at(lower, persona.name());
            length = persona.name().length();
        }
        String rest = stripped.substring(0, start) + stripped.substring(Math.min(start + length, stripped.length()));
        return rest.strip().replaceFirst("^[:,\\s]+", "");
    }

    /// Where `name` stands as a word of its own, or -1.
    private static int at(String lower, String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (int start = lower.indexOf(wanted); start >= 0; start = lower.indexOf(wanted, start + 1)) {
            int end = start + wanted.length();
            boolean startsWord = start == 0 || !isNameCharacter(lower.charAt(start - 1));
            boolean endsWord = end == lower.length() || !isNameCharacter(lower.charAt(end));
            if (startsWord && endsWord) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
