package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Blank;
import dev.architect.review.border.Piece.Code;
import dev.architect.review.border.Piece.Heading;
import dev.architect.review.border.Piece.Prose;

/// Cuts Markdown into pieces. It reads line by line and is lenient: what a model indents or closes wrongly is read as
/// it was meant, and any text gives pieces that together are the whole of it.
final class Layout {

    private static final Pattern HASHES = Pattern.compile("(#{1,6})(?:[ \\t].*)?", Pattern.DOTALL);
    private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)[^*_\\n]{1,120}(?:\\*\\*:?|__:?)\\s{0,8}");
    private static final Pattern UNDERLINE = Pattern.compile("(?:=+|-+)[ \\t]*");

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Fences fences;
    private final HtmlRegion html;
    private int listIndent;
    private int at;

    private Layout(String text) {
        this.text = text;
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            lines.add(Line.at(text, start, end));
            start = end;
        }
        this.fences = new Fences(lines);
        this.html = new HtmlRegion(lines);
    }

    static List<Piece> pieces(String markdown) {
        var layout = new Layout(markdown);
        while (layout.at < layout.lines.size()) {
            layout.next();
        }
        return layout.pieces;
    }

    private void next() {
        Line line = lines.get(at);
        String body = line.body();
        if (line.hasMarker()) {
            listIndent = line.indent();
        } else if (line.indent() == 0 && !line.isBlank()) {
            listIndent = 0;
        }
        if (line.isBlank()) {
            add(new Blank(span(1)), 1);
        } else if (fences.opens(at)) {
            int count = fences.end(at) - at;
            add(new Code(span(count), line.prefix(), fences.language(at), fences.body(at, at + count)), count);
        } else if (html.length(at) > 0) {
            int count = html.length(at);
            add(html.piece(text, at, count), count);
        } else if (isIndentedCode(line)) {
            int count = indentedLines(line);
            add(new Code(span(count), text.substring(line.start(), line.start()), "", span(count).of(text)), count);
        } else if (isHashed(body)) {
            int level = body.length() - body.replaceFirst("^#{1,6}", "").length();
            add(new Heading(span(1), line.prefix(), level, body.substring(level)), 1);
        } else if (TextRows.length(lines, at) > 1) {
            int count = TextRows.length(lines, at);
            add(new Piece.Table(span(count), line.prefix(), TextRows.rows(lines, at, count)), count);
        } else {
            prose(line);
        }
    }

    private void prose(Line line) {
        int count = 1;
        while (at + count < lines.size() && continues(at + count)) {
            count++;
        }
        Line last = lines.get(at + count - 1);
        boolean isUnderlined = count > 1 && !line.hasMarker() && UNDERLINE.matcher(last.body()).matches();
        boolean standsAlone = count == 1 && !line.hasMarker() && (line.body().startsWith("**") || line.body().startsWith("__"))
                && BOLD.matcher(line.body()).matches();
        if (isUnderlined) {
            int level = last.body().startsWith("=") ? 1 : 2;
            add(new Heading(span(count), line.prefix(), level, text.substring(line.content(), last.start())), count);
        } else if (standsAlone) {
            add(new Heading(span(count), line.prefix(), Heading.BOLD, line.body()), count);
        } else {
            add(new Prose(span(count), line.prefix(), line.hasMarker(), line.indent(),
                    Sentences.of(text, lines.subList(at, at + count))), count);
        }
    }

    private boolean continues(int index) {
        Line line = lines.get(index);
        return !line.isBlank() && !line.hasMarker() && !fences.opens(index) && !isHashed(line.body())
                && html.length(index) == 0 && TextRows.length(lines, index) < 2;
    }

    private static boolean isHashed(String body) {
        return body.startsWith("#") && HASHES.matcher(body).matches();
    }

    private boolean isIndentedCode(Line line) {
        boolean isAfterBlank = pieces.isEmpty() || !(pieces.getLast() instanceof Prose);
        return isAfterBlank && !line.hasMarker() && line.indent() >= 4 + listIndent;
    }

    private int indentedLines(Line first) {
        int count = 1;
        int lastFull = 1;
        while (at + count < lines.size()) {
            Line line = lines.get(at + count);
            // A bullet that far to the right is code as well.
            int column = line.hasMarker() ? line.markerIndent() : line.indent();
            if (!line.isBlank() && (column < 4 + listIndent || line.isQuoted() != first.isQuoted())) {
                break;
            }
            count++;
            lastFull = line.isBlank() ? lastFull : count;
        }
        return lastFull;
    }

    private Span span(int count) {
        return new Span(lines.get(at).start(), lines.get(at + count - 1).end());
    }

    private void add(Piece piece, int count) {
        pieces.add(piece);
        at += count;
    }

    static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).split("[\\s{,:]", 2)[0];
    }
}
