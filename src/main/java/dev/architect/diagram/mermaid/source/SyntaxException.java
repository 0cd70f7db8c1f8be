package dev.architect.diagram.mermaid.source;

/// A source that cannot be drawn. Caught at the engine's border and told as a rejection.
public final class SyntaxException extends RuntimeException {

    private final int line;
    private final int column;

    /// @param line in the source as it was given, from 1; 0 where the whole source is meant
    /// @param column in that line, from 1; 0 where the whole line is meant
    /// @param reason what was expected, in a sentence that a person and a model can act on
    public SyntaxException(int line, int column, String reason) {
        super(reason, null, false, false);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
