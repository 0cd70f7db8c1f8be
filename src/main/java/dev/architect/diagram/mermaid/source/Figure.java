package dev.architect.diagram.mermaid.source;

import java.util.stream.Collectors;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;

/// Something with a name of its own in a diagram.
///
/// @param label what a reader sees, a line for each line of the label
/// @param kind what it is drawn as
public record Figure(String label, Kind kind) {

    public enum Kind {
        BOX,
        /// A cylinder, a queue, a folder: what keeps things.
        STORE,
        PERSON,
        /// What stands around others.
        FRAME
    }

    public static Figure of(RichText label, Kind kind) {
        return new Figure(label.lines().stream().map(Figure::words).collect(Collectors.joining("\n")), kind);
    }

    private static String words(Iterable<Run> line) {
        var words = new StringBuilder();
        line.forEach(run -> words.append(run.text()));
        return words.toString().strip();
    }
}
