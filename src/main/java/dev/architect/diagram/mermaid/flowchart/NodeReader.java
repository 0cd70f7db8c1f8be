package dev.architect.diagram.mermaid.flowchart;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.flowchart.LabelReader.Enclosed;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.shape.Brackets;
import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads a node: its id, then a label in brackets whose form is the shape, `:::class` and `@{ … }`.
final class NodeReader {

    /// Words of the language, which begin no name.
    private static final Pattern RESERVED = Pattern
            .compile("(?:graph|flowchart|subgraph|style|linkStyle|classDef|class)\\b|end$");

    private final Cursor cursor;
    private final FlowchartBuilder chart;
    private final LabelReader labels;
    private final ArrowReader arrows;
    private final Warnings warnings;

    NodeReader(Cursor cursor, FlowchartBuilder chart, LabelReader labels, ArrowReader arrows, Warnings warnings) {
        this.cursor = cursor;
        this.chart = chart;
        this.labels = labels;
        this.arrows = arrows;
        this.warnings = warnings;
    }

    /// Reads `id@{ … }` of a link, which says nothing that shows in a picture.
    boolean skipLinkData() {
        int start = cursor.position();
        String word = cursor.word();
        if (!chart.isLink(word) || !cursor.startsWith("@{", start + word.length())) {
            return false;
        }
        cursor.moveTo(closingBrace(start + word.length() + 2) + 1);
        return true;
    }

    /// @return the node's id
    String read() {
        int start = cursor.position();
        String id = takeId();
        if (id.isEmpty()) {
            throw cursor.mistake(start, "Expected a node here, such as A or A[\"text\"]");
        }
        chart.mention(id, cursor.line(start));
        readShape(id);
        readClasses(id);
        if (cursor.startsWith("@{")) {
            readData(id);
            readClasses(id);
        }
        return id;
    }

