package dev.architect.diagram.mermaid.c4;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.c4.Arguments.Argument;
import dev.architect.diagram.mermaid.c4.C4Diagram.PerRow;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads a C4 diagram statement by statement. Statements of C4-PlantUML that Mermaid does not know are told and passed
/// over; slips that have one meaning are mended with a warning.
final class C4Parser {

    private static final List<String> PLAIN = List.of("alias", "label", "descr", "sprite", "tags", "link");
    private static final List<String> TECHNICAL = List.of("alias", "label", "techn", "descr", "sprite", "tags", "link");
    private static final List<String> RELATION = List.of("from", "to", "label", "techn", "descr", "sprite", "tags", "link");
    private static final List<String> INDEXED = List.of("index", "from", "to", "label", "techn", "descr", "sprite", "tags",
            "link");
    private static final List<String> ELEMENT_STYLE = List.of("alias", "bgColor", "fontColor", "borderColor", "shadowing",
            "shape", "sprite", "techn", "legendText", "legendSprite");
    private static final List<String> ELEMENT_TAG = List.of("tag", "bgColor", "fontColor", "borderColor");
    private static final List<String> RELATION_STYLE = List.of("from", "to", "textColor", "lineColor", "offsetX", "offsetY");
    private static final List<String> RELATION_TAG = List.of("tag", "textColor", "lineColor");
    private static final List<String> ROWS = List.of("c4ShapeInRow", "c4BoundaryInRow");
    private static final String EXPECTED = "Expected a statement such as Person(user, \"User\") or Rel(user, api, \"Uses\")";

    private final Cursor cursor;
    private final Warnings warnings;
    private final CallReader calls;
    private final C4Builder diagram;
    private final RelationBuilder relations;

