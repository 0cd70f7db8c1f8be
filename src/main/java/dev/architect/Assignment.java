package dev.architect;

import java.util.Optional;

import dev.architect.design.HandOff;
import dev.architect.design.Scope;
import dev.architect.design.Task;
import dev.architect.persona.Persona;

/// Who does what with a question.
///
/// @param handOff what comes along, where another persona sends the question
record Assignment(Persona persona, Task task, Scope scope, Optional<HandOff> handOff) {

    static Assignment answer(Persona persona, Scope scope) {
        return new Assignment(persona, new Task.Answer(), scope, Optional.empty());
    }

    Assignment with(HandOff packet) {
        return new Assignment(persona, task, scope, Optional.of(packet));
    }
}
