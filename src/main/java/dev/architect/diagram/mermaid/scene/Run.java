package dev.architect.diagram.mermaid.scene;

/// Text of one look within a line.
public record Run(String text, boolean bold, boolean italic) {

    public static Run plain(String text) {
        return new Run(text, false, false);
    }

    public Run with(String other) {
        return new Run(other, bold, italic);
    }

    boolean looksLike(Run other) {
        return bold == other.bold && italic == other.italic;
    }
}
