package dev.architect.teams;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// The elements of an Adaptive Card that hold words.
///
/// Source: the schema explorer of adaptivecards.io, version 1.5.
final class TextElements {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TextElements() {
    }

    /// Words in the small Markdown of a card: emphasis, lists and links.
    static ObjectNode markdown(String text) {
        return JSON.objectNode().put("type", "TextBlock").put("text", Neutral.text(text)).put("wrap", true);
    }

    static ObjectNode heading(String text, int level) {
        return markdown(text).put("weight", "Bolder").put("size", level <= 1 ? "Large" : level == 2 ? "Medium" : "Default");
    }

    /// Words as they are, in a fixed width. A text block would read Markdown in them and drop their indentation.
    static ObjectNode verbatim(String text) {
        var element = JSON.objectNode().put("type", "RichTextBlock");
        element.putArray("inlines").addObject().put("type", "TextRun").put("text", Neutral.text(indented(text)))
                .put("fontType", "Monospace").put("size", "Small");
        return element;
    }

    static ObjectNode plain(String text) {
        var element = JSON.objectNode().put("type", "RichTextBlock");
        element.putArray("inlines").addObject().put("type", "TextRun").put("text", Neutral.text(text));
        return element;
    }

    static ObjectNode box(List<ObjectNode> items) {
        var box = JSON.objectNode().put("type", "Container").put("style", "emphasis");
        box.putArray("items").addAll(items);
        return box;
    }

    static ObjectNode table(List<List<String>> rows, int columns) {
        var table = JSON.objectNode().put("type", "Table").put("firstRowAsHeader", true).put("gridStyle", "default");
        ArrayNode widths = table.putArray("columns");
        for (int column = 0; column < columns; column++) {
            widths.addObject().put("width", 1);
        }
        ArrayNode lines = table.putArray("rows");
        for (List<String> row : rows) {
            ArrayNode cells = lines.addObject().put("type", "TableRow").putArray("cells");
            for (int column = 0; column < columns; column++) {
                String text = column < row.size() ? row.get(column) : "";
                cells.addObject().put("type", "TableCell").putArray("items").add(markdown(text));
            }
        }
        return table;
    }

    // Leading spaces survive in a card as no-break spaces only.
    private static String indented(String text) {
        var lines = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            String expanded = line.replace("\t", "    ");
            String rest = expanded.stripLeading();
            lines.append("\u00A0".repeat(expanded.length() - rest.length())).append(rest).append('\n');
        }
        return lines.substring(0, lines.length() - 1);
    }
}
