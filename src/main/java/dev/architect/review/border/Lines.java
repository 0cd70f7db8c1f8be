package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;

/// The lines of a stretch of text, without the white space and the marks of a quotation around them.
final class Lines {

    private Lines() {
    }

    static List<Span> of(Span whole, String text) {
        var lines = new ArrayList<Span>();
        for (int start = whole.start(); start < whole.end();) {
            int next = text.indexOf('\n', start);
            int end = next < 0 || next >= whole.end() ? whole.end() : next;
            add(lines, text, start, end);
            start = end + 1;
        }
        return lines;
    }

    private static void add(List<Span> lines, String text, int from, int to) {
        int start = from;
        while (start < to && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == '>')) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            lines.add(new Span(start, end));
        }
    }
}
