package dev.architect.diagram.mermaid.state;

import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Warnings;
import dev.architect.diagram.mermaid.style.Declaration;

/// Reads a state diagram statement by statement. Slips that have one meaning are mended with a warning; the rest is a
/// [dev.architect.diagram.mermaid.source.SyntaxException] that says what was expected.
final class StateParser {

    private final Cursor cursor;
    private final Warnings warnings;
    private final StateBuilder diagram;
    private final WordReader words;
    private final TransitionReader transitions;
    private final DeclarationReader declarations;
    private final NoteReader notes;

    private StateParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.warnings = source.warnings();
        this.diagram = new StateBuilder(source.limits());
        this.words = new WordReader(cursor, diagram, warnings, source.limits().labelLength());
        this.transitions = new TransitionReader(cursor, diagram, words, warnings);
        this.declarations = new DeclarationReader(cursor, diagram, words, transitions, warnings);
        this.notes = new NoteReader(cursor, diagram, words, warnings);
    }

    static StateDiagram parse(Source source) {
        return new StateParser(source).parse();
    }

    private StateDiagram parse() {
        readHeader();
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        if (diagram.isInComposite()) {
            warnings.refused(cursor.lastLine(), "a composite state without } was closed at the end of the diagram.");
        }
        return diagram.build();
    }

    private void readHeader() {
        cursor.skipBlanks();
        Optional<Direction> direction = Direction.of(cursor.word());
        if (direction.isPresent()) {
            warnings.refused(cursor.line(), "a direction behind the type was kept; write direction LR on a line of its own.");
            diagram.direction(direction.get());
            cursor.skip(cursor.word().length());
        }
    }

    private void readStatement() {
        int line = cursor.line();
        if (cursor.peek(0) == '#') {
            cursor.skipLine();
        } else if (cursor.startsWith("//")) {
            warnings.add(line, "a comment was left out; comments start with %%.");
            cursor.skipLine();
        } else if (cursor.take("}")) {
            readClose(line);
        } else if (takeDivider()) {
            diagram.divide(line);
        } else if (isEndOfComposite()) {
            warnings.refused(line, "an end was read as the } of a composite state.");
            cursor.skip("end".length());
            diagram.close();
        } else if (words.isKeyword()) {
            String keyword = words.keyword();
            cursor.skip(keyword.length());
            readKeyword(keyword, line);
        } else {
            transitions.read();
        }
    }

    /// No transition starts with an arrow, so dashes at the start of a statement divide.
    private boolean takeDivider() {
        if (!cursor.startsWith("--") || cursor.startsWith("-->")) {
            return false;
        }
        while (cursor.peek(0) == '-') {
            cursor.skip(1);
        }
        return true;
    }

    /// `end` on a line of its own, as other types of diagram close what encloses.
    private boolean isEndOfComposite() {
        return diagram.isInComposite() && words.keyword().equals("end")
                && words.endsStatement(cursor.afterBlanks(cursor.position() + "end".length()));
    }

    private void readKeyword(String keyword, int line) {
        cursor.skipBlanks();
        switch (keyword) {
            case "state" -> declarations.read(line);
            case "note" -> notes.read(line);
            case "direction" -> readDirection(line);
            case "classdef" -> readClassDefinition();
            case "class" -> readClass();
            case "style" -> readStyle();
            case "title" -> {
                warnings.add(line, "a title was kept; it stands between --- lines above the diagram.");
                diagram.title(cursor.takeLine());
            }
            case "end" -> {
                warnings.add(line, "an end without a beginning was left out.");
                cursor.takeLine();
            }
            default -> cursor.takeLine();
        }
    }

    private void readClose(int line) {
        if (diagram.isInComposite()) {
            diagram.close();
        } else {
            warnings.add(line, "a } without a composite state was left out.");
        }
    }

    private void readDirection(int line) {
        Optional<Direction> direction = Direction.of(cursor.word());
        if (direction.isEmpty()) {
            warnings.add(line, "the direction is not known and was left out: expected TB, BT, LR or RL.");
            cursor.takeLine();
            return;
        }
        cursor.skip(cursor.word().length());
        diagram.direction(direction.get());
    }

    private void readClassDefinition() {
        int start = cursor.position();
        Declaration declaration = Declaration.of(cursor.takeLine());
        if (declaration.rest().isEmpty()) {
            throw cursor.mistake(start, "Expected a name and its style, such as classDef hot fill:#f96");
        }
        diagram.styles().defineAll(declaration.names(), declaration.rest());
    }

    private void readClass() {
        int start = cursor.position();
        String statement = withoutSemicolon(cursor.takeLine());
        int blank = statement.lastIndexOf(' ');
        if (blank < 0) {
            throw cursor.mistake(start, "Expected states and a class, such as class Idle,Busy hot");
        }
        diagram.styles().assignAll(statement.substring(0, blank), statement.substring(blank + 1));
    }

    private void readStyle() {
        int start = cursor.position();
        Declaration declaration = Declaration.of(cursor.takeLine());
        if (declaration.rest().isEmpty()) {
            throw cursor.mistake(start, "Expected a state and its style, such as style Idle fill:#f96");
        }
        diagram.styles().styleAll(declaration.names(), declaration.rest());
    }

    private static String withoutSemicolon(String statement) {
        return statement.endsWith(";") ? statement.substring(0, statement.length() - 1).strip() : statement;
    }
}
