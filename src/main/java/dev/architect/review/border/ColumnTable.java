package dev.architect.review.border;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.architect.review.border.Piece.Table.Row;

/// Tables that list columns, keys or indexes. A table of a message's fields has the same shape: there the types and what
/// stands above decide.
final class ColumnTable {

    private static final Pattern COLUMN = Pattern.compile(
            "(?:(?:db|database|table|sql) )?(?:columns?|colunas?)(?: names?| \\(db\\)| no banco| do banco| da "
                    + "tabela)?|nome d[ao] (?:coluna|campo no banco)"
                    + "|campos? (?:do|no) banco(?: de dados)?|fields? \\((?:db|database|table)\\)|(?:db|database) "
                    + "fields?|column[_-]name");
    private static final Pattern OF_THE_DATABASE = Pattern.compile(
            "(?:db|database|sql) (?:columns?|fields?)(?: names?)?|(?:columns?|colunas?|fields?|campos?) \\((?:db|database|banco)\\)"
                    + "|(?:campos?|colunas?) (?:do|no) banco(?: de dados)?|nome d[ao] (?:coluna|campo) no banco");
    private static final Pattern TABLE = Pattern.compile("(?:(?:db|database|sql) )?(?:tables?|tabelas?|entit(?:y|ies)|"
            + "entidades?|collections?|colec(?:ao|oes)|relations?)(?: names?)?|nome da tabela");
    private static final Pattern OF_A_TABLE = Pattern.compile(
            "(?:(?:main|key|important|principais|primary|foreign|partition|sort|hash|range) )?(?:columns?|colunas?|"
                    + "fields?|campos?|attributes?|atributos?|primary keys?|chaves?(?: \\w+)?"
                    + "|pk|fk|pks|fks|foreign keys?|keys?|index|indexes|indices|indice|constraints?|restric(?:ao|oes)|"
                    + "relations?|relationships?|references|referencias?"
                    + "|partition(?:s|ing)?|particionamento)(?: principais| importantes)?");
    private static final Pattern INDEX = Pattern.compile("(?:(?:db|database) )?(?:index(?:es)?|indices?)(?: names?)?|"
            + "nome do indice");
    private static final Pattern OF_AN_INDEX = Pattern.compile("(?:on |key )?(?:columns?|colunas?|tables?|tabelas?|on|"
            + "fields?|campos?|em|quer(?:y|ies)|consultas?|unique|unico)");
    private static final Pattern FIELD = Pattern.compile("fields?|campos?|attributes?|atributos?|names?|nomes?|"
            + "propert(?:y|ies)|propriedades?");
    private static final Pattern TYPE = Pattern.compile("(?:data|sql|db|column|pg|postgres(?:ql)?) ?types?|types?|"
            + "tipos?(?: de dados?| sql| no banco)?");
    private static final Pattern SQL_TYPE = Pattern.compile("(?:data|sql|db|column|pg|postgres(?:ql)?) ?types?|"
            + "tipos?(?: de dados?| sql| no banco)");
    private static final Pattern RULES = Pattern.compile("constraints?|keys?|chaves?|nullable|null\\??|pk/fk|pk|fk|"
            + "not null|index(?:ed)?\\??|indices?|default|restric(?:ao|oes)|references|extra|nulo\\??|unique|primary|"
            + "foreign");
    private static final Pattern KEY_CELL = Pattern.compile("(?:^|\\W)(?:pk|fk)(?:\\W|$)|primary key|foreign key|"
            + "chave (?:primaria|estrangeira)|\\bnot null\\b|references \\w|auto_increment|gen_random_uuid");
    private static final Set<String> KEY_WORDS = Set.of("pk", "fk", "key", "chave", "null", "references", "auto_increment",
            "gen_random_uuid");
    private static final Pattern STRONG_CELL = Pattern.compile("`?(?:[a-z]\\w{0,40} )?`?" + SqlTypes.STRONG);
    private static final Pattern NAME_CELL = Pattern.compile("`?(?:id|[a-z][a-z0-9]{0,40}_[a-z0-9_]{1,60})`?");
    private static final Pattern LIKELY_CELL = Pattern.compile("`?" + SqlTypes.LIKELY + "(?:\\(.{1,12}\\))?`?(?: .{0,40})?");
    private static final Pattern NOTE = Pattern.compile("description|meaning|notes?|purpose|descric(?:ao|oes)|"
            + "significado|notas?|observac(?:ao|oes)|example|exemplo|finalidade");
    private static final Pattern ELSEWHERE = Pattern.compile("seats?|capacity|lugares|wip.{0,12}|cards?|guests?");

