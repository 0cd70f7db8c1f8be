package dev.architect.diagram.mermaid.classes;

import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.classes.Relation.Arrow;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `classDiagram` statement by statement. Slips that have one meaning are mended with a warning; the rest is a
/// [dev.architect.diagram.mermaid.source.SyntaxException] that says what was expected.
final class ClassParser {

    private static final Set<String> SILENT = Set.of("click", "link", "callback");
    private static final String EXPECTED_CLASS = "Expected the name of a class here, such as Order or `Order item`";

    private final Cursor cursor;
    private final Warnings warnings;
    private final ClassBuilder diagram;
    private final WordReader words;
    private final NameReader names;
    private final ArrowReader arrows;
    private final BodyReader bodies;

    private ClassParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.warnings = source.warnings();
        this.diagram = new ClassBuilder(source.limits());
        this.words = new WordReader(cursor, warnings, source.limits().labelLength());
        this.names = new NameReader(cursor, warnings, source.limits());
        this.arrows = new ArrowReader(cursor, warnings);
        this.bodies = new BodyReader(cursor, diagram, warnings);
    }

    static ClassDiagram parse(Source source) {
        return new ClassParser(source).parse();
    }

    private ClassDiagram parse() {
        readHeader();
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        if (diagram.isInNamespace()) {
            warnings.refused(cursor.lastLine(), "a namespace without } was closed at the end of the diagram.");
        }
        return diagram.build();
    }

    private void readHeader() {
        cursor.skipBlanks();
        String word = cursor.word();
        Direction.of(word).filter(direction -> word.length() > 1).ifPresent(direction -> {
            warnings.refused(cursor.line(),
                    "the direction behind classDiagram was kept; write direction on a line of its own.");
            diagram.direction(direction);
            cursor.skip(word.length());
        });
    }

    private void readStatement() {
        if (cursor.peek(0) == '}') {
            readClosingBrace();
            return;
        }
        if (cursor.startsWith("<<")) {
            readAnnotation();
            return;
        }
        String word = cursor.word();
        int start = cursor.position();
        int after = cursor.afterBlanks(start + word.length());
        if (isName(word, after)) {
            readNamed();
            return;
        }
        cursor.moveTo(after);
        switch (word) {
            case "class" -> readClass(Optional.empty());
            case "interface", "enum", "abstract" -> readForeignClass(start, word);
            case "namespace" -> readNamespace();
            case "note" -> readNote();
            case "direction" -> readDirection();
            case "style" -> readStyle();
            case "classDef" -> readClassDefinition();
            case "cssClass" -> readCssClass();
            case "click", "link", "callback" -> cursor.moveTo(cursor.endOfLine(after));
            default -> {
                cursor.moveTo(start);
                readNamed();
            }
        }
    }

    /// Whether a keyword is used as the name of a class: an arrow, a colon or something that no statement starts with
    /// follows.
    private boolean isName(String word, int after) {
        if (word.isEmpty() || cursor.charAt(after) == 0 || cursor.charAt(after) == '\n') {
            return !word.equals("class") && !word.equals("namespace");
        }
        int before = cursor.position();
        cursor.moveTo(after);
        boolean arrow = !SILENT.contains(word) && arrows.startsHere();
        cursor.moveTo(before);
        return arrow || cursor.charAt(after) == ':' || cursor.charAt(cursor.position() + word.length()) == '.';
    }

    private void readClosingBrace() {
        if (diagram.isInNamespace()) {
            diagram.closeNamespace();
        } else {
            warnings.refused(cursor.line(), "a } that closes nothing was left out.");
        }
        cursor.skip(1);
    }

    private void readAnnotation() {
        int start = cursor.position();
        int close = cursor.indexOf(">>", start);
        if (close < 0 || close > cursor.endOfLine(start)) {
            throw cursor.mistake(start, "The annotation is not closed: expected >> and the name of a class");
        }
        cursor.moveTo(close + 2);
        ClassName name = names.read("Expected the name of a class behind the annotation, such as <<interface>> Repository");
        if (!diagram.has(name.id()) || diagram.isInNamespace()) {
            warnings.refused(cursor.line(), "an annotation before its class was kept; put it into the class's braces.");
        }
        diagram.mention(name, cursor.line());
        diagram.annotate(name.id(), cursor.between(start + 2, close));
        readRestOfClass(name);
    }

    private void readClass(Optional<String> annotation) {
        ClassName name = names.read(EXPECTED_CLASS);
        int line = cursor.line();
        if (cursor.word().equals("as")) {
            name = readAlias(name);
        }
        diagram.declare(name, line);
        ClassName declared = name;
        annotation.ifPresent(text -> diagram.annotate(declared.id(), text));
        readRestOfClass(name);
    }

    /// `class "Order item" as Item`, as PlantUML has it.
    private ClassName readAlias(ClassName title) {
        cursor.skip("as".length());
        ClassName name = names.read(EXPECTED_CLASS);
        diagram.declare(name, cursor.line());
        diagram.label(name.id(), RichText.plain(title.id()));
        return name;
    }

    /// `interface Order { … }`, `enum Status { … }`, `abstract class Shape { … }` of other languages.
    private void readForeignClass(int start, String word) {
        if (word.equals("abstract") && cursor.word().equals("class")) {
            cursor.skip("class".length());
            cursor.skipBlanks();
        } else if (cursor.between(cursor.position(), cursor.endOfLine(start)).indexOf('{') < 0) {
            cursor.moveTo(start);
            readNamed();
            return;
        }
        String annotation = word.equals("enum") ? "enumeration" : word;
        warnings.refused(cursor.line(), word + " was read as a class with <<" + annotation + ">>.");
        readClass(Optional.of(annotation));
    }

    /// What may follow the name of a class: `["label"]`, `:::style`, `<<annotation>>`, a body.
    private void readRestOfClass(ClassName name) {
        while (true) {
            int before = cursor.position();
            cursor.skipBlanks();
            if (cursor.startsWith("<<")) {
                int close = cursor.indexOf(">>", cursor.position());
                if (close < 0 || close > cursor.endOfLine(cursor.position())) {
                    throw cursor.mistake("The annotation is not closed: expected >>");
                }
                diagram.annotate(name.id(), cursor.between(cursor.position() + 2, close));
                cursor.moveTo(close + 2);
            } else if (cursor.startsWith(":::")) {
                readStyleClasses(name.id());
            } else if (cursor.peek(0) == '[') {
                diagram.label(name.id(), words.bracketed());
            } else if (cursor.peek(0) == '{' || bodies.startsOnNextLine()) {
                bodies.read(name.id());
                return;
            } else if (cursor.word().equals("extends") || cursor.word().equals("implements")) {
                readAncestors(name.id());
            } else if (cursor.peek(0) == ':') {
                warnings.refused(cursor.line(), "the word class before a member was left out; write " + shortened(name.id())
                        + " : member.");
                readMember(name);
                return;
            } else {
                endStatement(before);
                return;
            }
        }
    }

    private void readStyleClasses(String id) {
        cursor.skip(":::".length());
        do {
            cursor.skipBlanks();
            int start = cursor.position();
            String name = words.styleName();
            if (name.isEmpty()) {
                throw cursor.mistake(start, "Expected the name of a style behind :::");
            }
            diagram.styles().assign(id, name);
        } while (cursor.take(","));
    }

    /// `class Order extends Entity implements Printable`, as Java has it.
    private void readAncestors(String id) {
        boolean inherits = cursor.word().equals("extends");
        warnings.add(cursor.line(), cursor.word() + " was read as " + (inherits ? "--|>." : "..|>."));
        cursor.skip(cursor.word().length());
        do {
            ClassName ancestor = names.read(EXPECTED_CLASS);
            diagram.mention(ancestor, cursor.line());
            relate(id, ancestor.id(), new Arrow(Marker.NONE, inherits ? Relation.Line.SOLID : Relation.Line.DASHED,
                    Marker.TRIANGLE), RichText.EMPTY, RichText.EMPTY, RichText.EMPTY);
            cursor.skipBlanks();
        } while (cursor.take(","));
    }

    private void readNamespace() {
        ClassName name = names.read("Expected the name of a namespace here, such as namespace Sales {");
        int start = cursor.position();
        cursor.skipBlanks();
        Optional<RichText> title = cursor.peek(0) == '[' ? Optional.of(words.bracketed()) : Optional.empty();
        cursor.skipWhitespace();
        if (!cursor.take("{")) {
            throw cursor.mistake(start, "Expected { behind the name of the namespace");
        }
        diagram.openNamespace(name.id(), title, cursor.line(start));
    }

    /// `note "text"`, `note for Order "text"`, and PlantUML's `note left of Order : text`.
    private void readNote() {
        int line = cursor.line();
        String target = "";
        String word = cursor.word();
        if (word.equals("for") || word.equals("left") || word.equals("right") || word.equals("over")) {
            cursor.skip(word.length());
            cursor.skipBlanks();
            if (cursor.word().equals("of")) {
                cursor.skip("of".length());
            }
            if (!word.equals("for")) {
                warnings.refused(line, "note " + word + " was read as note for.");
            }
            String expected = "Expected the class that the note is for, such as note for Order \"text\"";
            target = (words.quotesFollow() ? names.read(expected) : names.readWord(expected)).id();
        }
        diagram.note(words.note(), target, line);
    }

    /// As in Mermaid, what follows the two letters does not matter, and other words are none of its directions.
    private void readDirection() {
        int start = cursor.position();
        int end = cursor.endOfLine(start);
        Direction.of(cursor.between(start, Math.min(end, start + 2))).ifPresentOrElse(diagram::direction,
                () -> warnings.add(cursor.line(), "the direction is not known and was left out; write TB, BT, LR or RL."));
        cursor.moveTo(end);
    }

    private void readStyle() {
        int start = cursor.position();
        String ids = words.styleList();
        String properties = cursor.takeLine();
        if (ids.isEmpty() || properties.isEmpty()) {
            throw cursor.mistake(start, "Expected a class and its style, such as style Order fill:#f96");
        }
        diagram.styles().styleAll(ids, properties);
    }

    private void readClassDefinition() {
        int start = cursor.position();
        String styleNames = words.styleList();
        String properties = cursor.takeLine();
        if (styleNames.isEmpty() || properties.isEmpty()) {
            throw cursor.mistake(start, "Expected a name and its style, such as classDef hot fill:#f96");
        }
        diagram.styles().defineAll(styleNames, properties);
    }

    private void readCssClass() {
        int start = cursor.position();
        String ids = cursor.peek(0) == '"' ? words.quoted() : words.styleList();
        cursor.skipBlanks();
        String style = words.styleName();
        if (ids.isBlank() || style.isEmpty()) {
            throw cursor.mistake(start, "Expected classes and a style, such as cssClass \"Order,Item\" hot");
        }
        diagram.styles().assignAll(ids, style);
        cursor.skipLine();
    }

    /// A statement that starts with the name of a class: a relation, a member, or what could stand behind `class`.
    private void readNamed() {
        int start = cursor.position();
        int line = cursor.line();
        if (diagram.isInNamespace()) {
            warnings.refused(line, "a relation or member within a namespace was kept; write it outside of the namespace.");
        }
        ClassName name = names.read("Expected a class, a relation or a member here, such as class Order or A --> B");
        String written = cursor.between(start, cursor.position()).strip();
        if (cursor.startsWith(":::")) {
            diagram.mention(name, line);
            readStyleClasses(name.id());
        }
        cursor.skipBlanks();
        int here = cursor.position();
        boolean counted = cursor.peek(0) == '"' || cursor.peek(0) == '“';
        RichText count = counted ? RichText.plain(words.quoted()) : RichText.EMPTY;
        Optional<Arrow> arrow = arrows.read();
        if (arrow.isPresent()) {
            readRelation(name, count, arrow.get(), here);
        } else if (counted) {
            throw cursor.mistake("Expected an arrow such as --> behind the number");
        } else if (cursor.peek(0) == ':') {
            diagram.mention(name, line);
            readMember(name);
        } else if (cursor.peek(0) == '{' || cursor.peek(0) == '[' || cursor.startsWith("<<")) {
            warnings.refused(line, "class was put before " + name.id() + ".");
            diagram.declare(name, line);
            readRestOfClass(name);
        } else {
            endStatement(here);
            warnings.add(line, shortened(written) + " by itself draws nothing; write class " + shortened(name.id()) + ".");
        }
    }

    private void readMember(ClassName name) {
        cursor.skip(1);
        int line = cursor.line();
        String text = words.restOfStatement();
        if (!text.isEmpty()) {
            diagram.member(name.id(), text, line);
        }
    }

    /// The arrow is read; its second class follows. A chain of arrows is a relation each; `A -- text --> B` is one with a
    /// label.
    private void readRelation(ClassName first, RichText startCount, Arrow arrow, int start) {
        int line = cursor.line();
        RichText piped = words.piped();
        cursor.skipBlanks();
        RichText endCount = RichText.EMPTY;
        if ((cursor.peek(0) == '"' || cursor.peek(0) == '“') && words.hasMoreBehindQuotes()) {
            endCount = RichText.plain(words.quoted());
        }
        int at = cursor.position();
        ClassName second = names.read("The arrow leads nowhere: expected a class behind it");
        String written = cursor.between(at, cursor.position()).strip();
        if (cursor.startsWith(":::")) {
            diagram.mention(second, line);
            readStyleClasses(second.id());
        }
        int behind = cursor.position();
        Optional<Arrow> next = arrows.read();
        if (next.isPresent() && arrow.start() == Marker.NONE && arrow.end() == Marker.NONE && endCount.isEmpty()) {
            warnings.refused(line, "the text within an arrow was read as its label; write it behind a colon.");
            ClassName third = names.read("The arrow leads nowhere: expected a class behind it");
            join(first, third, next.get(), Labels.read(written), startCount, RichText.EMPTY, start);
            endStatement(cursor.position());
            return;
        }
        cursor.skipBlanks();
        RichText label = piped;
        if (next.isEmpty() && cursor.peek(0) == ':') {
            cursor.skip(1);
            label = words.label(words.restOfStatement());
        }
        join(first, second, arrow, label, startCount, endCount, start);
        if (next.isPresent()) {
            warnings.refused(line, "a chain of arrows was read as a relation for each of them.");
            readRelation(second, RichText.EMPTY, next.get(), behind);
        } else {
            endStatement(behind);
        }
    }

    /// A lollipop with a plain other end makes an interface of the name beside it.
    private void join(ClassName first, ClassName second, Arrow arrow, RichText label, RichText startCount,
            RichText endCount, int start) {
        int line = cursor.line(start);
        boolean providesFirst = arrow.start() == Marker.RING && arrow.end() == Marker.NONE;
        boolean providesSecond = arrow.end() == Marker.RING && arrow.start() == Marker.NONE;
        String from = providesFirst ? diagram.provide(first.id(), line) : mentioned(first, line);
        String to = providesSecond ? diagram.provide(second.id(), line) : mentioned(second, line);
        relate(from, to, arrow, label, startCount, endCount);
    }

    private String mentioned(ClassName name, int line) {
        diagram.mention(name, line);
        return name.id();
    }

    private void relate(String from, String to, Arrow arrow, RichText label, RichText startCount, RichText endCount) {
        diagram.relate(new Relation(from, to, arrow, label, startCount, endCount), cursor.line());
    }

    private void endStatement(int before) {
        cursor.skipBlanks();
        char next = cursor.peek(0);
        if (next == ';') {
            warnings.refused(cursor.line(), "a semicolon was left out; a new line ends a statement.");
        }
        if (next == 0 || next == '\n' || next == ';' || next == '}' || cursor.startsWith("%%")) {
            return;
        }
        if (cursor.startsWith("//") && before < cursor.position()) {
            warnings.refused(cursor.line(), "a comment was left out; comments start with %%.");
            cursor.skipLine();
            return;
        }
        throw cursor.mistake("Expected an arrow such as -->, a colon, { or a new line here");
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 39) + "…";
    }
}
