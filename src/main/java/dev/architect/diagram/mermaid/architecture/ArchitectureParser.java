package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.architecture.Architecture.Alignment;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `architecture-beta` statement by statement. Slips that have one meaning are mended with a warning.
final class ArchitectureParser {

    private static final String EXPECTED = "Expected a statement such as service api(server)[API] or api:R --> L:db";

    /// What stands behind `group`, `service` and `junction`.
    private record Declaration(String id, String icon, RichText iconText, RichText title, String parent) {
    }

    private final Cursor cursor;
    private final Warnings warnings;
    private final TextReader texts;
    private final ArchitectureBuilder built;
    private final EdgeReader edges;

    private ArchitectureParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.warnings = source.warnings();
        this.texts = new TextReader(cursor, source.limits().labelLength());
        this.built = new ArchitectureBuilder(cursor, source.limits(), warnings);
        this.edges = new EdgeReader(cursor, warnings, built, texts);
    }

    static Architecture parse(Source source) {
        return new ArchitectureParser(source).parse();
    }

    private Architecture parse() {
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        return built.build();
    }

    private void readStatement() {
        int start = cursor.position();
        String word = cursor.word();
        int after = cursor.afterBlanks(start + word.length());
        boolean isKeyword = after > start + word.length() && !edges.startsAt(after);
        switch (isKeyword ? word.toLowerCase(Locale.ROOT) : "") {
            case "group" -> {
                Declaration group = declaration(after);
                built.group(new Group(group.id(), group.icon(), group.title(), group.parent()), start);
            }
            case "service" -> {
                Declaration each = declaration(after);
                built.node(new Node.Service(each.id(), each.icon(), each.iconText(), each.title(), each.parent()), start);
            }
            case "junction" -> {
                Declaration junction = declaration(after);
                built.node(new Node.Junction(junction.id(), junction.parent()), start);
            }
            case "align" -> readAlignment(after, start);
            case "title" -> {
                cursor.moveTo(after);
                int end = cursor.endBeforeComment(cursor.position());
                built.title(Labels.read(cursor.between(after, end)).words());
                cursor.moveTo(end);
            }
            default -> {
                if (!edges.read()) {
                    throw cursor.mistake(start, EXPECTED);
                }
            }
        }
        expectEnd(start);
    }

    /// A statement ends with its line.
    private void expectEnd(int start) {
        cursor.skipBlanks();
        int end = cursor.endBeforeComment(cursor.position());
        String rest = cursor.between(cursor.position(), end).strip();
        if (rest.startsWith(":::")) {
            warnings.refused(cursor.line(start), "a class was left out: services have none.");
            cursor.moveTo(end);
        } else if (!rest.isEmpty() && !rest.startsWith(";")) {
            throw cursor.mistake("Expected the end of the statement: each stands on a line of its own");
        }
    }

    private Declaration declaration(int after) {
        cursor.moveTo(after);
        String id = texts.takeId();
        if (id.isEmpty()) {
            throw cursor.mistake("Expected an id, such as service api(server)[API]");
        }
        String icon = "";
        RichText iconText = RichText.EMPTY;
        cursor.skipBlanks();
        if (isQuote()) {
            iconText = texts.takeQuoted();
        } else if (cursor.peek(0) == '(') {
            String inner = texts.takeBracketed(')').strip();
            boolean words = inner.startsWith("\"") || inner.startsWith("'");
            icon = words ? "" : inner.toLowerCase(Locale.ROOT);
            iconText = words ? texts.label(inner) : RichText.EMPTY;
        }
        cursor.skipBlanks();
        RichText title = RichText.EMPTY;
        if (cursor.peek(0) == '[') {
            title = texts.takeTitle();
        } else if (isQuote()) {
            warnings.refused(cursor.line(), "a title in quotes was read as one in brackets.");
            title = texts.takeQuoted();
        }
        return new Declaration(id, icon, iconText, title, takeParent());
    }

    private boolean isQuote() {
        return cursor.peek(0) == '"' || cursor.peek(0) == '\'';
    }

    private String takeParent() {
        cursor.skipBlanks();
        if (!cursor.word().equalsIgnoreCase("in")) {
            return "";
        }
        cursor.skip(2);
        cursor.skipBlanks();
        String parent = texts.takeId();
        if (parent.isEmpty()) {
            throw cursor.mistake("Expected the id of a group behind in");
        }
        return parent;
    }

    private void readAlignment(int after, int start) {
        cursor.moveTo(after);
        Optional<Boolean> row = switch (cursor.word()) {
            case "row" -> Optional.of(true);
            case "column" -> Optional.of(false);
            default -> Optional.empty();
        };
        if (row.isEmpty()) {
            throw cursor.mistake("Expected row or column behind align");
        }
        cursor.skip(cursor.word().length());
        var members = new ArrayList<String>();
        cursor.skipBlanks();
        for (String id = texts.takeId(); !id.isEmpty(); id = texts.takeId()) {
            members.add(id);
            cursor.skipBlanks();
            cursor.take(",");
            cursor.skipBlanks();
        }
        built.align(new Alignment(row.get(), members), start);
    }
}
