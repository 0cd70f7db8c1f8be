package dev.architect.diagram.mermaid.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The few forms of YAML that stand above diagrams: nested keys with plain or quoted values, flattened with dots.
final class FrontMatter {

    private record Level(int indent, String prefix) {
    }

    private FrontMatter() {
    }

    static Map<String, String> read(List<String> lines) {
        var values = new HashMap<String, String>();
        Deque<Level> levels = new ArrayDeque<>();
        for (String line : lines) {
            String text = line.strip();
            int colon = text.indexOf(':');
            if (colon <= 0 || text.startsWith("#") || text.startsWith("-")) {
                continue;
            }
            int indent = line.indexOf(text.charAt(0));
            while (!levels.isEmpty() && levels.peek().indent() >= indent) {
                levels.pop();
            }
            String key = (levels.isEmpty() ? "" : levels.peek().prefix() + ".") + unquoted(text.substring(0, colon).strip());
            String value = text.substring(colon + 1).strip();
            if (value.isEmpty()) {
                levels.push(new Level(indent, key));
            } else if (value.startsWith("{")) {
                Directive.read(value).forEach((inner, innerValue) -> values.put(key + "." + inner, innerValue));
            } else {
                values.put(key, unquoted(value));
            }
        }
        return values;
    }

    private static String unquoted(String value) {
        if (value.length() >= 2 && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"))) {
            return value.substring(1, value.length() - 1);
        }
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }
}
