package dev.architect.review.border;

import java.util.regex.Pattern;

/// What only stands within a definition, wherever the statement around it has gone.
final class SqlFragments implements Disguise {

    private static final String NAME = "[\"'`\\[]?[a-z_][\\w.]{0,80}[\"'`\\]]?";
    private static final Disguise ALWAYS = Marks.of(
            Mark.of("references", "\\breferences\\s{1,20}" + NAME + "\\s{0,9}\\(\\s{0,9}" + NAME + "\\s{0,9}\\)"),
            Mark.of("cascade restrict", "\\bon (?:delete|update) (?:cascade|restrict)\\b"),
            Mark.of("null", "\\bon (?:delete|update) set null\\b"),
            Mark.of("null", "(?<!\\bis\\s{1,9})\\bnot\\s{1,9}null\\s{0,9}(?:,|\\)|;|\\||$|default\\b|primary\\b|"
                    + "unique\\b|references\\b|check\\b|\n)"),
            Mark.of("primary foreign", "\\b(?:primary|foreign)\\s{1,9}key\\s{0,9}(?:clustered\\s{0,9})?\\(\\s{0,9}" + NAME),
            Mark.of("add", "\\badd\\s{1,9}(?:column|constraint|index|key|primary key|foreign key|unique)\\s{1,9}(?:if "
                    + "not exists\\s{1,9})?"
                    + "(?!(?:to|on|for|in|of|and|or|at|from|as|names?|is)\\b)[\"'`\\[(]{0,2}[a-z]\\w{0,60}_\\w{1,60}"),
            Mark.of("constraint", "\\bconstraint\\s{1,9}" + NAME + "\\s{1,9}(?:unique|check|primary|foreign|not null|"
                    + "exclude)\\b"),
            Mark.of("partition", "\\bpartition(?:ed)?\\s{1,9}by\\s{1,9}(?:range|list|hash)\\b|\\bpartition\\s{1,"
                    + "9}of\\s{1,9}[a-z]\\w{0,60}_"
                    + "|\\b(?:attach|detach)\\s{1,9}partition\\b"),
            Mark.of("mergetree replacingmergetree summingmergetree aggregatingmergetree replicatedmergetree "
                    + "collapsingmergetree",
                    "\\bengine\\s{0,9}=?\\s{0,9}\\w{0,30}mergetree"),
            Mark.of("row force enable", "\\b(?:enable|force)\\s{1,9}row\\s{1,9}level\\s{1,9}security\\s{0,9};"),
            Mark.of("gen_random_uuid uuid_generate_v4 nextval newid newsequentialid uuid_generate_v7 uuidv7",
                    "\\bdefault\\s{0,9}[(:=]?\\s{0,9}(?:gen_random_uuid|uuid_generate_v[47]|uuidv7|nextval|newid|"
                            + "newsequentialid)\\b"),
            Mark.of("default", "\\bdefault\\s{1,9}(?:now\\s?\\(\\s?\\)|current_timestamp|sysdate|getdate)"),
            Mark.of("generated", "\\bgenerated\\s{1,9}(?:always|by default)\\s{1,9}as\\b"),
            Mark.word("auto_increment autoincrement create_hypertable create_distributed_table create_reference_table"),
            Mark.of("distkey sortkey diststyle", "\\b(?:distkey|sortkey|diststyle)\\b"),
            Mark.of("key", "\\bkey\\s{1,9}`?(?:idx|ix|fk|uk|uq)_\\w{1,60}`?\\s{0,3}\\("),
            Mark.of("innodb", "\\bengine\\s?=\\s?innodb"),
            Mark.of("identity", "\\bidentity\\s?\\(\\s?\\d"),
            Mark.of("using", "\\busing\\s{1,9}(?:btree|gin|gist|brin|hnsw|ivfflat)\\b"),
            Mark.of("with", "\\bwith\\s{1,9}check\\s{0,9}\\("),
            Mark.of("clustering", "\\bclustering\\s{1,9}(?:order|key|column)s?\\b"));
    private static final Disguise IN_CODE = Marks.of(
            Mark.of("unique", "\\bunique\\s{0,9}(?:key|index)?\\s{0,9}\\w{0,60}\\s{0,9}\\(\\s{0,9}" + NAME
                    + "(?:\\s{0,9},\\s{0,9}" + NAME
                    + "){0,9}\\s{0,9}\\)"),
            Mark.of("null", "\\bnot\\s{1,9}null\\b(?!\\s{1,9}(?:and|or|group|order|limit|then|else|end|"
                    + "having))(?<!\\bis\\s{1,9}not\\s{1,9}null)"),
            Mark.of("btree", "\\bbtree\\s{0,9}\\("),
            Mark.of("key", "\\b(?:primary|foreign)[\\s_-]{1,9}key\\b"),
            Mark.of("primary_key foreign_key primarykey foreignkey foreign_keys foreignkeys primarykeys",
                    "\\b(?:primary|foreign)_?keys?\\b"
                            + "(?![\"']?\\s{0,9}:\\s{0,9}\\{?\\s{0,40}[\"']?(?:type|\\$ref|description|id|string|int|"
                            + "null)\\b)(?!\\s?=\\s?\\d{1,4};)"),
            Mark.of("into", "\\bselect\\s[^;]{1,300}?\\sinto\\s{1,9}(?!outfile\\b|strict\\b)[a-z#]\\w{0,60}\\s{1,9}from\\b"));
    private static final Pattern WITHIN_CODE_SPAN = Pattern.compile("`[^`]{0,300}\\b(?:not null|primary key|foreign "
            + "key|unique \\()[^`]{0,300}`");

    private static final Pattern CAPITALS = Pattern.compile("(?<!\\bIS )(?<!\\bis )\\bNOT NULL\\b|\\b(?:PRIMARY|"
            + "FOREIGN) KEY\\b");

    @Override
    public boolean shows(Look look) {
        return ALWAYS.shows(look) || look.isCode() && IN_CODE.shows(look)
                || !look.isCode() && (look.words().contains("key") && look.has(WITHIN_CODE_SPAN)
                        || look.words().contains("not") && look.words().contains("null") && look.hasCased(CAPITALS));
    }
}
