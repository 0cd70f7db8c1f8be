package dev.architect.diagram.mermaid.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;

/// Reads the text of labels: entities, `<br>`, bold and italic tags; Markdown where the label says so. Other tags are
/// left out, their words stay.
public final class Labels {

    private static final Map<String, String> ENTITIES = Map.ofEntries(Map.entry("quot", "\""), Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("apos", "'"), Map.entry("nbsp", "\u00A0"),
            Map.entry("semi", ";"), Map.entry("colon", ":"), Map.entry("comma", ","), Map.entry("num", "#"),
            Map.entry("lpar", "("), Map.entry("rpar", ")"), Map.entry("lbrack", "["), Map.entry("rbrack", "]"),
            Map.entry("lbrace", "{"), Map.entry("rbrace", "}"), Map.entry("lsqb", "["), Map.entry("rsqb", "]"),
            Map.entry("lcub", "{"), Map.entry("rcub", "}"), Map.entry("vert", "|"), Map.entry("sol", "/"),
            Map.entry("bsol", "\\"), Map.entry("hellip", "…"), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
            Map.entry("rarr", "→"), Map.entry("larr", "←"), Map.entry("uarr", "↑"), Map.entry("darr", "↓"),
            Map.entry("harr", "↔"), Map.entry("rArr", "⇒"), Map.entry("bull", "•"), Map.entry("middot", "·"),
            Map.entry("times", "×"), Map.entry("check", "✓"), Map.entry("copy", "©"), Map.entry("reg", "®"),
            Map.entry("trade", "™"), Map.entry("deg", "°"), Map.entry("euro", "€"), Map.entry("infin", "∞"),
            Map.entry("le", "≤"), Map.entry("ge", "≥"), Map.entry("ne", "≠"), Map.entry("hearts", "♥"));
    private static final Set<String> KNOWN_TAGS = Set.of("br", "p", "div", "li", "ul", "ol", "tr", "td",
            "table", "h1", "h2", "h3", "h4", "b", "strong", "i", "em", "u", "s", "small", "big", "sub", "sup", "span", "font",
            "code", "pre", "center", "a", "img", "script", "style", "svg", "hr", "mark", "kbd", "iframe", "object", "input",
            "button", "form", "foreignobject", "video", "link", "meta", "tt", "del", "ins", "strike");
    private static final int LONGEST_ENTITY = 10;
    private static final int LONGEST_TAG = 300;

    private final String text;
    private final boolean markdown;
    private final List<List<Run>> lines = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<Run> line = new ArrayList<>();
    private boolean bold;
    private boolean italic;

    private Labels(String text, boolean markdown) {
        this.text = text;
        this.markdown = markdown;
    }

    /// A plain label, or a Markdown one when it stands between backticks.
    public static RichText read(String label) {
        String text = label.strip();
        if (text.length() >= 2 && text.startsWith("`") && text.endsWith("`")) {
            return new Labels(text.substring(1, text.length() - 1).strip(), true).read();
        }
        return new Labels(text, false).read();
    }

    /// A label in Markdown, whatever stands around it.
    public static RichText markdown(String label) {
        return new Labels(label.strip(), true).read();
    }

    /// `label` with a line break in place of a backslash and `n`, which Mermaid reads so in some types and writes out in the
    /// others. A path on Windows keeps them.
    public static String withBreaks(String label) {
        return label.contains(":\\") ? label : label.replace("\\n", "<br/>");
    }

    private RichText read() {
        for (int at = 0; at < text.length();) {
            at += step(at);
        }
        endLine();
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        while (!lines.isEmpty() && lines.getFirst().isEmpty()) {
            lines.removeFirst();
        }
        return new RichText(lines);
    }

