package dev.architect.diagram.mermaid.source;

import java.util.List;
import java.util.function.BiConsumer;

/// Takes `%%{init: …}%%` out of a source, wherever it stands. One that is not closed ends with the line on which its
/// brackets do, or else with its own.
final class Directives {

    private static final String OPEN = "%%{";
    private static final String CLOSE = "}%%";
    private static final int LONGEST = 200;

    private final List<String> lines;
    private final Warnings warnings;
    private final BiConsumer<String, String> settings;

    Directives(List<String> lines, Warnings warnings, BiConsumer<String, String> settings) {
        this.lines = lines;
        this.warnings = warnings;
        this.settings = settings;
    }

    void takeOut() {
        for (int i = 0; i < lines.size(); i++) {
            int from = lines.get(i).indexOf(OPEN);
            while (from >= 0) {
                takeOut(i, from);
                from = lines.get(i).indexOf(OPEN);
            }
        }
    }

    private void takeOut(int line, int from) {
        int close = closing(line, from);
        int last = close < 0 ? balanced(line, from) : close;
        String before = lines.get(line).substring(0, from);
        String rest = last == line ? lines.get(line).substring(from + OPEN.length()) : lines.get(last);
        int end = close < 0 ? rest.length() : rest.indexOf(CLOSE);
        var text = new StringBuilder(last == line ? "" : lines.get(line).substring(from + OPEN.length()));
        for (int i = line + 1; i < last; i++) {
            text.append('\n').append(lines.get(i));
        }
        text.append('\n').append(rest, 0, end);
        if (close < 0) {
            warnings.refused(line + 1, "the directive is not closed: it ends with }%%.");
        }
        read(text.toString());
        for (int i = line; i <= last; i++) {
            lines.set(i, "");
        }
        String after = close < 0 ? "" : rest.substring(end + CLOSE.length());
        lines.set(last, last == line ? before + after : after);
        if (last > line) {
            lines.set(line, before);
        }
    }

    private void read(String text) {
        if (text.strip().equals("wrap")) {
            settings.accept("wrap", "true");
        }
        Directive.read(text).forEach(settings);
    }

    /// The line with the end of the directive that begins here; -1 when another begins before it.
    private int closing(int line, int from) {
        int start = from + OPEN.length();
        for (int i = line; i < lines.size(); i++) {
            int close = lines.get(i).indexOf(CLOSE, start);
            int open = lines.get(i).indexOf(OPEN, start);
            if (close >= 0 && (open < 0 || close < open)) {
                return i;
            }
            if (open >= 0) {
                return -1;
            }
            start = 0;
        }
        return -1;
    }

    private int balanced(int line, int from) {
        int depth = 0;
        for (int i = line; i < Math.min(lines.size(), line + LONGEST); i++) {
            String text = i == line ? lines.get(i).substring(from + OPEN.length()) : lines.get(i);
            for (int at = 0; at < text.length(); at++) {
                depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            }
            if (depth <= 0) {
                return i;
            }
        }
        return line;
    }
}
