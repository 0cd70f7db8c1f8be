package dev.architect.diagram.mermaid.er;

import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.er.Relationship.Kind;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `erDiagram` statement by statement; the case of its keywords does not matter. Slips that have one meaning are
/// mended with a warning; the rest is a [dev.architect.diagram.mermaid.source.SyntaxException] that says what was expected.
final class ErParser {

    private static final String EXPECTED_ENTITY = "Expected the name of an entity here, such as ORDER or \"Order item\"";

    private final Cursor cursor;
    private final Warnings warnings;
    private final ErBuilder diagram;
    private final KindReader kinds;
    private final WordReader words;
    private final AttributeReader attributes;

    private ErParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.warnings = source.warnings();
        this.diagram = new ErBuilder(source.limits());
        this.kinds = new KindReader(cursor, warnings);
        this.words = new WordReader(cursor, warnings, source.limits().labelLength());
        this.attributes = new AttributeReader(cursor, warnings, source.limits().labelLength());
    }

    static ErDiagram parse(Source source) {
        return new ErParser(source).parse();
    }

    private ErDiagram parse() {
        readHeaderDirection();
        skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            skipSeparators();
        }
        if (diagram.isInSubgraph()) {
            warnings.refused(cursor.lastLine(), "a subgraph without end was closed at the end of the diagram.");
        }
        return diagram.build();
    }

    private void readHeaderDirection() {
        cursor.skipBlanks();
        String word = cursor.word();
        if (cursor.position() + word.length() == cursor.endOfLine(cursor.position()) && word.length() == 2) {
            Direction.of(word).ifPresent(direction -> {
                warnings.refused(cursor.line(),
                        "the direction behind erDiagram was kept; write direction on a line of its own.");
                diagram.direction(direction);
                cursor.skip(word.length());
            });
        }
    }

    private void skipSeparators() {
        cursor.skipSeparators();
        while (cursor.startsWith("//")) {
            cursor.skipLine();
            cursor.skipSeparators();
        }
    }

    private void readStatement() {
        String word = cursor.word();
        int start = cursor.position();
        int after = cursor.afterBlanks(start + word.length());
        if (isEntity(word, after)) {
            readEntity();
            return;
        }
        cursor.moveTo(after);
        switch (word.toLowerCase(Locale.ROOT)) {
            case "direction" -> readDirection();
            case "style" -> readStyle();
            case "classdef" -> readClassDefinition();
            case "class" -> readClass();
            case "subgraph" -> readSubgraph();
            case "end" -> readEnd();
            case "title" -> readTitle();
            default -> {
                cursor.moveTo(start);
                readEntity();
            }
        }
    }

    /// Whether a keyword is used as the name of an entity.
    private boolean isEntity(String word, int after) {
        char next = cursor.charAt(after);
        if (next == '{' || next == '[' || next == ':' || next == '|' || next == '}') {
            return true;
        }
        char joined = cursor.charAt(cursor.position() + word.length());
        boolean longer = joined == '-' || joined == '.';
        return longer || next == 0 && !word.equalsIgnoreCase("end") || next == '\n' && !word.equalsIgnoreCase("end");
    }

    /// As in Mermaid, what follows the two letters does not matter.
    private void readDirection() {
        int start = cursor.position();
        int end = cursor.endOfLine(start);
        Direction.of(cursor.between(start, Math.min(end, start + 2))).ifPresentOrElse(diagram::direction,
                () -> warnings.add(cursor.line(), "the direction is not known and was left out; write TB, BT, LR or RL."));
        cursor.moveTo(end);
    }

    private void readStyle() {
        int start = cursor.position();
        String ids = words.list();
        String properties = cursor.takeLine();
        if (ids.isEmpty() || properties.isEmpty()) {
            throw cursor.mistake(start, "Expected an entity and its style, such as style ORDER fill:#f96");
        }
        diagram.styles().styleAll(ids, properties);
    }

    private void readClassDefinition() {
        int start = cursor.position();
        String names = words.list();
        String properties = cursor.takeLine();
        if (names.isEmpty() || properties.isEmpty()) {
            throw cursor.mistake(start, "Expected a name and its style, such as classDef hot fill:#f96");
        }
        diagram.styles().defineAll(names, properties);
    }

    private void readClass() {
        int start = cursor.position();
        String ids = words.list();
        cursor.skipBlanks();
        String names = words.list();
        if (ids.isEmpty() || names.isEmpty()) {
            throw cursor.mistake(start, "Expected entities and a class, such as class ORDER,ITEM hot");
        }
        diagram.styles().assignAll(ids, names);
        cursor.skipLine();
    }

    private void readSubgraph() {
        int line = cursor.line();
        String id = words.name(EXPECTED_ENTITY.replace("an entity", "the subgraph"));
        cursor.skipBlanks();
        RichText title = Labels.markdown(cursor.peek(0) == '[' ? words.bracketed() : id);
        diagram.openSubgraph(id, title, line);
        cursor.skipLine();
    }

    private void readEnd() {
        if (diagram.isInSubgraph()) {
            diagram.closeSubgraph();
        } else {
            warnings.refused(cursor.line(), "an end without a subgraph was left out.");
        }
    }

    private void readTitle() {
        warnings.add(cursor.line(), "title was left out; write it in the front matter.");
        cursor.skipLine();
    }

    /// A statement that starts with the name of an entity: a relationship, its attributes or itself alone.
    private void readEntity() {
        int line = cursor.line();
        String id = words.name(EXPECTED_ENTITY);
        diagram.mention(id, line);
        readClasses(id);
        Optional<Kind> kind = kinds.read();
        if (kind.isPresent()) {
            readRelationship(id, kind.get(), line);
            return;
        }
        cursor.skipBlanks();
        if (cursor.peek(0) == '[') {
            diagram.alias(id, words.bracketed());
            readClasses(id);
        }
        int here = cursor.position();
        if (attributes.startsHere()) {
            attributes.read(attribute -> diagram.attribute(id, attribute, cursor.line()));
        } else {
            kinds.read().ifPresentOrElse(found -> readRelationship(id, found, line), () -> endStatement(here));
        }
    }

    private void readClasses(String id) {
        cursor.skipBlanks();
        if (!cursor.take(":::")) {
            return;
        }
        int start = cursor.position();
        String names = words.list();
        if (names.isEmpty()) {
            throw cursor.mistake(start, "Expected the name of a class behind :::");
        }
        for (String name : names.split(",")) {
            diagram.styles().assign(id, name.strip());
        }
    }

    private void readRelationship(String from, Kind kind, int line) {
        cursor.skipBlanks();
        String to = words.name("The relationship leads nowhere: expected an entity behind it");
        diagram.mention(to, line);
        readClasses(to);
        cursor.skipBlanks();
        if (cursor.peek(0) == '[') {
            diagram.alias(to, words.bracketed());
            readClasses(to);
            cursor.skipBlanks();
        }
        RichText role = RichText.EMPTY;
        if (cursor.take(":")) {
            role = Labels.markdown(words.role());
        } else if (cursor.peek(0) == '"') {
            warnings.refused(line, "a role without a colon was kept; write A ||--o{ B : \"role\".");
            role = Labels.markdown(words.role());
        } else {
            warnings.refused(line, "a relationship without a role was kept; write A ||--o{ B : role.");
            endStatement(cursor.position());
        }
        diagram.relate(new Relationship(from, to, kind, role), line);
    }

    private void endStatement(int position) {
        char next = cursor.charAt(position);
        if (next == 0 || next == '\n' || next == ';' || next == '"' || NameCharacters.isPart(next)
                || cursor.startsWith("%%", position)) {
            return;
        }
        throw cursor.mistake(position, "Expected a relationship such as ||--o{, attributes in { } or a new line here");
    }
}
