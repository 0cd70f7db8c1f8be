package dev.architect.design;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// An answer that a model wrote in HTML, as the Markdown that was asked for. What it knows no Markdown for becomes text.
final class HtmlAnswer {

    private static final Pattern BLOCK_END = Pattern.compile("</(?:p|h[1-6]|li|ul|ol|div|pre|table|section)\\s{0,4}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile("^(?:#{1,6} |```|[-*] |\\d+\\. )", Pattern.MULTILINE);
    private static final int FEWEST_TAGS = 3;

    private HtmlAnswer() {
    }

    static boolean is(String answer) {
        long tags = BLOCK_END.matcher(answer).results().limit(FEWEST_TAGS).count();
        return tags >= FEWEST_TAGS && answer.stripLeading().startsWith("<") && !MARKDOWN.matcher(answer).find();
    }

    static String toMarkdown(String html) {
        var writer = new Writer();
        NodeTraversor.filter(writer, Jsoup.parse(html).body());
        return writer.markdown();
    }

    private static final class Writer implements NodeFilter {

        private static final Set<String> BLOCKS = Set.of("p", "div", "ul", "ol", "table", "section", "article", "blockquote",
                "h1",
                "h2", "h3", "h4", "h5", "h6");
        private static final Pattern LANGUAGE = Pattern.compile("\\b(?:language|lang)-([\\w+-]{1,30})");

        private final StringBuilder text = new StringBuilder();

        String markdown() {
            return text.toString().replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            }
            return node instanceof Element element ? open(element) : FilterResult.CONTINUE;
        }

        private FilterResult open(Element element) {
            String name = element.normalName();
            if (BLOCKS.contains(name)) {
                text.append("\n\n");
            }
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> text.append("#".repeat(name.charAt(1) - '0')).append(' ');
                case "li" -> text.append("\n- ");
                case "tr" -> text.append("\n| ");
                case "br" -> text.append('\n');
                case "a" -> text.append('[');
                case "pre" ->
                    text.append("\n\n").append(CodeFence.of(language(element), element.wholeText().strip())).append("\n\n");
                default -> text.append(mark(name));
            }
            return switch (name) {
                case "pre", "script", "style" -> FilterResult.SKIP_ENTIRELY;
                default -> FilterResult.CONTINUE;
            };
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                close(element, element.normalName());
            }
            return FilterResult.CONTINUE;
        }

        private void close(Element element, String name) {
            switch (name) {
                case "a" -> text.append("](").append(element.attr("href")).append(')');
                case "td", "th" -> text.append(" | ");
                case "tr" -> text.append(isHead(element) ? "\n|" + "---|".repeat(element.childrenSize()) : "");
                default -> text.append(BLOCKS.contains(name) ? "\n\n" : mark(name));
            }
        }

        /// What stands on both sides of words.
        private static String mark(String name) {
            return switch (name) {
                case "strong", "b" -> "**";
                case "em", "i" -> "_";
                case "code" -> "`";
                default -> "";
            };
        }

        // Markdown's tables have a head, whatever HTML calls it.
        private static boolean isHead(Element row) {
            Element table = row.closest("table");
            return table != null && row.equals(table.selectFirst("tr"));
        }

        private static String language(Element pre) {
            var language = LANGUAGE.matcher(pre.className() + " " + pre.children().attr("class"));
            return language.find() ? language.group(1) : "";
        }
    }
}
