package dev.architect.diagram.mermaid.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The few forms of YAML that stand above diagrams: nested keys with plain, quoted, folded or braced values, flattened with
/// dots. Lists say nothing that changes a picture.
final class FrontMatter {

    private record Level(int indent, String prefix) {
    }

    private final List<String> lines;
    private final Map<String, String> values = new HashMap<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private int at;

    private FrontMatter(List<String> lines) {
        this.lines = lines;
    }

    static Map<String, String> read(List<String> lines) {
        var matter = new FrontMatter(lines);
        while (matter.at < lines.size()) {
            matter.readLine(lines.get(matter.at++));
        }
        return matter.values;
    }

    private void readLine(String line) {
        String text = line.strip();
        int colon = colon(text);
        if (text.startsWith("{")) {
            values.putAll(Directive.read(braced(text)));
        }
        if (colon <= 0 || text.startsWith("#") || text.startsWith("-") || text.startsWith("{")) {
            return;
        }
        int indent = indent(line);
        while (!levels.isEmpty() && levels.peek().indent() >= indent) {
            levels.pop();
        }
        String key = (levels.isEmpty() ? "" : levels.peek().prefix() + ".") + unquoted(text.substring(0, colon).strip());
        String value = withoutRemark(text.substring(colon + 1).strip());
        if (value.isEmpty()) {
            levels.push(new Level(indent, key));
        } else if (value.startsWith("{")) {
            Directive.read(braced(value)).forEach((inner, innerValue) -> values.put(key + "." + inner, innerValue));
        } else if (value.startsWith("|") || value.startsWith(">")) {
            values.put(key, block(indent));
        } else {
            values.put(key, unquoted(value));
        }
    }

    /// The end of a key, which may stand in quotes.
    private static int colon(String text) {
        char quote = text.isEmpty() ? 0 : text.charAt(0);
        int from = quote == '"' || quote == '\'' ? Math.max(0, text.indexOf(quote, 1)) : 0;
        return text.indexOf(':', from);
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
            indent++;
        }
        return indent;
    }

    /// What stands in braces, over as many lines as they take.
    private String braced(String start) {
        var text = new StringBuilder(start);
        int depth = depth(start);
        while (at < lines.size() && depth > 0) {
            depth += depth(lines.get(at));
            text.append('\n').append(lines.get(at++));
        }
        return text.toString();
    }

    private static int depth(String text) {
        return text.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
    }

    /// The deeper lines that follow, joined.
    private String block(int indent) {
        var text = new StringBuilder();
        while (at < lines.size() && (lines.get(at).isBlank() || indent(lines.get(at)) > indent)) {
            text.append(text.isEmpty() ? "" : " ").append(lines.get(at++).strip());
        }
        return text.toString().strip();
    }

    private static String withoutRemark(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        int from = quoted ? value.lastIndexOf(value.charAt(0)) : 0;
        int remark = value.startsWith("#") ? 0 : value.indexOf(" #", from);
        return remark < 0 ? value : value.substring(0, remark).strip();
    }

    private static String unquoted(String value) {
        boolean single = value.startsWith("'") && value.endsWith("'");
        boolean twice = value.startsWith("\"") && value.endsWith("\"") || value.startsWith("“") && value.endsWith("”");
        if (value.length() < 2 || !single && !twice) {
            return value;
        }
        String inner = value.substring(1, value.length() - 1);
        return single ? inner.replace("''", "'") : inner.replace("\\\"", "\"");
    }
}
