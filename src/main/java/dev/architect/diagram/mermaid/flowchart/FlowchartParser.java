package dev.architect.diagram.mermaid.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.flowchart.FlowchartBuilder.Arrow;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Warnings;
import dev.architect.diagram.mermaid.style.Declaration;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Reads `flowchart` and `graph` statement by statement. Slips that have one meaning are mended with a warning; the rest
/// is a [dev.architect.diagram.mermaid.source.SyntaxException] that says what was expected.
final class FlowchartParser {

    private static final Set<String> KEYWORDS = Set.of("subgraph", "end", "direction", "classDef", "class", "style",
            "linkStyle", "click", "href");
    private static final Pattern TITLED = Pattern.compile("([^\\s\\[(]++)\\s*+([\\[(])(.*)[\\])]", Pattern.DOTALL);

    private final Cursor cursor;
    private final Limits limits;
    private final Warnings warnings;
    private final FlowchartBuilder chart;
    private final LabelReader labels;
    private final ArrowReader arrows;
    private final NodeReader nodes;

    private FlowchartParser(Source source) {
        this.cursor = Cursor.behindKeyword(source);
        this.limits = source.limits();
        this.warnings = source.warnings();
        this.chart = new FlowchartBuilder(limits);
        this.labels = new LabelReader(cursor, warnings, limits.labelLength());
        this.arrows = new ArrowReader(cursor, labels, warnings);
        this.nodes = new NodeReader(cursor, chart, labels, arrows, warnings);
    }

    static Flowchart parse(Source source) {
        return new FlowchartParser(source).parse();
    }

    private Flowchart parse() {
        readHeader();
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        if (chart.isInSubgraph()) {
            warnings.refused(cursor.lastLine(), "a subgraph without end was closed at the end of the diagram.");
        }
        return chart.build();
    }

    private void readHeader() {
        cursor.skipBlanks();
        int start = cursor.position();
        int end = start;
        while (cursor.charAt(end) != 0 && !Character.isWhitespace(cursor.charAt(end)) && cursor.charAt(end) != ';') {
            end++;
        }
        if (end == start) {
            return;
        }
        Optional<Direction> direction = Direction.of(cursor.between(start, end));
        if (direction.isPresent()) {
            chart.direction(direction.get());
            cursor.moveTo(end);
        } else if (cursor.endOfLine(start) == end && cursor.between(start, end).chars().allMatch(Character::isLetter)) {
            throw cursor.mistake(start, "The direction is not known: expected TB, TD, BT, LR or RL");
        }
    }

    private void readStatement() {
        if (nodes.skipLinkData()) {
            return;
        }
        String word = cursor.word();
        if (!KEYWORDS.contains(word) || isNode(cursor.position() + word.length(), word)) {
            readChain();
            return;
        }
        int line = cursor.line();
        cursor.skip(word.length());
        switch (word) {
            case "subgraph" -> readSubgraph(line);
            case "end" -> readEnd(line);
            case "direction" -> readDirection();
            case "classDef" -> readClassDefinition();
            case "class" -> readClass();
            case "style" -> readStyle();
            case "linkStyle" -> readLinkStyle();
            default -> cursor.takeStatement();
        }
    }

    /// Whether a keyword is used as the id of a node: a bracket or an arrow follows.
    private boolean isNode(int after, String word) {
        int next = cursor.afterBlanks(after);
        boolean label = "[({:@".indexOf(cursor.charAt(after)) >= 0 && cursor.charAt(after) != 0;
        boolean partOfName = ".-/".indexOf(cursor.charAt(after)) >= 0 && cursor.charAt(after) != 0;
        boolean blanks = next > after;
        return label || partOfName || arrows.isArrow(next) && !(blanks && cursor.charAt(next) == 'x'
                || blanks && cursor.charAt(next) == 'o' && !word.equals("end"));
    }

