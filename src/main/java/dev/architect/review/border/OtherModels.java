package dev.architect.review.border;

import java.util.List;

/// Models and migrations of Go, Rust, Ruby, PHP, Elixir, C# and others.
final class OtherModels implements Disguise {

    private static final Disguise GO_AND_RUST = Marks.of(
            Mark.of("gorm", "\\bgorm:\\s?[\"']|\\bgorm\\.(?:model|deletedat)\\b|automigrate\\s?\\("),
            Mark.of("db bun xorm pg sql", "[`\\s](?:db|bun|xorm|pg|sql):\\s?\"[\\w:,]{1,120}"),
            Mark.of("automigrate", "\\bautomigrate\\s?\\("),
            Mark.of("field edge index", "\\bfield\\.(?:string|uuid|int\\w{0,3}|time|float|bool|enum|json|text|"
                    + "bytes)\\s?\\(\\s?\"|\\bedge\\.(?:to|from)\\s?\\(|\\bindex\\.fields\\s?\\("),
            Mark.of("ent", "\\bent\\.(?:schema|field|edge|index)\\b"),
            Mark.of("diesel deriveentitymodel sea_orm", "\\bdiesel\\s?\\(|\\bdiesel::table|\\bderiveentitymodel\\b|"
                    + "#\\[\\s?sea_orm"),
            Mark.of("table insertable", "(?m:^\\s{0,9}(?:diesel::)?table!\\s?\\{)|\\b(?:insertable|"
                    + "queryable)\\b[^\\n]{0,80}\\n?\\s{0,9}#\\[\\s?(?:diesel|table_name)"));
    private static final Disguise RUBY_AND_PHP = Marks.of(
            Mark.word("create_table add_index add_column add_reference add_foreign_key remove_column drop_table "
                    + "change_column rename_column "
                    + "create_join_table applicationrecord change_table rename_table remove_index"),
            Mark.of("activerecord", "\\bactiverecord::(?:base|migration|schema)\\b"),
            Mark.of("t", "\\bt\\.(?:string|text|integer|bigint|references|belongs_to|uuid|decimal|datetime|timestamps|"
                    + "boolean|jsonb?|date|float|index)\\b"),
            Mark.of("schema", "\\bschema::(?:create|table|drop\\w{0,12}|rename)\\b|\\bschema\\.define\\b"),
            Mark.of("blueprint", "\\bblueprint\\b"),
            Mark.of("table", "\\$table->\\w"),
            Mark.of("orm", "@orm\\\\|#\\[\\s?orm\\\\|@orm/"),
            Mark.of("fillable casts model", "\\bprotected\\s{1,9}\\$(?:table|primarykey|keytype)\\b"),
            Mark.of("belongs_to has_many has_one", "(?m:^\\s{1,12}(?:belongs_to|has_many|has_one|"
                    + "has_and_belongs_to_many)\\s{1,9}:\\w)"),
            Mark.of("property dm", "\\bproperty\\s{1,9}:\\w{1,40}\\s?,\\s?(?:serial|string|integer|text|decimal)\\b"));
    private static final Disguise ELIXIR = Marks.of(
            Mark.of("ecto", "\\buse\\s{1,9}ecto\\.(?:schema|migration)\\b"),
            Mark.of("schema", "(?m:^\\s{0,12}schema\\s{1,9}[\"']\\w{1,60}[\"']\\s{1,9}do\\b)"),
            Mark.of("create alter drop", "\\b(?:create|alter|drop)\\s?\\(?\\s?(?:table|unique_index|index|"
                    + "constraint)\\s?\\(\\s?:\\w"),
            Mark.of("add", "(?m:^\\s{1,12}add\\s?\\(?\\s?:\\w{1,60}\\s?,\\s?(?::|references))"),
            Mark.of("field", "(?m:^\\s{1,12}field\\s?\\(?\\s?:\\w{1,60}\\s?,\\s?:?\\w)[^\\n]{0,80}\\n"));
    private static final Disguise DOT_NET = Marks.of(
            Mark.word("dbset entitytypebuilder modelbuilder migrationbuilder dbcontext ientitytypeconfiguration "
                    + "onmodelcreating"),
            Mark.of("haskey hasindex hascolumntype totable hasforeignkey hascolumnname hasprincipalkey "
                    + "hasdefaultvaluesql hasnokey hasalternatekey",
                    "\\.(?:haskey|hasindex|hascolumntype|totable|hasforeignkey|hascolumnname|hasprincipalkey|"
                            + "hasdefaultvaluesql|hasalternatekey)\\s?[(<]"),
            Mark.of("column table foreignkey databasegenerated index primarykey key",
                    "\\[\\s?(?:column|table|foreignkey|databasegenerated|index|primarykey)\\s?\\(|"
                            + "\\[\\s?key\\s?\\]\\s{0,20}(?:\\[[^\\]]{0,80}\\]\\s{0,20})?public\\b"),
            Mark.of("createtable addcolumn createindex", "\\bcreate\\.table\\s?\\(|\\.withcolumn\\s?\\(|\\bwithcolumn\\b"),
            Mark.of("withcolumn", "\\.withcolumn\\s?\\("));
    private static final List<Disguise> ALL = List.of(GO_AND_RUST, RUBY_AND_PHP, ELIXIR, DOT_NET);

    @Override
    public boolean shows(Look look) {
        return look.isCode() && ALL.stream().anyMatch(group -> group.shows(look));
    }
}
