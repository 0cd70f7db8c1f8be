package dev.architect.review.border;

/// Models and migrations of Python: SQLAlchemy, SQLModel, Django, Peewee, Tortoise, Pony, MongoEngine, Alembic.
final class PythonModels implements Disguise {

    private static final Disguise MARKS = Marks.of(
            Mark.word("__tablename__ mapped_column declarative_base declarativebase __table_args__ __table__"),
            Mark.of("column", "\\b(?:db\\.|sa\\.|sqlalchemy\\.)?column\\s?\\(\\s?(?:[\"']\\w{1,60}[\"']\\s?,"
                    + "\\s?)?(?:db\\.|sa\\.|postgresql\\.)?"
                    + "(?:integer|string|uuid|numeric|text|boolean|datetime|date|float|jsonb?|enum|biginteger|"
                    + "smallinteger|foreignkey|unicode|timestamp|largebinary|guid|array)\\b"),
            Mark.of("foreignkey foreignkeyfield", "\\b(?:db\\.|sa\\.|models\\.)?foreignkey(?:field|constraint)?\\s?\\("),
            Mark.of("model models", "\\bmodels\\.(?:model\\b|\\w{2,30}field\\s?\\(|foreignkey|index\\s?\\(|"
                    + "uniqueconstraint|checkconstraint)|\\bdb\\.model\\b"),
            Mark.of("migrations", "\\bmigrations\\.(?:createmodel|addfield|alterfield|removefield|renamefield|"
                    + "addindex|runsql|addconstraint|deletemodel|migration\\b)"),
            Mark.word("db_index db_column db_table unique_together index_together"),
            Mark.of("primary_key", "\\bprimary_key\\s?=\\s?true"),
            Mark.of("table", "\\(\\s?sqlmodel\\s?,\\s?table\\s?=\\s?true|\\btable\\s?\\(\\s?[\"']\\w{1,60}[\"']\\s?,"
                    + "\\s?(?:meta\\w*|\\w{1,20}\\.metadata)"),
            Mark.of("fields", "\\bfields\\.(?:uuid|char|text|int|bigint|smallint|decimal|datetime|date|boolean|json|"
                    + "foreignkey|manytomany)field\\s?\\([^)]{0,80}(?:pk|index|unique|max_length|related_name|null)"),
            Mark.of("op", "\\bop\\.(?:create|drop|alter|add|rename)_\\w{1,30}\\s?\\(|"
                    + "\\bop\\.execute\\s?\\(\\s?[\"'](?:create|alter|drop)"),
            Mark.of("indexmodel create_index create_indexes create_collection", "\\bindexmodel\\s?\\(|"
                    + "\\.create_(?:index(?:es)?|collection)\\s?\\("),
            Mark.of("document embeddeddocument", "\\(\\s?(?:me\\.|mongoengine\\.)?(?:embedded)?document\\s?\\)\\s?:"),
            Mark.of("autofield charfield foreignkeyfield uuidfield", "\\(\\s?(?:base)?model\\s?\\)[^:]{0,20}:[^@]{0,"
                    + "400}?\\b(?:auto|char|foreignkey|uuid|text|decimal)field\\s?\\("),
            Mark.of("required optional", "\\b(?:primarykey|required|optional)\\s?\\(\\s?(?:int|str|decimal|uuid|"
                    + "datetime)\\s?[,)][^\\n]{0,80}"));

    @Override
    public boolean shows(Look look) {
        return look.isCode() && MARKS.shows(look);
    }
}
