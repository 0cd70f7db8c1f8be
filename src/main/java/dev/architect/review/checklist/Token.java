package dev.architect.review.checklist;

/// A piece of a statement.
///
/// @param text a word in lower case without accents, digits with their points and commas, or one mark such as `%`
record Token(String text, Kind kind) {

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        /// The end of a sentence.
        STOP
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String other) {
        return text.equals(other);
    }
}
