package dev.architect.review.border;

import java.util.Set;
import java.util.regex.Pattern;

/// The names of column types. Some belong to databases alone, others to every language.
final class SqlTypes {

    static final Set<String> STRONG_WORDS = Set.of("varchar", "nvarchar", "varchar2", "nvarchar2", "character", "char", "nchar",
            "bpchar", "bigserial", "smallserial", "timestamptz", "timetz", "timestamp", "jsonb", "bytea", "numeric", "decimal",
            "number", "tinyint", "smallint", "mediumint", "tinytext", "mediumtext", "longtext", "longblob", "mediumblob",
            "clob",
            "nclob", "tsvector", "citext", "datetime", "datetime2", "datetimeoffset", "datetime64", "uniqueidentifi"
                    + "er",
            "lowcardinality",
            "double", "hstore", "daterange", "tstzrange", "int4", "float4", "varbinary", "rowversion", "timeuuid", "int", "bit",
            "enum", "text", "smallmoney", "bignumeric", "bigint", "integer", "uuid", "ltree", "enum8", "serial", "date",
            "boolean", "bool", "json", "real");

    private static final String STRONG_NAMES = "(?:n?varchar2?|character varying|n?char ?\\( ?\\d{1,4}(?: char)? ?\\)|"
            + "bpchar|bigserial"
            + "|smallserial|timestamptz|timetz|timestamp(?: ?\\( ?\\d ?\\))? with(?:out)? (?:local )?time zone|"
            + "timestamp ?\\( ?\\d ?\\)"
            + "|datetime ?\\( ?\\d ?\\)|jsonb|bytea|(?:numeric|decimal|number) ?\\( ?\\d{1,3}(?: ?, ?\\d{1,3})? ?\\)|"
            + "tinyint|smallint"
            + "|mediumint|(?:tiny|medium|long)text|(?:medium|long)blob|n?clob|tsvector|citext|datetime2|"
            + "datetimeoffset|datetime64"
            + "|uniqueidentifier|lowcardinality|double precision|hstore|daterange|tstzrange|int4|float4|varbinary|"
            + "rowversion|timeuuid"
            + "|int ?\\( ?\\d{1,2} ?\\)|bit ?\\( ?\\d|enum8? ?\\( ?['\"]|(?:text|uuid)\\[\\]|(?:integer|bigint|int) "
            + "unsigned|smallmoney"
            + "|bignumeric|ltree)";
    static final String STRONG = "\\b" + STRONG_NAMES + "(?![a-z_])";

    static final String WEAK = "(?:uuid|guid|text|string|integer|int|bigint|numeric|decimal|boolean|bool|date|"
            + "timestamp|datetime|json"
            + "|float|double|enum|serial|money|blob|char|real|inet|array|number|texto|inteiro|booleano|data)";

    /// The types among the weak ones that one writes for a column rather than for a field of a message.
    static final String LIKELY = "(?:uuid|text|integer|int|bigint|numeric|decimal|boolean|bool|date|timestamp|"
            + "datetime|json(?!:)|serial|real)";

    private static final Pattern ANYWHERE = Pattern.compile(STRONG);

    private SqlTypes() {
    }

    static boolean isStrongIn(String lower) {
        return ANYWHERE.matcher(lower).find();
    }
}
