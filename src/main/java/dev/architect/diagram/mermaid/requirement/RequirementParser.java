package dev.architect.diagram.mermaid.requirement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Warnings;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Reads a requirement diagram statement by statement. Slips that have one meaning are mended with a warning; the rest is
/// a [dev.architect.diagram.mermaid.source.SyntaxException] that says what was expected.
final class RequirementParser {

    private final Cursor cursor;
    private final Warnings warnings;
    private final RequirementBuilder diagram;
    private final NameReader names;
    private final DefinitionReader definitions;
    private final RelationshipReader relationships;

    private RequirementParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.warnings = source.warnings();
        this.diagram = new RequirementBuilder(source.limits(), warnings);
        this.names = new NameReader(cursor, warnings, source.limits().labelLength());
        this.definitions = new DefinitionReader(cursor, diagram, names, warnings);
        this.relationships = new RelationshipReader(cursor, diagram, names, warnings);
    }

    static RequirementDiagram parse(Source source) {
        return new RequirementParser(source).parse();
    }

    private RequirementDiagram parse() {
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        return diagram.build();
    }

    private void readStatement() {
        int line = cursor.line();
        String word = cursor.word();
        boolean isKeyword = Cursor.isBlank(cursor.charAt(cursor.position() + word.length()));
        Optional<String> kind = DefinitionReader.kind(word);
        if (cursor.peek(0) == '%' || cursor.peek(0) == '#') {
            cursor.skipLine();
        } else if (cursor.peek(0) == '}') {
            warnings.refused(line, "a } without a requirement was left out.");
            cursor.skip(1);
        } else if (kind.isPresent() && isKeyword && !relationships.standsHere()) {
            cursor.skip(word.length());
            definitions.read(kind.get(), line);
        } else if (isKeyword && readKeyword(word.toLowerCase(Locale.ROOT), word.length(), line)) {
            cursor.skipBlanks();
        } else if (relationships.standsHere()) {
            relationships.read(line);
        } else {
            readClasses(line);
        }
    }

    /// @return whether it was one
    private boolean readKeyword(String word, int length, int line) {
        if (relationships.standsHere()) {
            return false;
        }
        int start = cursor.position();
        cursor.skip(length);
        cursor.skipBlanks();
        switch (word) {
            case "direction" -> readDirection(line);
            case "classdef" -> readClassDefinition();
            case "class" -> readClass();
            case "style" -> readStyle();
            case "title" -> {
                warnings.refused(line, "a title was kept; it stands between --- lines above the diagram.");
                diagram.title(names.takeLine());
            }
            default -> {
                cursor.moveTo(start);
                return false;
            }
        }
        return true;
    }

    private void readDirection(int line) {
        Direction.of(cursor.word()).ifPresentOrElse(diagram::direction,
                () -> warnings.refused(line, "the direction is not known and was left out: expected TB, BT, LR or RL."));
        names.takeLine();
    }

    private void readClassDefinition() {
        int start = cursor.position();
        List<String> classes = takeList();
        String style = names.takeLine();
        if (style.isEmpty()) {
            throw cursor.mistake(start, "Expected a name and its style, such as classDef hot fill:#f96");
        }
        classes.forEach(name -> diagram.styles().define(name, StyleSheet.properties(style)));
    }

    private void readClass() {
        int start = cursor.position();
        List<String> ids = takeList();
        cursor.skipBlanks();
        if (names.endsLine(cursor.position())) {
            throw cursor.mistake(start, "Expected requirements and a class, such as class login,logout hot");
        }
        List<String> classes = takeList();
        names.takeLine();
        ids.forEach(id -> classes.forEach(name -> diagram.styles().assign(id, name)));
    }

    private void readStyle() {
        int start = cursor.position();
        List<String> ids = takeList();
        String style = names.takeLine();
        if (style.isEmpty()) {
            throw cursor.mistake(start, "Expected a requirement and its style, such as style login fill:#f96");
        }
        ids.forEach(id -> diagram.styles().style(id, StyleSheet.properties(style)));
    }

    /// `login:::hot,bold` on a line of its own.
    private void readClasses(int line) {
        int start = cursor.position();
        String name = names.takeName(":{");
        cursor.skipBlanks();
        if (name.isEmpty() || !cursor.take(":::")) {
            throw cursor.mistake(start,
                    "Expected a requirement such as requirement login { … } or a relationship such as a - satisfies -> b");
        }
        takeList().forEach(each -> diagram.styles().assign(name, each));
        if (!names.takeLine().isEmpty()) {
            warnings.refused(line, "what stands behind a class was left out.");
        }
    }

    private List<String> takeList() {
        var list = new ArrayList<String>();
        do {
            cursor.skipBlanks();
            String name = names.takeName(" \t,:{");
            if (name.isEmpty()) {
                throw cursor.mistake("Expected a name here");
            }
            list.add(name);
            cursor.moveTo(cursor.charAt(cursor.afterBlanks(cursor.position())) == ','
                    ? cursor.afterBlanks(cursor.position())
                    : cursor.position());
        } while (cursor.take(","));
        return list;
    }
}
