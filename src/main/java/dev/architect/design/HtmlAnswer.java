package dev.architect.design;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// An answer that a model wrote in HTML, as the Markdown that was asked for. What it knows no Markdown for becomes text.
final class HtmlAnswer {

    private static final Pattern BLOCK_END = Pattern.compile("</(?:p|h[1-6]|li|ul|ol|div|pre|table|section)\\s{0,4}>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN = Pattern.compile("^(?:#{1,6} |```|[-*] |\\d+\\. )", Pattern.MULTILINE);
    private static final int FEWEST_TAGS = 3;

    private static final Pattern CODE_BLOCK = tag(
            "<pre[^>]{0,200}>\\s{0,9}(?:<code(?:[^>]{0,100}?class=[\"']?(?:language-|lang-)?([\\w+-]{1,30}))?[^>]{0,100}>)?(.{0,20000}?)(?:</code>\\s{0,9})?</pre>");
    private static final Pattern HEADING = tag("<h([1-6])[^>]{0,200}>(.{0,500}?)</h\\1>");
    private static final Pattern ITEM = tag("<li[^>]{0,200}>\\s{0,20}");
    private static final Pattern LINK = tag("<a\\s[^>]{0,300}?href=[\"']([^\"']{0,2000})[\"'][^>]{0,300}>(.{0,500}?)</a>");
    private static final Pattern STRONG = tag("</?(?:strong|b)>");
    private static final Pattern EMPHASIS = tag("</?(?:em|i)>");
    private static final Pattern CODE = tag("</?code[^>]{0,100}>");
    private static final Pattern CELL_END = tag("</t[hd]>\\s{0,20}");
    private static final Pattern ROW_START = tag("<tr[^>]{0,200}>\\s{0,20}");
    private static final Pattern BREAK = tag("<br\\s{0,4}/?>");
    private static final Pattern BLOCK = tag(
            "</?(?:p|div|ul|ol|table|thead|tbody|section|article|header|main|html|body|tr)(?:\\s[^>]{0,300})?>");
    private static final Pattern REST = tag(
            "<!--.{0,5000}?-->|<(?:script|style)[^>]{0,200}>.{0,5000}?</(?:script|style)>|</?[a-z][a-z0-9]{0,20}(?:\\s[^>]{0,300})?/?>|<!doctype[^>]{0,100}>");

    private HtmlAnswer() {
    }

    static boolean is(String answer) {
        long tags = BLOCK_END.matcher(answer).results().limit(FEWEST_TAGS).count();
        return tags >= FEWEST_TAGS && answer.stripLeading().startsWith("<") && !MARKDOWN.matcher(answer).find();
    }

    static String toMarkdown(String html) {
        var text = new StringBuilder();
        int end = 0;
        for (MatchResult code : (Iterable<MatchResult>) CODE_BLOCK.matcher(html).results()::iterator) {
            text.append(prose(html.substring(end, code.start())));
            text.append("\n\n")
                    .append(CodeFence.of(code.group(1) == null ? "" : code.group(1), unescaped(code.group(2)).strip()))
                    .append("\n\n");
            end = code.end();
        }
        return text.append(prose(html.substring(end))).toString().replaceAll("\\n{3,}", "\n\n").strip();
    }

    private static String prose(String html) {
        String text = HEADING.matcher(html).replaceAll("\n\n<hashes-$1> $2\n\n");
        text = ITEM.matcher(text).replaceAll("\n- ");
        text = LINK.matcher(text).replaceAll("[$2]($1)");
        text = STRONG.matcher(text).replaceAll("**");
        text = EMPHASIS.matcher(text).replaceAll("_");
        text = CODE.matcher(text).replaceAll("`");
        text = ROW_START.matcher(text).replaceAll("\n| ");
        text = CELL_END.matcher(text).replaceAll(" | ");
        text = BREAK.matcher(text).replaceAll("\n");
        text = BLOCK.matcher(text).replaceAll("\n\n");
        text = Pattern.compile("<hashes-([1-6])>").matcher(text)
                .replaceAll(level -> "#".repeat(Integer.parseInt(level.group(1))));
        return unescaped(REST.matcher(text).replaceAll(""));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&");
    }

    private static Pattern tag(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }
}
