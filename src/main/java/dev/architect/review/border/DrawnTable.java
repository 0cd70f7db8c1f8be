package dev.architect.review.border;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Table.Row;

/// Tables within code: what `psql` prints, boxes drawn with characters.
final class DrawnTable implements Disguise {

    private static final Disguise PRINTED = Marks.of(
            Mark.of("table", "(?m:^\\s{0,60}(?:partitioned )?table \"\\w{1,60}\\.\\w{1,60}\")"),
            Mark.of("btree", "\\bbtree\\s?\\("),
            Mark.of("d", "(?m:^\\s{0,9}(?:\\w{1,30}[=#>-]{1,3} ?)?\\\\d\\+?\\s{1,9}[\\w.\"]{1,80}\\s{0,9}$)"),
            Mark.of("describe desc", "(?m:^\\s{0,9}(?:mysql>\\s{0,9})?(?:describe|desc)\\s{1,9}[\\w.`\"]{1,80}\\s{0,9};)"));
    private static final Pattern NAME = Pattern.compile(
            "[*+#-]? ?(?:id|[a-z][a-z0-9]{0,40}_[a-z0-9_]{1,40})(?: ?\\(?(?:uuid|text|int|integer|date|timestamp|boolean|numeric)\\)?)?");

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
        Set<String> names = new HashSet<>();
        rows.stream().flatMap(row -> row.cells().stream()).map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT))
                .filter(cell -> NAME.matcher(cell).matches()).limit(6).forEach(names::add);
        return isDrawn && names.size() >= 2
                && (names.stream().anyMatch(name -> name.matches("\\W{0,3}id\\b.*|.*_id\\b.*")) || names.size() >= 3);
    }
}
