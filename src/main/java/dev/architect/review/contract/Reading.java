package dev.architect.review.contract;

/// What came of reading a text as YAML or JSON.
sealed interface Reading {

    record Read(Document document) implements Reading {
    }

    /// @param line from 1; 0 where none can be told
    record Unreadable(int line, String english, String portuguese) implements Reading {
    }

    /// Longer than any contract that a person would read, and well beyond what a model writes in one answer.
    int MOST_CHARACTERS = 500_000;
    /// Deeper than a contract is nested, and shallow enough for every recursion below.
    int DEEPEST = 60;

    static Reading of(String content, boolean isJson) {
        if (content.length() > MOST_CHARACTERS) {
            return new Unreadable(0, "longer than %,d characters".formatted(MOST_CHARACTERS),
                    "mais de %,d caracteres".formatted(MOST_CHARACTERS));
        }
        return isJson ? JsonReader.read(content) : YamlReader.read(content);
    }
}
