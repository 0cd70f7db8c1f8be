package dev.architect.diagram.mermaid.block;

import java.util.Optional;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Warnings;
import dev.architect.diagram.mermaid.style.Declaration;

/// Reads `block-beta`. New lines mean nothing but between styles.
final class BlockParser {

    private static final int MOST_COLUMNS = 400;
    private static final int LONGEST_NUMBER = 6;

    private final Cursor cursor;
    private final Warnings warnings;
    private final BlockBuilder diagram;
    private final ArrowReader arrows;
    private final NodeReader nodes;

    private BlockParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.warnings = source.warnings();
        this.diagram = new BlockBuilder(source.limits());
        var labels = new LabelReader(cursor, warnings, source.limits().labelLength());
        this.arrows = new ArrowReader(cursor, labels, warnings);
        this.nodes = new NodeReader(cursor, diagram, labels, arrows, warnings);
    }

    static BlockDiagram parse(Source source) {
        return new BlockParser(source).parse();
    }

    private BlockDiagram parse() {
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        if (diagram.isInGroup()) {
            warnings.refused(cursor.lastLine(), "a block without end was closed at the end of the diagram.");
        }
        while (diagram.isInGroup()) {
            diagram.closeGroup();
        }
        return diagram.build();
    }

    private void readStatement() {
        int start = cursor.position();
        String word = cursor.word();
        int behind = start + word.length();
        char next = cursor.charAt(behind);
        boolean apart = next == 0 || Character.isWhitespace(next) || Cursor.isBlank(next) || next == ';';
        if (!apart && next != ':' || arrows.isArrow(cursor.afterBlanks(behind))) {
            readChain();
            return;
        }
        switch (word) {
            case "columns" -> readColumns(behind);
            case "space" -> readSpace(behind);
            case "block" -> readBlock(behind, start);
            case "end" -> readEnd(behind, start);
            case "classDef" -> readClassDefinition(behind);
            case "class" -> readClass(behind);
            case "style" -> readStyle(behind);
            case "linkStyle", "click", "direction" -> leaveOut(start, word);
            default -> readChain();
        }
    }

    private void leaveOut(int start, String word) {
        warnings.refused(cursor.line(start), word + " was left out: it means nothing in block diagrams.");
        cursor.moveTo(cursor.endOfLine(start));
    }

    private void readColumns(int behind) {
        int start = cursor.afterBlanks(cursor.charAt(behind) == ':' ? behind + 1 : behind);
        cursor.moveTo(start);
        String word = cursor.word();
        Optional<Integer> number = number(word);
        if (number.isEmpty() && !word.equals("auto")) {
            throw cursor.mistake(start, "Expected a number of columns or auto, such as columns 3");
        }
        cursor.skip(word.length());
        diagram.columns(Math.min(MOST_COLUMNS, number.orElse(0)));
    }

    private void readSpace(int behind) {
        cursor.moveTo(behind);
        int number = cursor.take(":") ? takeNumber("Expected a number of columns, such as space:2") : 1;
        for (int i = 0; i < number; i++) {
            diagram.space(cursor.line());
        }
    }

    private int takeNumber(String expected) {
        int start = cursor.position();
        String word = cursor.word();
        cursor.skip(word.length());
        return number(word).filter(number -> number > 0).map(number -> Math.min(number, MOST_COLUMNS))
                .orElseThrow(() -> cursor.mistake(start, expected));
    }

    private static Optional<Integer> number(String word) {
        boolean digits = !word.isEmpty() && word.length() <= LONGEST_NUMBER
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(word)) : Optional.empty();
    }

    private void readBlock(int behind, int start) {
        cursor.moveTo(behind);
        if (!cursor.take(":")) {
            diagram.openGroup("", RichText.EMPTY, 1, cursor.line(start));
            return;
        }
        cursor.skipBlanks();
        Optional<Integer> span = number(cursor.word());
        if (span.isPresent()) {
            cursor.skip(cursor.word().length());
            diagram.openGroup("", RichText.EMPTY, Math.clamp(span.get(), 1, MOST_COLUMNS), cursor.line(start));
            return;
        }
        NodeReader.Head head = nodes.readHead();
        diagram.openGroup(head.id(), head.title(), head.span(), cursor.line(start));
    }

    private void readEnd(int behind, int start) {
        cursor.moveTo(behind);
        if (diagram.isInGroup()) {
            diagram.closeGroup();
        } else {
            warnings.refused(cursor.line(start), "an end without a block was left out.");
        }
    }

    private void readChain() {
        String from = nodes.read();
        while (true) {
            int before = cursor.position();
            cursor.skipWhitespace();
            Optional<ArrowReader.Arrow> arrow = arrows.read();
            if (arrow.isEmpty()) {
                cursor.moveTo(before);
                return;
            }
            cursor.skipWhitespace();
            if (cursor.atEnd()) {
                throw cursor.mistake(before, "The link leads nowhere: expected a block behind it");
            }
            int line = cursor.line();
            String to = nodes.read();
            diagram.link(new Link(from, to, arrow.get().line(), arrow.get().start(), arrow.get().end(), arrow.get().label()),
                    line);
            from = to;
        }
    }

    private Declaration takeDeclaration(int behind, String expected) {
        cursor.moveTo(cursor.afterBlanks(behind));
        int start = cursor.position();
        Declaration declaration = Declaration.of(cursor.takeLine());
        if (declaration.rest().isEmpty()) {
            throw cursor.mistake(start, expected);
        }
        return declaration;
    }

    private void readClassDefinition(int behind) {
        Declaration declaration = takeDeclaration(behind, "Expected a name and its style, such as classDef hot fill:#f96");
        diagram.styles().defineAll(declaration.names(), declaration.rest());
    }

    private void readClass(int behind) {
        Declaration declaration = takeDeclaration(behind, "Expected blocks and a class, such as class A,B hot");
        diagram.styles().assignAll(declaration.names(), declaration.rest().replace(";", ""));
    }

    private void readStyle(int behind) {
        Declaration declaration = takeDeclaration(behind, "Expected a block and its style, such as style A fill:#f96");
        diagram.styles().styleAll(declaration.names(), declaration.rest());
    }
}