    private void readChain() {
        List<String> from = readGroup();
        while (true) {
            int before = cursor.position();
            cursor.skipBlanks();
            int start = cursor.position();
            Optional<Arrow> arrow = arrows.read();
            if (arrow.isEmpty() && continuesOnNextLine()) {
                continue;
            }
            if (arrow.isEmpty()) {
                endStatement(before);
                return;
            }
            boolean isLabelled = cursor.charAt(cursor.position() - 1) == '|';
            int behind = cursor.position();
            cursor.skipWhitespace();
            if (isLabelled && cursor.line(behind) < cursor.line()) {
                warnings.refused(cursor.line(behind), "an arrow was joined to the next line; write its node on the same line.");
            }
            if (cursor.atEnd() || cursor.peek(0) == ';') {
                throw cursor.mistake(start, "The arrow leads nowhere: expected a node behind it");
            }
            int line = cursor.line();
            List<String> to = readGroup();
            for (String source : from) {
                for (String target : to) {
                    chart.link(FlowchartBuilder.link(arrow.get().id(), source, target, arrow.get()), line);
                }
            }
            from = to;
        }
    }

    /// A line that starts with an arrow goes on with the line before.
    private boolean continuesOnNextLine() {
        if (cursor.peek(0) != '\n') {
            return false;
        }
        int next = cursor.afterWhitespace(cursor.position());
        boolean arrow = cursor.startsWith("--", next) || cursor.startsWith("==", next) || cursor.startsWith("-.", next);
        if (arrow) {
            cursor.moveTo(next);
        }
        return arrow;
    }

    private List<String> readGroup() {
        var group = new ArrayList<String>();
        group.add(nodes.read());
        while (true) {
            int before = cursor.position();
            cursor.skipWhitespace();
            boolean apart = cursor.position() > before;
            if (!cursor.take("&")) {
                cursor.moveTo(before);
                return group;
            }
            int behind = cursor.position();
            cursor.skipWhitespace();
            if (cursor.line(behind) < cursor.line()) {
                warnings.refused(cursor.line(behind), "an & was joined to the next line; write both nodes on one line.");
            } else if (apart == (cursor.position() == behind)) {
                warnings.refused(cursor.line(behind), "an & with a blank on one side alone was read as one with both.");
            }
            group.add(nodes.read());
        }
    }

    private void endStatement(int before) {
        cursor.skipBlanks();
        char next = cursor.peek(0);
        if (next == 0 || next == '\n' || next == ';') {
            return;
        }
        if (cursor.startsWith("%%")) {
            warnings.refused(cursor.line(), "a comment behind a statement was left out; give it a line of its own.");
            cursor.skipLine();
            return;
        }
        if (cursor.startsWith("//") && before < cursor.position()) {
            warnings.refused(cursor.line(), "a comment was left out; comments start with %%.");
            cursor.skipLine();
            return;
        }
        if (cursor.word().equals("end") && chart.isInSubgraph()) {
            return;
        }
        throw cursor
                .mistake("Expected an arrow such as -->, a ; or a new line here; a name with blanks is written id[\"text\"]");
    }

    private void readSubgraph(int line) {
        String header = cursor.takeStatement();
        int classes = header.indexOf(":::");
        String name = classes < 0 ? header : header.substring(0, classes).strip();
        SubgraphCheck.fault(name).ifPresent(reason -> warnings.refused(line, reason));
        Matcher titled = TITLED.matcher(name);
        String id;
        RichText title;
        if (name.isEmpty()) {
            id = chart.nextSubgraphId();
            title = RichText.EMPTY;
        } else if (!name.startsWith("\"") && titled.matches()) {
            id = titled.group(1);
            title = labels.node(inner(titled.group(3)));
        } else {
            id = labels.unquoted(name);
            title = labels.node(id);
        }
        chart.openSubgraph(id, title, line);
        if (classes >= 0) {
            for (String className : header.substring(classes + 3).split(",")) {
                chart.styles().assign(id, className.strip());
            }
        }
    }

