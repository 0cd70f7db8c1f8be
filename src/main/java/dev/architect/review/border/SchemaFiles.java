package dev.architect.review.border;

import java.util.List;
import java.util.regex.Pattern;

/// Files that describe a schema in a form of their own: Prisma, DBML, HCL, changelogs, BigQuery, EdgeDB, D2, lists of columns
/// in JSON and YAML.
final class SchemaFiles implements Disguise {

    private static final String KEY = "[\"']?\\s{0,9}[:=]\\s{0,9}";
    // A message may have a field of that name.
    private static final String NO_PROPERTY = "(?!\\{?\\s{0,40}[\"']?type[\"']?\\s?:\\s?[\"']?(?:array|object|string)\\b)";
    private static final Disguise PRISMA = Marks.of(
            Mark.of("model", "(?m:^\\s{0,12}model\\s{1,9}\\w{1,60}\\s{0,9}\\{)[^}]{0,600}?(?:@id\\b|@@\\w|@unique\\b|"
                    + "@relation\\b|@default\\b|@db\\.|@map\\b|@updatedat\\b)"),
            Mark.of("model", "(?m:^\\s{0,12}model\\s{1,9}\\w{1,60}\\s{0,9}\\{)\\s{0,40}\\w{1,60}[ \\t]{1,30}(?:string|"
                    + "int|bigint|datetime|decimal|float|boolean|json)\\b"),
            Mark.of("datasource", "(?m:^\\s{0,12}datasource\\s{1,9}\\w{1,40}\\s{0,9}\\{)"),
            Mark.of("id", "\\b\\w{1,60}\\s{1,30}(?:string|int|bigint)\\s{1,30}@id\\b"));
    private static final Disguise DBML = Marks.of(
            Mark.of("table", "(?m:^\\s{0,12}table\\s{1,9}[\"'`]?[\\w.]{1,80}[\"'`]?(?:\\s{1,9}as\\s{1,9}\\w{1,"
                    + "40})?\\s{0,9}(?:\\[[^\\]]{0,80}\\]\\s{0,9})?\\{)"),
            Mark.of("pk", "\\[\\s?(?:pk|primary key)\\b"),
            Mark.of("ref", "\\bref\\s?(?:\\w{0,40}\\s?)?:\\s?(?:[<>-]\\s?)?\\w{1,60}\\.\\w{1,60}"),
            Mark.of("column", "(?m:^\\s{0,12}column\\s{1,9}\"\\w{1,60}\"\\s{0,9}\\{)"),
            Mark.of("sql_table", "\\bshape\\s?:\\s?sql_table\\b"),
            Mark.of("required property multi link", "(?m:(?:^|[{;])\\s{1,12}(?:required|optional|multi)\\s{1,"
                    + "9}(?:single\\s{1,9})?(?:property\\s{1,9}|link\\s{1,9})?\\w{1,60}\\s?(?::|->)\\s?(?:std::|"
                    + "cal::)?(?:str|uuid|int\\d{2}|decimal|datetime|bool)\\b)"));
    private static final Disguise CHANGELOGS = Marks.of(
            Mark.word("databasechangelog changeset createtable addforeignkeyconstraint addprimarykey "
                    + "adduniqueconstraint addnotnullconstraint "
                    + "droptable dropcolumn loadupdatedata basetablename referencedtablename basecolumnnames"),
            Mark.of("addcolumn createindex renamecolumn", "<(?:addcolumn|createindex|renamecolumn|modifydatatype)\\b|"
                    + "[\"']?\\b(?:addcolumn|createindex|renamecolumn)[\"']?\\s?:"),
            Mark.of("column", "<column\\s[^>]{0,200}\\btype\\s?="));
    private static final Disguise LISTS = Marks.of(
            Mark.of("primary", "\\bprimary(?:_?key)?[\"']?\\s?[:=]\\s?true\\b"),
            Mark.of("mode", "[\"']?mode" + KEY + "[\"']?(?:required|nullable|repeated)\\b"),
            Mark.of("indexes indices indice", "\\bind(?:exes|ices)" + KEY + "[\\[{\\n-][^\\]]{0,60}?(?:\\bfields?\\b|"
                    + "\\bcolumns?\\b|\\bcolunas?\\b|\\bkeys?\\b|unique|_)"),
            Mark.of("collectiongroup", "[\"']collectiongroup[\"']"),
            Mark.of("table tables tabela tabelas entity entities entidade entidades", "\\b(?:tables?|tabelas?|"
                    + "entit(?:y|ies)|entidades?)" + KEY
                    + "[^\\n(]{0,80}(?:\\n[^\\n]{0,120}){0,6}?\\b(?:columns|colunas|primary_?key|partition_?key)" + KEY),
            Mark.of("columns colunas", "\\b(?:columns|colunas)" + KEY + NO_PROPERTY + "[\\[{\\n|>-][^\\]]{0,"
                    + "200}?\\b(?:type|tipo)" + KEY + "[\"']?(?:" + SqlTypes.LIKELY + "\\b|" + SqlTypes.STRONG + ")"),
            Mark.of("columns colunas", "\\b(?:columns|colunas)" + KEY + NO_PROPERTY + "[\\[{\\n|>-][^\\]]{0,"
                    + "200}?\\b(?:primary|pk|fk|nullable|not null|references|unique|chave)\\b"),
            Mark.of("columns colunas", "\\b(?:columns|colunas)" + KEY + NO_PROPERTY + "[\\[{\\n-][\\s\"'-]{0,"
                    + "40}id[\"']?\\s{0,9}[,:\\n]"),
            Mark.of("column coluna", "(?m:^[\\s#|]{0,12}(?:column|coluna|column_name)\\s{0,9}[,;\\t|]\\s{0,"
                    + "9}(?:data[_ ])?(?:type|tipo)\\b)"));
    private static final Pattern TABLE_OF_ATTRIBUTES = Pattern.compile("(?m:^\\s{0,9}(?:table|tabela)\\s?:?\\s{1,"
            + "9}\\w{1,60}\\s{0,9}:?$)(?:\\s{1,20}[-*•]?\\s{0,9}[a-z]\\w{0,60}\\b[^\\n]{0,60}){2}");
    private static final List<Disguise> ALL = List.of(PRISMA, DBML, CHANGELOGS, LISTS);

    @Override
    public boolean shows(Look look) {
        return look.isCode() && (ALL.stream().anyMatch(group -> group.shows(look))
                || look.words().contains("table") && look.has(TABLE_OF_ATTRIBUTES)
                        && !look.words().contains("join"));
    }
}
