package dev.architect.review.border;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Table.Row;

/// Tables within code: what `psql` prints, boxes drawn with characters.
final class DrawnTable implements Disguise {

    private static final Disguise PRINTED = Marks.of(
            Mark.of("table", "(?m:^\\s{0,60}(?:partitioned )?table \"\\w{1,60}\\.\\w{1,60}\")"),
            Mark.of("btree", "\\bbtree\\s?\\("),
            Mark.of("d", "(?m:^\\s{0,9}(?:\\w{1,30}[=#>-]{1,3} ?)?\\\\d\\+?\\s{1,9}[\\w.\"]{1,80}\\s{0,9}$)"),
            Mark.of("describe desc", "(?m:^\\s{0,9}(?:mysql>\\s{0,9})?(?:describe|desc)\\s{1,9}[\\w.`\"]{1,80}\\s{0,9};)"));
    private static final Pattern NAME = Pattern.compile("[*+#-]? ?(?:id|[a-z][a-z0-9]{0,40}_[a-z0-9_]{1,40})(?: "
            + "?\\(?(?:uuid|text|int|integer|date|timestamp|boolean|numeric)\\)?)?");

    private static final Pattern WORD = Pattern.compile("[*+#-]? ?[a-z]\\w{0,60}(?: ?\\(?\\w{1,20}\\)?)?");
    private static final Pattern ID = Pattern.compile("\\W{0,3}id\\b.*|.*_id\\b.*");

    @Override
    public boolean shows(Look look) {
        if (!look.isCode()) {
            return false;
        }
        if (PRINTED.shows(look)) {
            return true;
        }
        List<Row> rows = TextRows.in(look.text());
        return rows.size() > 1 && (ColumnTable.isOne(rows, look.context()) || isBox(look, rows));
    }

    private static boolean isBox(Look look, List<Row> rows) {
        boolean isDrawn = look.lower().contains("+--") || look.text().indexOf('│') >= 0 || look.text().indexOf('┌') >= 0
                || look.text().indexOf('║') >= 0;
        if (!isDrawn) {
            return false;
        }
        List<String> words = rows.stream().flatMap(row -> row.cells().stream()).limit(200)
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT)).filter(cell -> WORD.matcher(cell).matches()).distinct()
                .toList();
        List<String> names = words.stream().filter(cell -> NAME.matcher(cell).matches()).toList();
        boolean hasId = names.stream().anyMatch(name -> ID.matcher(name).matches());
        return names.size() >= 3 || hasId && (names.size() >= 2 || words.size() >= 3);
    }
}