    private C4Parser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.warnings = source.warnings();
        this.calls = new CallReader(cursor, warnings, source.limits().labelLength());
        var config = new Arguments(List.of(
                new Argument("c4ShapeInRow", source.config().getOrDefault("c4.c4ShapeInRow", ""), 0),
                new Argument("c4BoundaryInRow", source.config().getOrDefault("c4.c4BoundaryInRow", ""), 0)), ROWS);
        this.diagram = new C4Builder(source.limits(),
                new PerRow(config.count("c4ShapeInRow", 4), config.count("c4BoundaryInRow", 2)));
        boolean numbered = SourceReader.keyword(source.lines().get(source.firstLine())).equals("c4dynamic");
        this.relations = new RelationBuilder(cursor, source.limits(), warnings, numbered);
    }

    static C4Diagram parse(Source source) {
        return new C4Parser(source).parse();
    }

    private C4Diagram parse() {
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        if (diagram.close()) {
            warnings.refused(cursor.lastLine(), "a boundary without } was closed at the end of the diagram.");
        }
        return diagram.build(relations);
    }

    private void readStatement() {
        int start = cursor.position();
        if (cursor.take("}")) {
            if (!diagram.close()) {
                warnings.refused(cursor.line(start), "a } without a boundary was left out.");
            }
            return;
        }
        String word = cursor.word();
        cursor.skip(word.length());
        int open = cursor.afterBlanks(cursor.position());
        if (!word.isEmpty() && cursor.charAt(open) == '(') {
            cursor.moveTo(open);
            readCall(word, start);
        } else if (!readLine(word)) {
            throw cursor.mistake(start, EXPECTED);
        }
    }

    /// Statements without brackets: they take the whole line.
    private boolean readLine(String word) {
        int end = cursor.endOfLine(cursor.position());
        String rest = cursor.between(cursor.position(), end).strip();
        int line = cursor.line();
        switch (word.toLowerCase(Locale.ROOT)) {
            case "title" -> diagram.title(Labels.read(rest).words());
            case "direction" -> Direction.of(rest).ifPresent(diagram::direction);
            case "accdescription" -> {
            }
            default -> {
                if (!isForeign(word) && !rest.startsWith("include") && !cursor.startsWith("'")) {
                    return false;
                }
                warnings.refused(line, "what is no statement of C4 in Mermaid was left out.");
            }
        }
        cursor.moveTo(end);
        return true;
    }

    private void readCall(String name, int start) {
        List<Argument> given = calls.read();
        Optional<RelationType> relation = RelationType.named(name);
        if (relation.isPresent()) {
            relations.add(relation.get(), new Arguments(given, relation.get().indexed() ? INDEXED : RELATION), start);
            return;
        }
        Optional<BoundaryType> boundary = BoundaryType.named(name);
        if (boundary.isPresent()) {
            readBoundary(boundary.get(), given, start);
            return;
        }
        Optional<ElementType> element = ElementType.named(name);
        if (element.isPresent()) {
            readElement(element.get(), given, start);
        } else if (!readStyle(name.toLowerCase(Locale.ROOT), given)) {
            readUnknown(name, given, start);
        }
    }

    private boolean readStyle(String name, List<Argument> given) {
        switch (name) {
            case "updateelementstyle", "updateboundarystyle" -> diagram.paint(new Arguments(given, ELEMENT_STYLE));
            case "updaterelstyle" -> relations.style(new Arguments(given, RELATION_STYLE));
            case "updatelayoutconfig" -> diagram.rows(new Arguments(given, ROWS));
            case "addelementtag", "addboundarytag" -> diagram.paintTag(new Arguments(given, ELEMENT_TAG));
            case "addreltag" -> relations.styleTag(new Arguments(given, RELATION_TAG));
            case "layout_left_right", "layout_landscape" -> diagram.direction(Direction.RIGHT);
            case "layout_top_down" -> diagram.direction(Direction.DOWN);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void readUnknown(String name, List<Argument> given, int start) {
        Optional<ElementType> meant = ElementType.meant(name);
        if (meant.isPresent()) {
            warnings.refused(cursor.line(start), name + " was read as " + meant.get().name() + ".");
            readElement(meant.get(), given, start);
        } else if (isForeign(name)) {
            warnings.refused(cursor.line(start), name + " is not known to Mermaid and was left out.");
        } else {
            throw cursor.mistake(start, EXPECTED);
        }
    }

    /// Statements of C4-PlantUML that change nothing of what is drawn here.
    private static boolean isForeign(String name) {
        String word = name.toLowerCase(Locale.ROOT);
        for (String start : List.of("lay_", "layout", "show_", "hide_", "set", "add", "update", "legend", "increment",
                "skinparam", "without", "caption", "header", "footer", "scale", "index", "lastindex")) {
            if (word.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private void readElement(ElementType type, List<Argument> given, int start) {
        Arguments arguments = new Arguments(given, type.hasTechnology() ? TECHNICAL : PLAIN);
        requireAlias(arguments, start);
        if (opensBlock()) {
            warnings.refused(cursor.line(start), "an element with { was read as a boundary.");
            readBoundary(new BoundaryType(type.level().words(), false), given, start);
        } else {
            diagram.element(type, arguments, cursor.line(start));
        }
    }

    private void readBoundary(BoundaryType type, List<Argument> given, int start) {
        Arguments arguments = new Arguments(given, type.arguments());
        requireAlias(arguments, start);
        String id = arguments.text("alias");
        String kind = arguments.textOr("type", type.type());
        diagram.boundary(new Boundary(id, Labels.read(arguments.textOr("label", id)).bold(),
                Labels.read(kind.isBlank() ? "" : "[" + kind + "]"), Labels.read(arguments.text("descr")),
                diagram.boundary(), type.solid(), Paint.of(arguments)), cursor.line(start));
        if (opensBlock()) {
            cursor.skipSeparators();
            cursor.take("{");
            diagram.open(id, cursor.line(start));
        } else {
            warnings.refused(cursor.line(start), "a boundary without { was drawn empty.");
        }
    }

    /// Whether the next thing, on this line or a later one, is an opening brace.
    private boolean opensBlock() {
        int before = cursor.position();
        cursor.skipSeparators();
        boolean opens = cursor.peek(0) == '{';
        cursor.moveTo(before);
        return opens;
    }

    private void requireAlias(Arguments arguments, int start) {
        if (arguments.text("alias").isEmpty()) {
            throw cursor.mistake(start, "Expected an alias and a name, such as (api, \"API\")");
        }
    }
}
