package dev.architect.persona;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A header read line by line, for one that is no valid YAML: a line that starts with `word:` opens a key, the lines
/// after it continue it.
///
/// Descriptions with real line breaks hold lines that only look like keys: `user: "…"`, `Context: …`, `Note: …`. Such a
/// line goes on with the description.
final class HeaderLines {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)\\s*:(.*)");
    private static final Pattern BLOCK_SCALAR = Pattern.compile("[|>][0-9+-]{0,2}\\s*(#.*)?");
    private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*$");
    private static final Set<String> KNOWN = Set.of("name", "description", "model", "color", "tools", "channels");
    private static final Set<String> SPEAKERS = Set.of("user", "human", "assistant", "commentary", "context");

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /// @param line the file's line of the header's first line
    HeaderLines(List<String> header, int line) {
        Entry open = null;
        boolean inExample = false;
        for (String text : header) {
            Matcher key = KEY.matcher(text);
            if (key.matches() && opensAKey(key, open != null, inExample)) {
                open = new Entry(line, new ArrayList<>(List.of(key.group(2).strip())));
                entries.putIfAbsent(key.group(1).toLowerCase(Locale.ROOT), open);
            } else if (open != null) {
                open.lines().add(text);
            }
            inExample = inExample(inExample && open != null && open.line() != line, text);
            line++;
        }
    }

    private static boolean opensAKey(Matcher key, boolean follows, boolean inExample) {
        String word = key.group(1);
        String rest = key.group(2);
        if (KNOWN.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean isAKey = rest.isEmpty() || Character.isWhitespace(rest.charAt(0));
        boolean isProse = Character.isUpperCase(word.charAt(0)) || SPEAKERS.contains(word)
                || inExample;
        return isAKey && !(follows && isProse);
    }

    private static boolean inExample(boolean before, String line) {
        String text = line.toLowerCase(Locale.ROOT);
        int opened = text.lastIndexOf("<example");
        int closed = text.lastIndexOf("</example");
        return opened == closed ? before : opened > closed;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    /// The file's line on which a key stands, or 0.
    int line(String key) {
        return has(key) ? entries.get(key).line() : 0;
    }

    /// The whole value with its line breaks, without the quotes around it.
    String text(String key) {
        return has(key) ? entries.get(key).text() : "";
    }

    /// The value of a key that has but a few words: its first line, without quotes or comment.
    String word(String key) {
        String first = text(key).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
        return unquoted(first.startsWith("#") ? first : COMMENT.matcher(first).replaceFirst("").strip());
    }

    /// The items of a list: `- a` on lines of their own, `[a, b]`, or `a, b`.
    List<String> list(String key) {
        String text = text(key);
        boolean inLines = text.lines().anyMatch(line -> line.strip().startsWith("- "));
        List<String> items = inLines
                ? text.lines().map(String::strip).filter(line -> line.startsWith("- ")).map(line -> line.substring(2)).toList()
                : List.of(text.replaceAll("^\\[|]$", "").split(",(?![^{}]*})"));
        return items.stream().map(item -> unquoted(COMMENT.matcher(item).replaceFirst("").strip()))
                .filter(item -> !item.isEmpty()).toList();
    }

    private static String unquoted(String text) {
        if (text.length() < 2 || text.charAt(0) != text.charAt(text.length() - 1)) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        return switch (text.charAt(0)) {
            case '"' -> inner;
            case '\'' -> inner.replace("''", "'");
            default -> text;
        };
    }

    private record Entry(int line, List<String> lines) {

        String text() {
            List<String> rest = lines.subList(1, lines.size());
            int indent = rest.stream().filter(line -> !line.isBlank())
                    .mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
            var text = new StringBuilder(BLOCK_SCALAR.matcher(lines.getFirst()).matches() ? "" : lines.getFirst());
            for (String line : rest) {
                text.append('\n').append(line.isBlank() ? "" : line.substring(indent));
            }
            return unquoted(text.toString().strip());
        }
    }
}
