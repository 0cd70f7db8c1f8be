package dev.architect.diagram.mermaid.classes;

import java.util.Optional;

import dev.architect.diagram.mermaid.classes.Relation.Arrow;
import dev.architect.diagram.mermaid.classes.Relation.Line;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what stands between two classes: an end, a line, an end, as in `<|--`, `..>`, `*--o`, `()--`.
final class ArrowReader {

    private record End(Marker marker, int after) {
    }

    private static final String GLYPHS = "→⟶➜";

    private final Cursor cursor;
    private final Warnings warnings;

    ArrowReader(Cursor cursor, Warnings warnings) {
        this.cursor = cursor;
        this.warnings = warnings;
    }

    /// Whether one of Mermaid's own arrows starts here.
    boolean startsHere() {
        int line = cursor.afterBlanks(end(cursor.position()).after());
        return cursor.startsWith("--", line) || cursor.startsWith("..", line);
    }

    /// The arrow that starts here, if one does.
    Optional<Arrow> read() {
        End from = end(cursor.afterBlanks(cursor.position()));
        int line = cursor.afterBlanks(from.after());
        int afterLine = endOfLine(line);
        End to = end(cursor.afterBlanks(afterLine));
        String dashes = cursor.between(line, afterLine);
        boolean headed = from.marker() != Marker.NONE || to.marker() != Marker.NONE || GLYPHS.contains(dashes);
        if (dashes.isEmpty() || !headed && dashes.length() < 2) {
            return Optional.empty();
        }
        boolean dashed = dashes.indexOf('.') >= 0;
        Marker end = GLYPHS.contains(dashes) ? Marker.BARB : to.marker();
        if (!dashes.equals("--") && !dashes.equals("..")) {
            String sentence = "the line " + shortened(dashes) + " was read as "
                    + (GLYPHS.contains(dashes) ? "-->" : dashed ? ".." : "--") + ".";
            warnings.add(cursor.line(), sentence, !dashes.equals("---"));
        }
        cursor.moveTo(to.marker() == Marker.NONE ? afterLine : to.after());
        if (end == Marker.BARB && cursor.peek(0) == '>') {
            warnings.refused(cursor.line(), "an arrow with two heads was read as one with one.");
            cursor.skip(1);
        }
        return Optional.of(new Arrow(from.marker(), dashed ? Line.DASHED : Line.SOLID, end));
    }

    private static String shortened(String dashes) {
        return dashes.length() <= 10 ? dashes : dashes.substring(0, 9) + "…";
    }

    /// An end is there even where it is nothing: behind itself then.
    private End end(int at) {
        if (cursor.startsWith("<|", at) || cursor.startsWith("|>", at)) {
            return new End(Marker.TRIANGLE, at + 2);
        }
        if (cursor.startsWith("()", at)) {
            return new End(Marker.RING, at + 2);
        }
        return switch (cursor.charAt(at)) {
            case '<', '>' -> new End(Marker.BARB, at + 1);
            case '*' -> new End(Marker.DIAMOND, at + 1);
            case 'o' -> isWord(cursor.charAt(at + 1)) ? new End(Marker.NONE, at) : new End(Marker.HOLLOW_DIAMOND, at + 1);
            default -> new End(Marker.NONE, at);
        };
    }

    private static boolean isWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '_';
    }

    /// `--` and `..`, and what is meant as one of them: longer ones, a single dash, a flowchart's `-.-` and `==`.
    private int endOfLine(int line) {
        if (isOneOf(GLYPHS, line)) {
            return line + 1;
        }
        int after = line;
        while (isOneOf("-.=—–", after)) {
            after++;
        }
        return after;
    }

    private boolean isOneOf(String characters, int at) {
        return characters.indexOf(cursor.charAt(at)) >= 0;
    }
}
