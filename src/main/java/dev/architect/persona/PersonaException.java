package dev.architect.persona;

import java.util.List;

/// Files of the agents folder cannot be used. Trying again helps only once somebody has mended them. The message is one
/// line, whatever the number of problems.
public final class PersonaException extends RuntimeException {

    private final transient List<PersonaProblem> problems;

    PersonaException(PersonaProblem problem) {
        this(List.of(problem));
    }

    PersonaException(List<PersonaProblem> problems) {
        super(problems.getFirst() + (problems.size() == 1 ? ""
                : " (%d more: the command `agents check` lists them all)".formatted(problems.size() - 1)));
        this.problems = List.copyOf(problems);
    }

    public List<PersonaProblem> problems() {
        return problems;
    }
}