    /// `[[title]]` and `([title])` mean `[title]`.
    private static String inner(String title) {
        String text = title.strip();
        boolean bracketed = text.length() > 1 && (text.startsWith("[") && text.endsWith("]")
                || text.startsWith("(") && text.endsWith(")"));
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    private void readEnd(int line) {
        if (chart.isInSubgraph()) {
            chart.closeSubgraph();
        } else {
            warnings.refused(line, "an end without a subgraph was left out.");
        }
    }

    private void readDirection() {
        cursor.skipBlanks();
        int start = cursor.position();
        String word = cursor.takeStatement();
        chart.directionHere(Direction.of(word)
                .orElseThrow(() -> cursor.mistake(start, "The direction is not known: expected TB, TD, BT, LR or RL")));
    }

    private void readClassDefinition() {
        cursor.skipBlanks();
        int start = cursor.position();
        Declaration declaration = Declaration.of(takeDeclaration());
        if (declaration.rest().isEmpty()) {
            throw cursor.mistake(start, "Expected a name and its style, such as classDef hot fill:#f96");
        }
        chart.styles().defineAll(declaration.names(), declaration.rest());
    }

    private void readClass() {
        cursor.skipBlanks();
        int start = cursor.position();
        String statement = takeDeclaration();
        int blank = statement.lastIndexOf(' ');
        if (blank < 0) {
            throw cursor.mistake(start, "Expected nodes and a class, such as class A,B hot");
        }
        if (statement.substring(0, blank).indexOf(' ') >= 0) {
            warnings.refused(cursor.line(start), "blanks between the nodes of a class were left out; write class A,B hot.");
        }
        for (String id : statement.substring(0, blank).split(",")) {
            for (String name : statement.substring(blank + 1).split(",")) {
                chart.styles().assign(labels.unquoted(id), name.strip());
            }
        }
    }

    private void readStyle() {
        cursor.skipBlanks();
        int start = cursor.position();
        Declaration declaration = Declaration.of(takeDeclaration());
        if (declaration.rest().isEmpty()) {
            throw cursor.mistake(start, "Expected a node and its style, such as style A fill:#f96");
        }
        chart.styles().styleAll(declaration.names(), declaration.rest());
    }

    private void readLinkStyle() {
        cursor.skipBlanks();
        int start = cursor.position();
        Declaration declaration = Declaration.of(takeDeclaration());
        if (declaration.rest().isEmpty()) {
            throw cursor.mistake(start, "Expected a link's number and its style, such as linkStyle 0 stroke:#f66");
        }
        if (declaration.names().equals("default")) {
            chart.styles().styleEveryLink(StyleSheet.properties(declaration.rest()));
            return;
        }
        for (String number : declaration.names().split(",")) {
            String digits = number.strip();
            if (digits.isEmpty() || digits.length() > 6 || !digits.chars().allMatch(Character::isDigit)) {
                throw cursor.mistake(start, "Expected the numbers of links, from 0, separated by commas, or default");
            }
            if (Integer.parseInt(digits) >= limits.connections()) {
                throw cursor.mistake(start, "There is no link with the number " + digits);
            }
            if (Integer.parseInt(digits) >= chart.links()) {
                warnings.refused(cursor.line(start), "there is no link with the number " + digits + " above this line.");
            }
            chart.styles().styleLink(Integer.parseInt(digits), StyleSheet.properties(declaration.rest()));
        }
    }

    /// A declaration ends at `;`, which stands before a comment or another statement, or at the end of the line.
    private String takeDeclaration() {
        int line = cursor.line();
        String text = cursor.takeStatement();
        if (text.indexOf('(') >= 0 || text.indexOf('"') >= 0) {
            warnings.refused(line, "brackets and quotes do not stand in a style; write a colour as #f96.");
        }
        int comment = text.indexOf("%%");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }
}
