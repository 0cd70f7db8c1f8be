package dev.architect.diagram.mermaid.flowchart;

import java.util.Optional;

import dev.architect.diagram.mermaid.flowchart.FlowchartBuilder.Arrow;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what stands between two nodes: `-->`, `-. text .->`, `<==>|text|`, `e1@--x`.
final class ArrowReader {

    private static final String EXPECTED_END = "The text of the link does not end: expected an arrow such as -->";

    private final Cursor cursor;
    private final LabelReader labels;
    private final Warnings warnings;

    ArrowReader(Cursor cursor, LabelReader labels, Warnings warnings) {
        this.cursor = cursor;
        this.labels = labels;
        this.warnings = warnings;
    }

    /// Whether an arrow starts at `position`.
    boolean isArrow(int position) {
        return startsLine(position) || isEnd(cursor.charAt(position)) && startsLine(position + 1)
                || slip(position).isPresent();
    }

    /// The arrow that starts here, if one does.
    Optional<Arrow> read() {
        String id = takeId();
        int at = cursor.position();
        if (!isArrow(at)) {
            return Optional.empty();
        }
        Optional<String> slip = startsLine(at) || isEnd(cursor.peek(0)) && startsLine(at + 1) ? Optional.empty() : slip(at);
        if (slip.isPresent()) {
            return Optional.of(mended(id, slip.get()));
        }
        Marker start = Marker.NONE;
        if (isEnd(cursor.peek(0)) && startsLine(at + 1)) {
            start = marker(cursor.peek(0));
            cursor.skip(1);
        }
        return Optional.of(switch (cursor.peek(0)) {
            case '=' -> solid(id, start, '=', Link.Line.THICK);
            case '~' -> invisible(id);
            default -> cursor.peek(1) == '.' ? dotted(id, start) : solid(id, start, '-', Link.Line.NORMAL);
        });
    }

    private String takeId() {
        int end = cursor.position();
        while (Character.isLetterOrDigit(cursor.charAt(end)) || cursor.charAt(end) == '_') {
            end++;
        }
        if (end == cursor.position() || cursor.charAt(end) != '@' || !isArrow(end + 1)) {
            return "";
        }
        String id = cursor.between(cursor.position(), end);
        cursor.moveTo(end + 1);
        return id;
    }

    private boolean startsLine(int position) {
        return cursor.startsWith("--", position) || cursor.startsWith("==", position)
                || cursor.startsWith("-.", position) || cursor.startsWith("~~~", position);
    }

    private static boolean isEnd(char c) {
        return c == 'x' || c == 'o' || c == '<';
    }

    private static boolean isArrowEnd(char c) {
        return c == 'x' || c == 'o' || c == '>';
    }

    private static Marker marker(char c) {
        return switch (c) {
            case 'x' -> Marker.CROSS;
            case 'o' -> Marker.CIRCLE;
            case '<', '>' -> Marker.ARROW;
            default -> Marker.NONE;
        };
    }

    private Arrow solid(String id, Marker start, char dash, Link.Line line) {
        int open = cursor.position();
        int end = endOfRun(open, dash);
        boolean ended = isArrowEnd(cursor.charAt(end)) || end - open >= 3;
        if (ended && !isLabelAfterAll(open, end)) {
            return finish(id, line, start, end);
        }
        int from = open + 2;
        int close = endOfLabel(from, String.valueOf(dash).repeat(2), dash);
        return labelled(id, line, start, from, close, endOfRun(close, dash));
    }

    /// `-- only text -->`: real arrows `--o` and `--x` are followed by blanks or a node, not by words and another arrow.
    private boolean isLabelAfterAll(int open, int end) {
        char c = cursor.charAt(end);
        if (end - open != 2 || c != 'o' && c != 'x' || !Character.isLowerCase(cursor.charAt(end + 1))) {
            return false;
        }
        int endOfLine = cursor.endOfLine(end);
        int space = cursor.indexOf(" ", end);
        int arrow = cursor.indexOf("-->", end);
        return space > 0 && arrow > space && arrow < endOfLine && !cursor.between(end, arrow).contains("[");
    }

    private Arrow dotted(String id, Marker start) {
        int open = cursor.position();
        int dots = endOfRun(open + 1, '.');
        if (cursor.charAt(dots) == '-') {
            return finish(id, Link.Line.DOTTED, start, dots + 1);
        }
        int close = endOfDottedLabel(dots);
        return labelled(id, Link.Line.DOTTED, start, dots, close, endOfRun(close, '.') + 1);
    }

