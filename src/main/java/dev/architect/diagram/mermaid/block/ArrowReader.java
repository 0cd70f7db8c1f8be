package dev.architect.diagram.mermaid.block;

import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what stands between two blocks: `-->`, `-- "text" -->`, `<==>`, `-.-x`.
final class ArrowReader {

    /// A link without its ends.
    record Arrow(Link.Line line, Marker start, Marker end, RichText label) {
    }

    private final Cursor cursor;
    private final LabelReader labels;
    private final Warnings warnings;

    ArrowReader(Cursor cursor, LabelReader labels, Warnings warnings) {
        this.cursor = cursor;
        this.labels = labels;
        this.warnings = warnings;
    }

    boolean isArrow(int position) {
        return startsLine(position) || isEnd(cursor.charAt(position)) && startsLine(position + 1) || isSlip(position);
    }

    Optional<Arrow> read() {
        int start = cursor.position();
        if (!isArrow(start)) {
            return Optional.empty();
        }
        if (!startsLine(start) && !startsLine(start + 1)) {
            return Optional.of(slip());
        }
        Marker first = startsLine(start) ? Marker.NONE : marker(cursor.peek(0));
        cursor.skip(startsLine(start) ? 0 : 1);
        Link.Line line = line();
        int open = cursor.position();
        int end = endOfLine(open, line);
        boolean whole = isEnd(cursor.charAt(end)) || cursor.charAt(end) == '>' || end - open >= 3;
        String label = "";
        if (!whole) {
            label = label(end, line);
            end = endOfLine(cursor.position(), line);
        }
        cursor.moveTo(end);
        Marker last = cursor.charAt(end) == '>' || isEnd(cursor.charAt(end)) ? marker(cursor.charAt(end)) : Marker.NONE;
        cursor.skip(last == Marker.NONE ? 0 : 1);
        return Optional.of(new Arrow(line, first, last, labels.read(label.isEmpty() ? piped() : label)));
    }

    private boolean startsLine(int position) {
        return cursor.startsWith("--", position) || cursor.startsWith("==", position) || cursor.startsWith("-.", position)
                || cursor.startsWith("~~~", position);
    }

    private static boolean isEnd(char c) {
        return c == 'x' || c == 'o' || c == '<';
    }

    private static Marker marker(char c) {
        return switch (c) {
            case 'x' -> Marker.CROSS;
            case 'o' -> Marker.CIRCLE;
            default -> Marker.ARROW;
        };
    }

    private Link.Line line() {
        return switch (cursor.peek(0)) {
            case '=' -> Link.Line.THICK;
            case '~' -> Link.Line.INVISIBLE;
            default -> cursor.peek(1) == '.' ? Link.Line.DOTTED : Link.Line.NORMAL;
        };
    }

    private int endOfLine(int from, Link.Line line) {
        int end = from;
        while (isPart(cursor.charAt(end), line)) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c, Link.Line line) {
        return switch (line) {
            case NORMAL -> c == '-';
            case THICK -> c == '=';
            case DOTTED -> c == '-' || c == '.';
            case INVISIBLE -> c == '~';
        };
    }

    /// The text in a line that goes on behind it; the cursor stands there then.
    private String label(int from, Link.Line line) {
        int start = cursor.afterBlanks(from);
        int search = start;
        if (cursor.charAt(start) == '"') {
            int close = cursor.indexOf("\"", start + 1);
            search = close < 0 ? start : close + 1;
        }
        String rest = line == Link.Line.THICK ? "==" : line == Link.Line.DOTTED ? ".-" : "--";
        int go = cursor.indexOf(rest, search);
        if (go < 0 || go > cursor.endOfLine(search)) {
            throw cursor.mistake(start, "The text of the link does not end: expected an arrow such as -->");
        }
        cursor.moveTo(go);
        String text = cursor.between(start, go).strip();
        return line == Link.Line.DOTTED && text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    }

    /// `|text|` behind an arrow, as flowcharts have it.
    private String piped() {
        int start = cursor.afterBlanks(cursor.position());
        int close = cursor.charAt(start) == '|' ? cursor.indexOf("|", start + 1) : -1;
        if (close < 0 || close > cursor.endOfLine(start)) {
            return "";
        }
        warnings.refused(cursor.line(start), "a label in pipes was read as -- \"text\" -->.");
        cursor.moveTo(close + 1);
        return cursor.between(start + 1, close);
    }

    private boolean isSlip(int position) {
        return cursor.startsWith("->", position) || cursor.startsWith("=>", position) || cursor.startsWith("→", position)
                || cursor.startsWith("<->", position);
    }

    private Arrow slip() {
        boolean both = cursor.startsWith("<");
        int length = cursor.startsWith("→") ? 1 : both ? 3 : cursor.startsWith("->>") ? 3 : 2;
        warnings.refused(cursor.line(), "the arrow " + cursor.between(cursor.position(), cursor.position() + length)
                + " was read as " + (both ? "<-->" : "-->") + ".");
        Link.Line line = cursor.startsWith("=") ? Link.Line.THICK : Link.Line.NORMAL;
        cursor.skip(length);
        return new Arrow(line, both ? Marker.ARROW : Marker.NONE, Marker.ARROW, labels.read(piped()));
    }
}
