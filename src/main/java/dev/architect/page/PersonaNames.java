package dev.architect.page;

import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;

/// The names under which single personas can be called with an `@`.
@ApplicationScoped
class PersonaNames {

    private final PersonaCatalog personas;

    PersonaNames(PersonaCatalog personas) {
        this.personas = personas;
    }

    Set<String> all() {
        return personas.personas().stream().map(Persona::name).collect(Collectors.toSet());
    }
}
