package dev.architect.review.border;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Code;
import dev.architect.review.border.Piece.Table;
import dev.architect.review.border.Piece.Table.Row;

/// HTML that is one thing over several lines: a table, preformatted text, a comment.
final class HtmlRegion {

    private static final Map<String, String> ENDS = Map.of("<table", "</table", "<pre", "</pre", "<!--", "-->", "<code",
            "</code", "<script", "</script", "<textarea", "</textarea");
    private static final Pattern TAGS = Pattern.compile("(?i)</?(?:pre|code|script|textarea)\\b[^>]{0,120}>|<!--|-->");
    private static final int MOST_LINES = 400;

    private final List<Line> lines;
    // Up to which line an end was looked for in vain.
    private final Map<String, Integer> searched = new HashMap<>();

    HtmlRegion(List<Line> lines) {
        this.lines = lines;
    }

    /// How many lines it takes; 0 where none begins.
    int length(int at) {
        String first = lines.get(at).body();
        if (first.isEmpty() || first.charAt(0) != '<') {
            return 0;
        }
        String lower = first.toLowerCase(Locale.ROOT);
        String end = ENDS.entrySet().stream().filter(entry -> lower.startsWith(entry.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(null);
        if (end == null) {
            return 0;
        }
        int last = Math.min(lines.size(), at + MOST_LINES);
        for (int i = Math.max(at, searched.getOrDefault(end, 0)); i < last; i++) {
            String body = lines.get(i).body().toLowerCase(Locale.ROOT);
            if (body.contains(end)) {
                // Text behind the end on the same line is a paragraph with HTML in it.
                boolean isWhole = body.substring(body.indexOf(end)).replaceFirst("^(?:</\\w{1,12}[^>]{0,9}>|-->|\\s)+", "")
                        .isEmpty();
                return isWhole || i > at ? i - at + 1 : 0;
            }
        }
        searched.put(end, last);
        return 0;
    }

    Piece piece(String text, int at, int count) {
        var span = new Span(lines.get(at).start(), lines.get(at + count - 1).end());
        String raw = span.of(text);
        String prefix = lines.get(at).prefix();
        return lines.get(at).body().toLowerCase(Locale.ROOT).startsWith("<table") ? new Table(span, prefix, rows(raw))
                : new Code(span, prefix, "", TAGS.matcher(raw).replaceAll("\n"));
    }

    private static List<Row> rows(String html) {
        var rows = new ArrayList<Row>();
        for (String row : html.split("(?i)<tr\\b")) {
            var cells = new ArrayList<String>();
            String[] parts = row.split("(?i)<t[dh]\\b[^>]{0,120}>");
            for (int i = 1; i < parts.length; i++) {
                cells.add(parts[i]);
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(new Span(0, 0), cells));
            }
        }
        return rows;
    }
}
