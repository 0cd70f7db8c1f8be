package dev.architect.diagram.mermaid.block;

import java.util.HashSet;

import dev.architect.diagram.mermaid.block.LabelReader.Enclosed;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.shape.Brackets;
import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads a block: its id, a label in brackets whose form is the shape, the columns that it takes.
final class NodeReader {

    /// What stands behind `block:`.
    record Head(String id, RichText title, int span) {
    }

    private static final String NO_PART_OF_IDS = "([{}])<>:;|\"&";
    private static final int MOST_COLUMNS = 400;

    private final Cursor cursor;
    private final BlockBuilder diagram;
    private final LabelReader labels;
    private final ArrowReader arrows;
    private final Warnings warnings;

    NodeReader(Cursor cursor, BlockBuilder diagram, LabelReader labels, ArrowReader arrows, Warnings warnings) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.labels = labels;
        this.arrows = arrows;
        this.warnings = warnings;
    }

    /// @return the block's id
    String read() {
        int start = cursor.position();
        String id = takeId();
        if (id.isEmpty()) {
            throw cursor.mistake(start, "Expected a block here, such as A or A[\"text\"]");
        }
        diagram.mention(id, cursor.line(start));
        readShape(id);
        readClass(id);
        int span = takeSpan();
        if (span > 0) {
            diagram.span(id, span);
        }
        return id;
    }

    Head readHead() {
        int start = cursor.position();
        String id = takeId();
        if (id.isEmpty()) {
            throw cursor.mistake(start, "Expected the name of a block here, such as block:backend");
        }
        RichText title = RichText.EMPTY;
        for (Brackets brackets : Brackets.ALL) {
            if (cursor.take(brackets.open())) {
                title = labels.read(labels.enclosed(brackets.close()).text());
                break;
            }
        }
        readClass(id);
        return new Head(id, title, Math.max(1, takeSpan()));
    }

    private String takeId() {
        int start = cursor.position();
        int end = start;
        while (isIdentifier(end)) {
            end++;
        }
        cursor.moveTo(end);
        return cursor.between(start, end);
    }

    private boolean isIdentifier(int position) {
        char c = cursor.charAt(position);
        if (c == 0 || Character.isWhitespace(c) || Cursor.isBlank(c) || NO_PART_OF_IDS.indexOf(c) >= 0) {
            return false;
        }
        return c == '-' || c == '=' || c == '~' || c == '→' ? !arrows.isArrow(position) && !atEndOfId(position + 1) : true;
    }

    private boolean atEndOfId(int position) {
        char c = cursor.charAt(position);
        return c == 0 || Character.isWhitespace(c) || Cursor.isBlank(c);
    }

    private void readShape(String id) {
        int before = cursor.position();
        cursor.skipBlanks();
        if (cursor.startsWith("<[")) {
            cursor.skip(2);
            readArrow(id);
            return;
        }
        for (Brackets brackets : Brackets.ALL) {
            if (cursor.startsWith(brackets.open())) {
                cursor.skip(brackets.open().length());
                readBrackets(id, brackets);
                return;
            }
        }
        cursor.moveTo(before);
    }

    private void readBrackets(String id, Brackets brackets) {
        char slant = cursor.peek(0);
        boolean slanted = brackets.shape() == NodeShape.RECTANGLE && (slant == '/' || slant == '\\');
        if (!slanted) {
            diagram.label(id, labels.read(labels.enclosed(brackets.close()).text()));
            diagram.shape(id, brackets.shape());
            return;
        }
        cursor.skip(1);
        Enclosed enclosed = labels.enclosed("/]", "\\]");
        diagram.label(id, labels.read(enclosed.text()));
        diagram.shape(id, Brackets.slanted(slant, enclosed.closer().charAt(0)));
    }

    /// The rest of `<["text"]>(right, down)`.
    private void readArrow(String id) {
        diagram.label(id, labels.read(labels.enclosed("]>").text()));
        cursor.skipBlanks();
        int start = cursor.position();
        var sides = new HashSet<Side>();
        int close = cursor.peek(0) == '(' ? cursor.indexOf(")", start) : -1;
        if (close > 0 && close < cursor.endOfLine(start)) {
            for (String word : cursor.between(start + 1, close).split("[,\\s]+")) {
                sides.addAll(Side.of(word));
            }
            cursor.moveTo(close + 1);
        }
        if (sides.isEmpty()) {
            warnings.refused(cursor.line(start), "a block arrow without a direction was turned to the right.");
            sides.add(Side.RIGHT);
        }
        diagram.sides(id, sides);
    }

    /// `:::name`, which block diagrams do not have but whose meaning is plain.
    private void readClass(String id) {
        if (!cursor.take(":::")) {
            return;
        }
        String name = takeId();
        if (name.isEmpty()) {
            throw cursor.mistake("Expected the name of a class behind :::");
        }
        diagram.styles().assign(id, name);
    }

    /// 0 where nothing is said.
    private int takeSpan() {
        if (cursor.peek(0) != ':' || cursor.peek(1) < '0' || cursor.peek(1) > '9') {
            return 0;
        }
        cursor.skip(1);
        int span = 0;
        while (cursor.peek(0) >= '0' && cursor.peek(0) <= '9') {
            span = Math.min(MOST_COLUMNS, span * 10 + cursor.peek(0) - '0');
            cursor.skip(1);
        }
        return Math.max(1, span);
    }
}
