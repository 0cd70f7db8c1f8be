package dev.architect.diagram.mermaid.source;

import java.util.List;
import java.util.Locale;

/// What came along when a diagram was cut out of a page or an answer: fences with prose around them, marks of a quotation,
/// HTML's tags and entities, typographic quotes.
final class Clipping {

    private static final List<String> SHAFTS = List.of("-", "=", ".");
    private static final String OPENING_QUOTES = "“”„‟«";
    private static final String CLOSING_QUOTES = "”“»";

    private final List<String> lines;
    private final Warnings warnings;

    Clipping(List<String> lines, Warnings warnings) {
        this.lines = lines;
        this.warnings = warnings;
    }

    void mend() {
        takeOutQuotation();
        takeOutFence();
        takeOutElement();
        takeOutLanguage();
        unescape();
    }

    private int firstNonBlank() {
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /// `> ` before every line, as mails and Markdown quote.
    private void takeOutQuotation() {
        if (firstNonBlank() == lines.size()
                || !lines.stream().allMatch(line -> line.isBlank() || line.stripLeading().startsWith(">"))) {
            return;
        }
        warnings.add("The marks of a quotation were left out.");
        lines.replaceAll(line -> {
            String text = line.isBlank() ? "" : line.stripLeading().substring(1);
            return text.startsWith(" ") ? text.substring(1) : text;
        });
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
        boolean first = firstNonBlank() == open;
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

    /// Three tildes within a line join nodes of a flowchart, three colons give them a class.
    private static boolean isFence(String line) {
        String text = line.strip();
        String language = text.isEmpty() ? "" : text.substring(Math.min(3, text.length())).strip().toLowerCase(Locale.ROOT);
        return text.startsWith("```")
                || (text.startsWith("~~~") || text.startsWith(":::"))
                        && (language.isEmpty() || language.equals("mermaid") || language.equals("{mermaid}"));
    }

    /// `<pre class="mermaid">` and its end.
    private void takeOutElement() {
        int open = firstNonBlank();
        if (open == lines.size()) {
            return;
        }
        String text = lines.get(open).strip();
        int end = text.indexOf('>');
        String tag = end < 0 ? "" : text.substring(0, end).toLowerCase(Locale.ROOT);
        if (!tag.contains("mermaid") || !tag.startsWith("<div") && !tag.startsWith("<pre") && !tag.startsWith("<code")) {
            return;
        }
        warnings.add("The HTML element around the diagram was left out.");
        lines.set(open, text.substring(end + 1));
        lines.replaceAll(line -> switch (line.strip().toLowerCase(Locale.ROOT)) {
            case "</div>", "</pre>", "</code>", "</code></pre>" -> "";
            default -> line;
        });
    }

    /// The name of the language that stood behind a fence.
    private void takeOutLanguage() {
        int first = firstNonBlank();
        if (first == lines.size()) {
            return;
        }
        String text = lines.get(first).strip();
        String word = text.split("[\\s:]", 2)[0];
        if (word.equalsIgnoreCase("mermaid")) {
            warnings.add(first + 1, "the word mermaid before the diagram was left out.");
            String rest = lines.get(first).replaceFirst("(?i)mermaid\\s*:?", "");
            lines.set(first, rest.isBlank() ? "" : rest);
        }
    }

    /// `--&gt;`: where no arrow stands as itself, the whole source was escaped.
    private void unescape() {
        if (lines.stream().noneMatch(line -> line.indexOf('&') >= 0 && !withArrows(line).equals(line))) {
            return;
        }
        boolean whole = lines.stream().noneMatch(line -> line.contains("->") || line.contains("=>"));
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String arrows = withArrows(line);
            if (!arrows.equals(line)) {
                warnings.add(i + 1, "the arrow was written as an HTML entity.");
            }
            lines.set(i, whole ? unescaped(line) : arrows);
        }
    }

    private static String withArrows(String line) {
        String mended = line;
        for (String shaft : SHAFTS) {
            mended = mended.replace(shaft + "&gt;&gt;", shaft + ">>").replace(shaft + "&gt;", shaft + ">")
                    .replace("&lt;&lt;" + shaft, "<<" + shaft).replace("&lt;" + shaft, "<" + shaft);
        }
        return mended.replace("&lt;|-", "<|-").replace("&lt;|.", "<|.").replace("-|&gt;", "-|>").replace(".|&gt;", ".|>");
    }

    private static String unescaped(String line) {
        return line.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /// Typographic quotes in the places of those that open and close a label; within sentences they stay.
    void straighten() {
        for (int i = 0; i < lines.size(); i++) {
            String straight = straightened(lines.get(i));
            if (!straight.equals(lines.get(i))) {
                warnings.add(i + 1, "typographic quotes were read as straight ones.");
                lines.set(i, straight);
            }
        }
    }

    private static String straightened(String line) {
        if (line.indexOf('"') >= 0) {
            return line;
        }
        var straight = new StringBuilder(line);
        for (int open = 0; open < line.length(); open++) {
            if (OPENING_QUOTES.indexOf(line.charAt(open)) < 0) {
                continue;
            }
            int close = open + 1;
            while (close < line.length() && CLOSING_QUOTES.indexOf(line.charAt(close)) < 0) {
                close++;
            }
            if (close < line.length() && delimits(line.substring(0, open).strip(), line.substring(close + 1).strip())) {
                straight.setCharAt(open, '"');
                straight.setCharAt(close, '"');
            }
            open = close;
        }
        return straight.toString();
    }

    private static boolean delimits(String before, String after) {
        boolean bracketed = !before.isEmpty() && "[({|=,".indexOf(before.charAt(before.length() - 1)) >= 0
                && (after.isEmpty() || "])}|,".indexOf(after.charAt(0)) >= 0);
        return bracketed || before.isEmpty() && after.startsWith(":") || after.startsWith("as ");
    }
}
