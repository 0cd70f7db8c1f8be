package dev.architect.design;

import dev.architect.chat.Language;
import dev.architect.persona.Persona;

/// What a persona is asked.
///
/// @param text today's question as it was written; untrusted
public record Question(Persona persona, String text, Language language, Scope scope, Task task, Background background) {
}
