package dev.architect.persona;

/// What is wrong with a file of the agents folder.
///
/// @param file as its reader would name it, for example `agents/backend-architect.md`
/// @param line from 1; 0 where the whole file or folder is meant
/// @param problem what is wrong, without a full stop
/// @param mend what to do about it, a sentence
public record PersonaProblem(String file, int line, String problem, String mend) {

    /// One line: `file:line: problem. mend`.
    @Override
    public String toString() {
        return "%s:%d: %s. %s".formatted(file, line, problem, mend).replaceAll("[\\r\\n]+", " ");
    }
}
