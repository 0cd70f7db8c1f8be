package dev.architect.diagram.mermaid.scene;

import java.util.List;

/// A label: lines of runs. A label without words has no lines.
public record RichText(List<List<Run>> lines) {

    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        lines = List.copyOf(lines);
    }

    /// Plain text, a line for each line.
    public static RichText plain(String text) {
        return text.isBlank() ? EMPTY : new RichText(text.lines().map(line -> List.of(Run.plain(line))).toList());
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// Every run in bold.
    public RichText bold() {
        return new RichText(lines.stream()
                .map(line -> line.stream().map(run -> new Run(run.text(), true, run.italic())).toList()).toList());
    }

    /// Every run in italics.
    public RichText italic() {
        return new RichText(lines.stream()
                .map(line -> line.stream().map(run -> new Run(run.text(), run.bold(), true)).toList()).toList());
    }

    /// The words, lines joined by a space.
    public String words() {
        return String.join(" ",
                lines.stream().map(line -> String.join("", line.stream().map(Run::text).toList()).strip()).toList());
    }
}