    private String takeId() {
        int start = cursor.position();
        if (cursor.peek(0) == '"') {
            int close = cursor.indexOf("\"", start + 1);
            if (close > start + 1 && close < cursor.endOfLine(start)) {
                String id = cursor.between(start + 1, close);
                cursor.moveTo(close + 1);
                warnings.refused(cursor.line(start), "a node without an id was named by its text.");
                return id;
            }
        }
        int end = start;
        while (isIdentifier(end)) {
            end++;
        }
        cursor.moveTo(end);
        String id = cursor.between(start, end);
        if (RESERVED.matcher(id).lookingAt()) {
            warnings.refused(cursor.line(start), "a node named " + shortened(id) + " was kept; call it "
                    + shortened(id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1)) + ".");
        } else if (id.chars().anyMatch(c -> c == '=' || c > 127 && !Character.isLetter(c))) {
            warnings.refused(cursor.line(start), "the name " + shortened(id)
                    + " holds signs that are no letters; write a plain one and the text in quotes.");
        }
        return id;
    }

    private boolean isIdentifier(int position) {
        char c = cursor.charAt(position);
        if (c == '-') {
            char next = cursor.charAt(position + 1);
            return next != '-' && next != '.' && next != '>' && isWordCharacter(next);
        }
        if (c == '=') {
            return cursor.charAt(position + 1) != '=' && cursor.charAt(position + 1) != '>';
        }
        if (c == ':') {
            return isWordCharacter(cursor.charAt(position + 1)) && cursor.charAt(position - 1) != ':';
        }
        if (c == '—' || c == '–') {
            return cursor.charAt(position + 1) != '>';
        }
        return isWordCharacter(c) || c != 0 && "!#$%'*+.`?\\/,".indexOf(c) >= 0;
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_'
                || c > 127 && !Cursor.isBlank(c) && "→⟶➜“”„«»".indexOf(c) < 0;
    }

    private void readShape(String id) {
        int before = cursor.position();
        int start = cursor.afterBlanks(before);
        if (start > before && ("[({".indexOf(cursor.charAt(start)) < 0 || cursor.charAt(start) == 0)) {
            return;
        }
        for (Brackets brackets : Brackets.ALL) {
            if (cursor.startsWith(brackets.open(), start)) {
                if (start > before) {
                    warnings.refused(cursor.line(start), "a blank between a node and its label was left out.");
                }
                readBrackets(id, start, brackets);
                return;
            }
        }
    }

    private void readBrackets(String id, int start, Brackets brackets) {
        int from = start + brackets.open().length();
        char slant = cursor.charAt(from);
        boolean slanted = brackets.open().equals("[") && (slant == '/' || slant == '\\');
        if (slanted && readSlanted(id, from, slant)) {
            return;
        }
        Enclosed enclosed = labels.enclosed(from, brackets.close());
        labels.tell(from, LabelCheck.enclosed(cursor.between(from, enclosed.end() - brackets.close().length())));
        chart.label(id, labels.node(enclosed.text()));
        chart.shape(id, brackets.shape());
        cursor.moveTo(enclosed.end());
    }

    /// `[/text/]` and its like; a path such as `[/api/orders]` is a label in a rectangle.
    private boolean readSlanted(String id, int from, char slant) {
        int end = cursor.endOfLine(from);
        int right = cursor.indexOf("/]", from + 1);
        int left = cursor.indexOf("\\]", from + 1);
        int plain = cursor.indexOf("]", from + 1);
        boolean quoted = cursor.charAt(cursor.afterBlanks(from + 1)) == '"';
        boolean closes = quoted || right >= 0 && right < end && right + 1 == plain
                || left >= 0 && left < end && left + 1 == plain;
        if (!closes) {
            warnings.refused(cursor.line(from), "a label that starts with a slash was kept; quote such labels.");
            return false;
        }
        Enclosed enclosed = labels.enclosed(from + 1, "/]", "\\]");
        labels.tell(from, LabelCheck.slanted(cursor.between(from + 1, enclosed.end() - enclosed.closer().length())));
        chart.label(id, labels.node(enclosed.text()));
        chart.shape(id, Brackets.slanted(slant, enclosed.closer().charAt(0)));
        cursor.moveTo(enclosed.end());
        return true;
    }

    private void readClasses(String id) {
        if (!cursor.take(":::")) {
            return;
        }
        do {
            cursor.skipBlanks();
            int start = cursor.position();
            int end = start;
            while (Character.isLetterOrDigit(cursor.charAt(end)) || cursor.charAt(end) == '_'
                    || cursor.charAt(end) == '-' && !arrows.isArrow(end)) {
                end++;
            }
            if (end == start) {
                throw cursor.mistake("Expected the name of a class behind :::");
            }
            chart.styles().assign(id, cursor.between(start, end));
            cursor.moveTo(end);
        } while (cursor.take(","));
    }

    private void readData(String id) {
        int start = cursor.position();
        int close = closingBrace(start + 2);
        Map<String, String> data = data(cursor.between(start + 2, close));
        cursor.moveTo(close + 1);
        if (data.containsKey("shape")) {
            String name = data.get("shape");
            if (!name.equals(name.toLowerCase(Locale.ROOT))) {
                warnings.refused(cursor.line(start), "the shape " + shortened(name) + " is written in small letters.");
            }
            NodeShape.named(name).ifPresentOrElse(shape -> chart.shape(id, shape),
                    () -> warnings.refused(cursor.line(start), "the shape " + shortened(name)
                            + " is not known and was drawn as a rectangle."));
        }
        if (data.containsKey("icon") || data.containsKey("img")) {
            chart.shape(id, ground(data.getOrDefault("form", "")));
            chart.label(id, RichText.EMPTY);
        }
        if (data.getOrDefault("view", "").equals("collapsed")) {
            chart.collapse(id);
        }
        String label = data.getOrDefault("label", "");
        if (!label.isBlank()) {
            chart.label(id, labels.node(label));
        }
    }

    private static NodeShape ground(String form) {
        return switch (form) {
            case "square" -> NodeShape.ICON_ON_SQUARE;
            case "rounded" -> NodeShape.ICON_ON_ROUNDED;
            case "circle" -> NodeShape.ICON_ON_CIRCLE;
            default -> NodeShape.ICON;
        };
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 39) + "…";
    }

    private int closingBrace(int from) {
        boolean quoted = false;
        for (int at = from; cursor.charAt(at) != 0; at++) {
            char c = cursor.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '}' && !quoted) {
                return at;
            }
        }
        throw cursor.mistake(from - 2, "The data of the node is not closed: expected }");
    }

    private static Map<String, String> data(String text) {
        var data = new HashMap<String, String>();
        var part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ',';
            if (c == '"') {
                quoted = !quoted;
            }
            if (i == text.length() || !quoted && (c == ',' || c == '\n')) {
                put(data, part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return data;
    }

    private static void put(Map<String, String> data, String part) {
        int colon = part.indexOf(':');
        if (colon <= 0) {
            return;
        }
        String value = part.substring(colon + 1).strip();
        boolean quoted = value.length() > 1 && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
        data.put(part.substring(0, colon).strip(), quoted ? value.substring(1, value.length() - 1) : value);
    }
}
