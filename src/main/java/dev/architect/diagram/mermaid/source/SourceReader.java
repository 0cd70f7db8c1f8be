package dev.architect.diagram.mermaid.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.style.Theme;

/// Takes out of a source what is not its diagram.
public final class SourceReader {

    private static final String FENCE = "```";

    private final List<String> lines;
    private final Limits limits;
    private final Warnings warnings = new Warnings();
    private final Map<String, String> config = new HashMap<>();
    private String accessibleTitle = "";
    private String accessibleDescription = "";

    private SourceReader(String text, Limits limits) {
        this.lines = new ArrayList<>(Arrays.asList(withoutMark(text).split("\r\n|\r|\n|\u2028", -1)));
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
        takeOutFence();
        takeOutFrontMatter();
        takeOutDirectives();
        takeOutComments();
        takeOutAccessibility();
        int first = firstNonBlank(0);
        if (first == lines.size()) {
            throw new SyntaxException(0, 0, "The source has no diagram: expected a type such as flowchart on its first line");
        }
        Theme theme = Theme.of(config);
        return new Source(lines, first, Optional.ofNullable(config.get("title")).filter(title -> !title.isBlank()),
                Optional.of(accessibleTitle).filter(title -> !title.isBlank()),
                Optional.of(accessibleDescription).filter(text -> !text.isBlank()), theme, config, limits, warnings);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private int firstNonBlank(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /// A fence around the source, and prose around that fence.
    private void takeOutFence() {
        int open = 0;
        while (open < lines.size() && !isFence(lines.get(open))) {
            open++;
        }
        if (open == lines.size()) {
            return;
        }
        boolean first = firstNonBlank(0) == open;
        boolean named = lines.get(open).strip().toLowerCase(Locale.ROOT).contains("mermaid");
        warnings.add("The fence around the diagram was left out.");
        int from = first || named ? open + 1 : 0;
        int to = first || named ? open + 1 : open;
        while (to < lines.size() && !isFence(lines.get(to))) {
            to++;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (i < from || i >= to) {
                lines.set(i, "");
            }
        }
    }

    private static boolean isFence(String line) {
        String stripped = line.strip();
        return stripped.startsWith(FENCE) || stripped.startsWith("~~~") && !stripped.contains(" ");
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

    private void takeOutDirectives() {
        for (int i = 0; i < lines.size(); i++) {
            int open = lines.get(i).indexOf("%%{");
            if (open < 0 || !lines.get(i).substring(0, open).isBlank()) {
                continue;
            }
            int close = i;
            while (close < lines.size() && !lines.get(close).contains("}%%")) {
                close++;
            }
            if (close == lines.size()) {
                throw new SyntaxException(i + 1, open + 1, "The directive is not closed: expected }%%");
            }
            String text = String.join("\n", lines.subList(i, close + 1));
            int end = text.indexOf("}%%");
            Directive.read(text.substring(text.indexOf("%%{") + 3, end)).forEach(this::configure);
            blank(i, close);
            lines.set(close, text.substring(end + 3));
        }
    }

    private void configure(String key, String value) {
        config.put(key.startsWith("config.") ? key.substring("config.".length()) : key, value);
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