    private ColumnTable() {
    }

    static boolean isOne(List<Row> rows, Context context) {
        List<List<String>> cells = rows.stream().limit(300)
                .map(row -> row.cells().stream().limit(40).map(ColumnTable::plain).toList()).toList();
        return cells.size() > 1 && (isByHeader(cells, context) || isByCells(cells, context));
    }

    private static boolean isByHeader(List<List<String>> rows, Context context) {
        List<String> header = rows.getFirst();
        if (has(header, ELSEWHERE)
                || context == Context.SHEET && !rows.stream().anyMatch(row -> row.stream().anyMatch(ColumnTable::isKey))) {
            return false;
        }
        if (has(header, OF_THE_DATABASE)) {
            return true;
        }
        if (has(header, COLUMN)) {
            return has(header, TYPE) || has(header, RULES) || has(header, TABLE) || context.isStorage() || hasNames(rows)
                    || hasStrong(rows)
                    || rows.stream().anyMatch(row -> row.stream().anyMatch(ColumnTable::isKey));
        }
        boolean isTable = has(header, TABLE) && others(header, TABLE).anyMatch(cell -> OF_A_TABLE.matcher(cell).matches());
        boolean isIndex = has(header, INDEX) && others(header, INDEX).anyMatch(cell -> OF_AN_INDEX.matcher(cell).matches());
        boolean isStructure = has(header, FIELD) && has(header, SQL_TYPE)
                || has(header, FIELD) && has(header, TYPE) && (header.contains("null") || header.contains("key")
                        || header.stream().filter(cell -> RULES.matcher(cell).matches()).count() > 1);
        return isTable && context != Context.CONTRACT || isIndex || isStructure
                || has(header, TABLE) && has(header, NOTE) && context.isStorage() && hasNames(rows);
    }

    private static boolean isByCells(List<List<String>> rows, Context context) {
        List<List<String>> body = rows.subList(1, rows.size());
        long keys = rows.stream().filter(row -> row.stream().anyMatch(ColumnTable::isKey)).count();
        long strong = rows.stream().filter(ColumnTable::hasStrongCell).count();
        if (keys > 0 && body.stream().anyMatch(row -> row.stream().anyMatch(ColumnTable::isField))) {
            return true;
        }
        if (strong > 0 && (context != Context.CONTRACT || strong > 1)) {
            return true;
        }
        long likely = rows.stream().filter(row -> row.size() > 1
                && row.subList(1, row.size()).stream().anyMatch(cell -> LIKELY_CELL.matcher(cell).matches())).count();
        return context.isStorage() && likely > 0;
    }

    private static boolean hasStrong(List<List<String>> rows) {
        return rows.stream().anyMatch(ColumnTable::hasStrongCell);
    }

    // The type is the cell, or stands in it behind a name; "PostgreSQL with JSONB" has one as well and is none.
    private static boolean hasStrongCell(List<String> row) {
        return row.stream().anyMatch(cell -> cell.length() < 60
                && !Collections.disjoint(Look.words(cell), SqlTypes.STRONG_WORDS) && STRONG_CELL.matcher(cell).lookingAt());
    }

    private static boolean isField(String cell) {
        return cell.matches("`?[a-z]\\w{0,60}`?") || LIKELY_CELL.matcher(cell).matches();
    }

    private static boolean hasNames(List<List<String>> rows) {
        long named = rows.stream().skip(1).filter(row -> NAME_CELL.matcher(row.getFirst()).matches()).count();
        return named > 0 && named * 2 >= rows.size() - 1;
    }

    private static boolean isKey(String cell) {
        return !Collections.disjoint(Look.words(cell), KEY_WORDS) && KEY_CELL.matcher(cell).find();
    }

    private static boolean has(List<String> header, Pattern pattern) {
        return header.stream().anyMatch(cell -> pattern.matcher(cell).matches());
    }

    private static Stream<String> others(List<String> header, Pattern pattern) {
        return header.stream().filter(cell -> !pattern.matcher(cell).matches());
    }

    private static String plain(String cell) {
        return Plain.prose(cell).lower().strip();
    }
}
