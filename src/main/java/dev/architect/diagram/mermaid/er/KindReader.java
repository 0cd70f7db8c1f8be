package dev.architect.diagram.mermaid.er;

import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.er.Relationship.Kind;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what stands between two entities: how many, the line, how many; in signs, `||--o{`, or in words,
/// `only one to zero or more`.
final class KindReader {

    private record Sign(String text, Marker marker) {
    }

    private record Line(String text, boolean identifying) {
    }

    private static final List<Sign> SIGNS = List.of(new Sign("||", Marker.ONE), new Sign("|o", Marker.ZERO_OR_ONE),
            new Sign("o|", Marker.ZERO_OR_ONE), new Sign("}o", Marker.ZERO_OR_MORE), new Sign("o{", Marker.ZERO_OR_MORE),
            new Sign("}|", Marker.ONE_OR_MORE), new Sign("|{", Marker.ONE_OR_MORE), new Sign("1+", Marker.ONE_OR_MORE),
            new Sign("0+", Marker.ZERO_OR_MORE), new Sign("many(0)", Marker.ZERO_OR_MORE),
            new Sign("many(1)", Marker.ONE_OR_MORE));
    // Longer ones first: the first that fits is taken.
    private static final List<Sign> WORDS = List.of(new Sign("one or zero", Marker.ZERO_OR_ONE),
            new Sign("one or more", Marker.ONE_OR_MORE), new Sign("one or many", Marker.ONE_OR_MORE),
            new Sign("zero or one", Marker.ZERO_OR_ONE), new Sign("zero or more", Marker.ZERO_OR_MORE),
            new Sign("zero or many", Marker.ZERO_OR_MORE), new Sign("only one", Marker.ONE),
            new Sign("many", Marker.ZERO_OR_MORE), new Sign("one", Marker.ONE), new Sign("1", Marker.ONE));
    // Signs that are not Mermaid's and can only be meant as one of its own.
    private static final List<Sign> SLIPS = List.of(new Sign("o}", Marker.ZERO_OR_MORE), new Sign("{o", Marker.ZERO_OR_MORE),
            new Sign("|}", Marker.ONE_OR_MORE), new Sign("{|", Marker.ONE_OR_MORE), new Sign("|", Marker.ONE),
            new Sign("}", Marker.ZERO_OR_MORE), new Sign("{", Marker.ZERO_OR_MORE), new Sign("o", Marker.ZERO_OR_ONE),
            new Sign("<", Marker.NONE), new Sign(">", Marker.NONE));
    private static final List<Line> LINES = List.of(new Line("--", true), new Line("..", false), new Line(".-", false),
            new Line("-.", false));
    private static final List<Line> SPOKEN = List.of(new Line("optionally to", false), new Line("to", true));

    private final Cursor cursor;
    private final Warnings warnings;

    KindReader(Cursor cursor, Warnings warnings) {
        this.cursor = cursor;
        this.warnings = warnings;
    }

    /// What stands here, if a relationship does. The cursor stays where it is otherwise.
    Optional<Kind> read() {
        int before = cursor.position();
        cursor.skipBlanks();
        Optional<Marker> start = marker();
        if (start.isEmpty() && !slips(cursor.position())) {
            cursor.moveTo(before);
            return Optional.empty();
        }
        boolean mended = start.isEmpty();
        Marker first = start.orElseGet(this::slip);
        cursor.skipBlanks();
        Optional<Boolean> identifying = line();
        if (identifying.isEmpty()) {
            cursor.moveTo(before);
            return Optional.empty();
        }
        cursor.skipBlanks();
        Optional<Marker> end = marker();
        Marker second = end.orElseGet(this::slip);
        if (mended || end.isEmpty()) {
            warnings.refused(cursor.line(), "the relationship " + cursor.between(before, cursor.position()).strip()
                    + " is not one of Mermaid's; write one such as ||--o{.");
        }
        return Optional.of(new Kind(first, identifying.get(), second));
    }

    private Optional<Marker> marker() {
        for (Sign sign : SIGNS) {
            if (startsWithWord(sign.text(), false)) {
                cursor.skip(sign.text().length());
                return Optional.of(sign.marker());
            }
        }
        for (Sign word : WORDS) {
            if (startsWithWord(word.text(), true)) {
                cursor.skip(word.text().length());
                return Optional.of(word.marker());
            }
        }
        char next = cursor.peek(1);
        if ((cursor.peek(0) == 'u' || cursor.peek(0) == 'U') && (next == '.' || next == '-' || next == '|')) {
            cursor.skip(1);
            return Optional.of(Marker.NONE);
        }
        return Optional.empty();
    }

    private Optional<Boolean> line() {
        for (Line line : LINES) {
            if (cursor.take(line.text())) {
                while (cursor.peek(0) == '-' || cursor.peek(0) == '.') {
                    cursor.skip(1);
                }
                return Optional.of(line.identifying());
            }
        }
        for (Line line : SPOKEN) {
            if (startsWithWord(line.text(), true)) {
                cursor.skip(line.text().length());
                return Optional.of(line.identifying());
            }
        }
        return Optional.empty();
    }

    /// Whether a slip and a line follow, so that this cannot be anything else.
    private boolean slips(int at) {
        int after = at;
        for (Sign slip : SLIPS) {
            if (cursor.startsWith(slip.text(), at)) {
                after = at + slip.text().length();
                break;
            }
        }
        int line = cursor.afterBlanks(after);
        return LINES.stream().anyMatch(each -> cursor.startsWith(each.text(), line));
    }

    private Marker slip() {
        for (Sign slip : SLIPS) {
            boolean word = slip.text().equals("o") && Character.isLetterOrDigit(cursor.peek(1));
            if (!word && cursor.take(slip.text())) {
                return slip.marker();
            }
        }
        return Marker.NONE;
    }

    /// Case does not matter; a word is followed by none of its letters.
    private boolean startsWithWord(String text, boolean whole) {
        int start = cursor.position();
        char next = cursor.charAt(start + text.length());
        return cursor.between(start, start + text.length()).equalsIgnoreCase(text)
                && !(whole && (Character.isLetterOrDigit(next) || next == '_'));
    }
}
