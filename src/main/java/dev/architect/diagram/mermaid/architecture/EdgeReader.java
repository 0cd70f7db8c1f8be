package dev.architect.diagram.mermaid.architecture;

import java.util.Optional;

import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `api{group}:R -[calls]-> L:db`. A side that is missing follows from the other one.
final class EdgeReader {

    private static final String OUTSIDE = "{group}";
    private static final String LINE = "-=—–.";
    private static final String HEADS = "<>";

    private final Cursor cursor;
    private final Warnings warnings;
    private final ArchitectureBuilder built;
    private final TextReader texts;

    EdgeReader(Cursor cursor, Warnings warnings, ArchitectureBuilder built, TextReader texts) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.built = built;
        this.texts = texts;
    }

    /// Whether the rest of an edge, behind its first id, starts here.
    boolean startsAt(int position) {
        char c = cursor.charAt(position);
        return c == ':' || isArrow(c) || cursor.startsWith(OUTSIDE, position);
    }

    private static boolean isArrow(char c) {
        return c != 0 && (c == '→' || LINE.indexOf(c) >= 0 || HEADS.indexOf(c) >= 0);
    }

    /// @return whether an edge stands here
    boolean read() {
        int start = cursor.position();
        String from = texts.takeId();
        cursor.skipBlanks();
        if (from.isEmpty() || !startsAt(cursor.position())) {
            cursor.moveTo(start);
            return false;
        }
        boolean fromOutside = cursor.take(OUTSIDE);
        Optional<Side> leaving = takeLeaving();
        cursor.skipBlanks();
        int arrow = cursor.position();
        boolean startArrow = takeHead();
        RichText label = takeLine();
        boolean endArrow = takeHead();
        label = takePipes(label);
        Optional<Side> entering = takeEntering();
        cursor.skipBlanks();
        int at = cursor.position();
        String to = texts.takeId();
        if (to.isEmpty()) {
            throw cursor.mistake("Expected the other end of the edge, such as L:db");
        }
        boolean toOutside = cursor.take(OUTSIDE);
        label = takeTail(label);
        if (leaving.isEmpty() || entering.isEmpty()) {
            warnings.refused(cursor.line(arrow), "an edge without sides was given some; write api:R --> L:db.");
        }
        Side in = entering.orElseGet(() -> leaving.map(Side::opposite).orElse(Side.LEFT));
        built.edge(new Edge(new End(from, leaving.orElse(in.opposite()), fromOutside), new End(to, in, toOutside),
                startArrow, endArrow, label), start, at);
        return true;
    }

    private Optional<Side> takeLeaving() {
        cursor.skipBlanks();
        if (!cursor.take(":")) {
            return Optional.empty();
        }
        cursor.skipBlanks();
        Optional<Side> side = Side.of(cursor.word());
        if (side.isEmpty()) {
            throw cursor.mistake("Expected a side: L, R, T or B");
        }
        cursor.skip(cursor.word().length());
        return side;
    }

    private Optional<Side> takeEntering() {
        cursor.skipBlanks();
        String word = cursor.word();
        int colon = cursor.afterBlanks(cursor.position() + word.length());
        if (cursor.charAt(colon) != ':') {
            return Optional.empty();
        }
        Optional<Side> side = Side.of(word);
        if (side.isEmpty()) {
            throw cursor.mistake("Expected a side: L, R, T or B");
        }
        cursor.moveTo(colon + 1);
        return side;
    }

    private boolean takeHead() {
        char c = cursor.peek(0);
        if (c == 0 || HEADS.indexOf(c) < 0 && c != '→') {
            return false;
        }
        while (cursor.take(">") || cursor.take("<") || cursor.take("→")) {
            cursor.skipBlanks();
        }
        return true;
    }

    private RichText takeLine() {
        int start = cursor.position();
        skipLine();
        int middle = cursor.afterBlanks(cursor.position());
        RichText label = RichText.EMPTY;
        if (cursor.charAt(middle) == '[') {
            cursor.moveTo(middle);
            label = texts.takeTitle();
            cursor.skipBlanks();
            skipLine();
        }
        if (cursor.position() == start && cursor.charAt(start - 1) != '→' && cursor.peek(0) != '→') {
            throw cursor.mistake("Expected an edge, such as api:R --> L:db");
        }
        return label;
    }

    private void skipLine() {
        while (cursor.peek(0) != 0 && LINE.indexOf(cursor.peek(0)) >= 0) {
            cursor.skip(1);
        }
    }

    /// `|label|`, as flowcharts have it.
    private RichText takePipes(RichText label) {
        cursor.skipBlanks();
        int close = cursor.indexOf("|", cursor.position() + 1);
        if (cursor.peek(0) != '|' || close < 0 || close > cursor.endOfLine(cursor.position())) {
            return label;
        }
        warnings.refused(cursor.line(), "a label in pipes was read as one in brackets; write api:R -[label]-> L:db.");
        RichText words = Labels.read(cursor.between(cursor.position() + 1, close));
        cursor.moveTo(close + 1);
        return words;
    }

    /// `: label` behind an edge, as other diagrams have it.
    private RichText takeTail(RichText label) {
        cursor.skipBlanks();
        if (cursor.peek(0) != ':' || cursor.startsWith(":::")) {
            return label;
        }
        warnings.refused(cursor.line(), "a label behind an edge was read as one within; write api:R -[label]-> L:db.");
        int end = cursor.endBeforeComment(cursor.position());
        String words = cursor.between(cursor.position() + 1, end);
        cursor.moveTo(end);
        return label.isEmpty() ? texts.label(words) : label;
    }
}