    /// @return how many characters it took
    private int step(int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\n' -> lineBreak(1);
            case '#', '&' -> entity(at);
            case '<' -> tag(at);
            case '*', '_' -> markdown ? emphasis(at, c) : plain(c);
            case '\t' -> plain(' ');
            default -> plain(c);
        };
    }

    private int lineBreak(int characters) {
        endLine();
        return characters;
    }

    private int plain(char c) {
        word.append(c);
        return 1;
    }

    private int entity(int at) {
        int end = text.indexOf(';', at);
        if (end < 0 || end - at > LONGEST_ENTITY + 1 || end == at + 1) {
            return plain(text.charAt(at));
        }
        String name = text.substring(at + 1, end);
        if (name.startsWith("#")) {
            name = name.substring(1);
        }
        String character = ENTITIES.get(name);
        if (character == null) {
            character = numbered(name);
        }
        if (character.isEmpty()) {
            return plain(text.charAt(at));
        }
        word.append(character);
        return end + 1 - at;
    }

    private static String numbered(String name) {
        boolean hexadecimal = name.startsWith("x") || name.startsWith("X");
        String digits = hexadecimal ? name.substring(1) : name;
        int radix = hexadecimal ? 16 : 10;
        if (digits.isEmpty() || digits.length() > 7 || !digits.chars().allMatch(c -> Character.digit(c, radix) >= 0)) {
            return "";
        }
        int character = Integer.parseInt(digits, radix);
        return Character.isValidCodePoint(character) && character >= ' ' ? Character.toString(character) : "";
    }

    private int tag(int at) {
        int end = text.indexOf('>', at);
        if (end < 0 || end - at > LONGEST_TAG || !isTag(at)) {
            return plain('<');
        }
        String content = text.substring(at + 1, end);
        boolean closes = content.startsWith("/");
        String name = tagName(closes ? content.substring(1) : content);
        switch (name) {
            case "br" -> endLine();
            case "p", "div", "li", "tr", "h1", "h2", "h3", "h4" -> {
                if (!word.isEmpty() || !line.isEmpty()) {
                    endLine();
                }
            }
            case "b", "strong" -> style(!closes, italic);
            case "i", "em" -> style(bold, !closes);
            default -> {
            }
        }
        return end + 1 - at;
    }

    /// Whether what follows `<` can be a tag; `a < b > c` and `Map<String, Order>` are not.
    private boolean isTag(int at) {
        int start = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        return KNOWN_TAGS.contains(tagName(text.substring(start, Math.min(text.length(), start + LONGEST_TAG))));
    }

    private static String tagName(String content) {
        int end = 0;
        while (end < content.length() && Character.isLetterOrDigit(content.charAt(end))) {
            end++;
        }
        return content.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private int emphasis(int at, char mark) {
        boolean twice = at + 1 < text.length() && text.charAt(at + 1) == mark;
        String marks = String.valueOf(mark).repeat(twice ? 2 : 1);
        boolean isOpen = twice ? bold : italic;
        int beside = isOpen ? at + marks.length() : at - 1;
        boolean insideWord = mark == '_' && beside >= 0 && beside < text.length()
                && Character.isLetterOrDigit(text.charAt(beside));
        boolean canOpen = at + marks.length() < text.length()
                && !Character.isWhitespace(text.charAt(at + marks.length()))
                && text.indexOf(marks, at + marks.length()) > 0;
        if (insideWord || !isOpen && !canOpen) {
            word.append(marks);
        } else {
            style(twice ? !bold : bold, twice ? italic : !italic);
        }
        return marks.length();
    }

    private void style(boolean nowBold, boolean nowItalic) {
        endRun();
        bold = nowBold;
        italic = nowItalic;
    }

    private void endRun() {
        if (!word.isEmpty()) {
            line.add(new Run(word.toString(), bold, italic));
            word.setLength(0);
        }
    }

    private void endLine() {
        endRun();
        lines.add(isBlank(line) ? List.of() : List.copyOf(line));
        line = new ArrayList<>();
    }

    private static boolean isBlank(List<Run> line) {
        return line.stream().allMatch(run -> run.text().isBlank());
    }
}
