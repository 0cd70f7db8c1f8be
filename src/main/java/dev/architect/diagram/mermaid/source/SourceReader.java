package dev.architect.diagram.mermaid.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.style.Theme;

/// Takes out of a source what is not its diagram.
public final class SourceReader {

    private final List<String> lines;
    private final Limits limits;
    private final Warnings warnings = new Warnings();
    private final Map<String, String> config = new HashMap<>();
    private String accessibleTitle = "";
    private String accessibleDescription = "";

    private SourceReader(String text, Limits limits) {
        this.lines = Characters.lines(text);
        this.limits = limits;
    }

    /// @throws SyntaxException when nothing is left to draw or the source is too long
    public static Source read(String text, Limits limits) {
        if (text.length() > limits.sourceLength()) {
            throw new SyntaxException(0, 0, "The source has %d characters; at most %d are drawn".formatted(text.length(),
                    limits.sourceLength()));
        }
        return new SourceReader(text, limits).read();
    }

    /// The first word of a line, in lower case: the keyword of the diagram's type.
    public static String keyword(String line) {
        String stripped = line.strip();
        int end = 0;
        while (end < stripped.length()
                && (Character.isLetterOrDigit(stripped.charAt(end)) || stripped.charAt(end) == '-')) {
            end++;
        }
        return stripped.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private Source read() {
        var clipping = new Clipping(lines, warnings);
        clipping.mend();
        takeOutFrontMatter();
        new Directives(lines, warnings, this::configure).takeOut();
        takeOutComments();
        clipping.straighten();
        takeOutAccessibility();
        int first = firstNonBlank(0);
        if (first == lines.size()) {
            throw new SyntaxException(0, 0, "The source has no diagram: expected a type such as flowchart on its first line");
        }
        lines.set(first, withoutRemark(lines.get(first)));
        Theme theme = Theme.of(config);
        return new Source(lines, first, Optional.ofNullable(config.get("title")).filter(title -> !title.isBlank()),
                Optional.of(accessibleTitle).filter(title -> !title.isBlank()),
                Optional.of(accessibleDescription).filter(text -> !text.isBlank()), theme, config, limits, warnings);
    }

    private int firstNonBlank(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private void takeOutFrontMatter() {
        int open = firstNonBlank(0);
        if (open == lines.size() || !lines.get(open).strip().equals("---")) {
            return;
        }
        int close = open + 1;
        while (close < lines.size() && !lines.get(close).strip().equals("---")) {
            close++;
        }
        if (close == lines.size()) {
            throw new SyntaxException(open + 1, 1, "The front matter is not closed: expected a line with ---");
        }
        FrontMatter.read(lines.subList(open + 1, close)).forEach(this::configure);
        blank(open, close);
    }

    private void configure(String key, String value) {
        config.put(key.startsWith("config.") ? key.substring("config.".length()) : key, value);
    }

    /// The line with the keyword, without a comment behind it or a semicolon at its end.
    private static String withoutRemark(String line) {
        int remark = line.indexOf(" %%");
        String text = (remark < 0 ? line : line.substring(0, remark)).stripTrailing();
        while (text.endsWith(";")) {
            text = text.substring(0, text.length() - 1).stripTrailing();
        }
        return text;
    }

    private void takeOutComments() {
        lines.replaceAll(line -> line.stripLeading().startsWith("%%") ? "" : line);
    }

    private void takeOutAccessibility() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("accTitle") && afterKeyword(line, "accTitle").startsWith(":")) {
                accessibleTitle = afterKeyword(line, "accTitle").substring(1).strip();
                lines.set(i, "");
            } else if (line.startsWith("accDescr")) {
                String rest = afterKeyword(line, "accDescr");
                if (rest.startsWith(":")) {
                    accessibleDescription = rest.substring(1).strip();
                    lines.set(i, "");
                } else if (rest.startsWith("{")) {
                    i = takeOutDescription(i, rest.substring(1));
                }
            }
        }
    }

    private int takeOutDescription(int from, String rest) {
        var text = new StringBuilder(rest);
        int at = from;
        while (text.indexOf("}") < 0 && at + 1 < lines.size()) {
            at++;
            text.append(' ').append(lines.get(at).strip());
        }
        int close = text.indexOf("}");
        if (close < 0) {
            throw new SyntaxException(from + 1, 1, "The description is not closed: expected }");
        }
        accessibleDescription = text.substring(0, close).strip();
        blank(from, at);
        lines.set(at, text.substring(close + 1));
        return at;
    }

    private static String afterKeyword(String line, String keyword) {
        return line.substring(keyword.length()).strip();
    }

    private void blank(int from, int to) {
        for (int i = from; i <= to; i++) {
            lines.set(i, "");
        }
    }
}