    /// The second half of an arrow may bring the first half's head: `-- text <-->`.
    private Arrow labelled(String id, Link.Line line, Marker start, int from, int close, int end) {
        int last = line == Link.Line.DOTTED && cursor.charAt(close - 1) == '-' ? close - 2 : close - 1;
        char head = cursor.charAt(last);
        boolean headed = last > from && (head == '<' || isEnd(head) && Cursor.isBlank(cursor.charAt(last - 1)));
        labels.tell(from, LabelCheck.within(cursor.between(from, close)));
        RichText label = labels.edge(cursor.between(from, headed ? last : close));
        return finish(id, line, headed ? marker(head) : start, end).labelled(label);
    }

    private Arrow invisible(String id) {
        cursor.moveTo(endOfRun(cursor.position(), '~'));
        return new Arrow(id, Link.Line.INVISIBLE, Marker.NONE, Marker.NONE, takeLabel());
    }

    /// Reads the arrow's end at `position` and a label in pipes behind it.
    private Arrow finish(String id, Link.Line line, Marker start, int position) {
        Marker end = Marker.NONE;
        cursor.moveTo(position);
        if (isArrowEnd(cursor.peek(0))) {
            end = marker(cursor.peek(0));
            cursor.skip(1);
        }
        if (end == Marker.ARROW && cursor.peek(0) == '>') {
            warnings.refused(cursor.line(), "an arrow with two heads was read as -->.");
            cursor.skip(1);
        }
        return new Arrow(id, line, start, end, takeLabel());
    }

    private RichText takeLabel() {
        int before = cursor.position();
        cursor.skipBlanks();
        if (cursor.peek(0) != '|') {
            cursor.moveTo(before);
            return RichText.EMPTY;
        }
        cursor.skip(1);
        int from = cursor.position();
        int close = endOfPipe(from);
        labels.tell(from, LabelCheck.enclosed(cursor.between(from, close)));
        RichText label = labels.edge(cursor.between(from, close));
        cursor.moveTo(close + 1);
        if (cursor.peek(0) == '>') {
            warnings.refused(cursor.line(), "a > behind the label of a link was left out.");
            cursor.skip(1);
        }
        return label;
    }

    private int endOfPipe(int from) {
        int start = cursor.afterBlanks(from);
        int searchFrom = from;
        if (cursor.charAt(start) == '"') {
            int quote = cursor.indexOf("\"", start + 1);
            searchFrom = quote < 0 ? from : quote;
        }
        int close = cursor.indexOf("|", searchFrom);
        if (close < 0 || cursor.charAt(start) != '"' && close > cursor.endOfLine(from) + 200) {
            throw cursor.mistake(from - 1, "The text of the link is not closed: expected |");
        }
        return close;
    }

    private int endOfRun(int from, char c) {
        int end = from;
        while (cursor.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private int endOfLabel(int from, String dashes, char dash) {
        int limit = limit(from);
        int close = cursor.indexOf(dashes, afterQuotes(from));
        while (close >= 0 && close < limit) {
            int end = endOfRun(close, dash);
            if (isArrowEnd(cursor.charAt(end)) || end - close >= 3) {
                return close;
            }
            close = cursor.indexOf(dashes, end);
        }
        throw cursor.mistake(from, EXPECTED_END);
    }

    private int endOfDottedLabel(int from) {
        int limit = limit(from);
        int close = cursor.indexOf(".", afterQuotes(from));
        while (close >= 0 && close < limit) {
            int end = endOfRun(close, '.');
            if (cursor.charAt(end) == '-' && (isArrowEnd(cursor.charAt(end + 1)) || Cursor.isBlank(cursor.charAt(end + 1)))) {
                return close;
            }
            close = cursor.indexOf(".", end);
        }
        throw cursor.mistake(from, EXPECTED_END);
    }

    private int afterQuotes(int from) {
        int start = cursor.afterBlanks(from);
        if (cursor.charAt(start) != '"') {
            return from;
        }
        int close = cursor.indexOf("\"", start + 1);
        return close < 0 ? from : close + 1;
    }

    private int limit(int from) {
        return cursor.endOfLine(afterQuotes(from));
    }

    /// Arrows that are not Mermaid's and can only be meant as one of its own.
    private Optional<String> slip(int position) {
        for (String slip : new String[] { "<->", "->>", "->", "→", "⟶", "➜", "=>", "—>", "–>" }) {
            if (cursor.startsWith(slip, position)) {
                return Optional.of(slip);
            }
        }
        return Optional.empty();
    }

    private Arrow mended(String id, String slip) {
        warnings.refused(cursor.line(), "the arrow " + slip + " was read as " + (slip.equals("<->") ? "<-->" : "-->") + ".");
        cursor.skip(slip.length());
        Marker start = slip.startsWith("<") ? Marker.ARROW : Marker.NONE;
        return new Arrow(id, slip.startsWith("=") ? Link.Line.THICK : Link.Line.NORMAL, start, Marker.ARROW, takeLabel());
    }
}
