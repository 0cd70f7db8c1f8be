package dev.architect.page;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/// The names under which single personas can be called with an `@`.
@ApplicationScoped
class PersonaNames {

    private final PageConfig config;

    PersonaNames(PageConfig config) {
        this.config = config;
    }

    Set<String> all() {
        return config.personas();
    }
}
