package dev.architect.review.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Table.Row;

/// Tables that are drawn with characters: of Markdown, of a database's command line, of boxes.
final class TextRows {

    private static final Pattern RULE = Pattern.compile("[\\s|+\\-=:─━═│┃║┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╭╮╯╰╪╫]{3,}");
    private static final Pattern SIDE = Pattern.compile("[|│┃║]");

    private TextRows() {
    }

    /// How many lines from here on are a table; 0 where there is none.
    static int length(List<Line> lines, int at) {
        int count = 0;
        while (at + count < lines.size() && isRow(lines.get(at + count).body())
                && (count == 0 || !lines.get(at + count).hasMarker())) {
            count++;
        }
        return count > 1 ? count : 0;
    }

    static List<Row> rows(List<Line> lines, int at, int count) {
        var rows = new ArrayList<Row>();
        for (Line line : lines.subList(at, at + count)) {
            if (!isRule(line.body())) {
                rows.add(new Row(new Span(line.start(), line.end()), cells(line.body())));
            }
        }
        return rows;
    }

    /// The rows in a piece of code, whatever else stands between them.
    static List<Row> in(String code) {
        return !SIDE.matcher(code).find() ? List.of()
                : code.lines().filter(TextRows::isRow).filter(line -> !isRule(line))
                        .map(line -> new Row(new Span(0, 0), cells(line))).toList();
    }

    private static boolean isRow(String line) {
        return hasSide(line) || line.length() > 2 && line.indexOf('+') >= 0 && isRule(line);
    }

    private static boolean hasSide(String line) {
        return line.indexOf('|') >= 0 || line.indexOf('│') >= 0 || line.indexOf('┃') >= 0 || line.indexOf('║') >= 0;
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches();
    }

    private static List<String> cells(String line) {
        String body = line.strip();
        if (SIDE.matcher(body).lookingAt()) {
            body = body.substring(1);
        }
        return Arrays.stream(SIDE.split(body, 60)).map(String::strip).toList();
    }
}
