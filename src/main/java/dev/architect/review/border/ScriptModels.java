package dev.architect.review.border;

/// Models of TypeScript and JavaScript: TypeORM, MikroORM, Sequelize, Drizzle, Mongoose, Prisma's client side, Convex,
/// Objection, Waterline, Knex.
final class ScriptModels implements Disguise {

    private static final Disguise MARKS = Marks.of(
            Mark.of("primarygeneratedcolumn primarycolumn createdatecolumn updatedatecolumn deletedatecolumn "
                    + "versioncolumn viewentity "
                    + "primarykey entityschema manytoone onetomany manytomany property",
                    "@(?:primarygeneratedcolumn|"
                            + "primarycolumn|createdatecolumn|updatedatecolumn"
                            + "|deletedatecolumn|versioncolumn|viewentity|primarykey|manytoone|onetomany|"
                            + "manytomany)\\b|\\bnew\\s{1,9}entityschema"
                            + "|@property\\s?\\(\\s?\\{\\s?(?:type|columntype|fieldname|nullable|unique|index)"),
            Mark.of("sequelize datatypes", "\\bsequelize\\.define\\s?\\(|\\bdatatypes\\.\\w|\\bqueryinterface\\.\\w"),
            Mark.of("queryinterface queryrunner", "\\bquery(?:interface|runner)\\.(?:create|add|drop|rename|change|"
                    + "remove|alter)\\w{1,30}"),
            Mark.of("pgtable mysqltable sqlitetable pgschema pgenum mysqlschema singlestoretable cockroachtable",
                    "\\b(?:pg|mysql|sqlite|singlestore|cockroach)(?:table|schema|enum)\\w{0,12}\\s?\\("),
            Mark.of("uniqueindex", "\\buniqueindex\\s?\\("),
            Mark.of("mongoose schema", "\\bnew\\s{1,9}(?:mongoose\\.)?schema\\s?(?:<[^>]{0,80}>\\s?)?\\(|"
                    + "\\bmongoose\\.(?:schema|model)\\b"
                    + "|@schema\\s?\\(|\\bschemafactory\\.|\\b\\w{0,30}schema\\.index\\s?\\("),
            Mark.of("prop", "@prop\\s?\\("),
            Mark.of("definetable defineschema", "\\bdefine(?:table|schema)\\s?\\("),
            Mark.of("tablename relationmappings", "\\bstatic\\s{1,9}(?:get\\s{1,9})?(?:tablename|relationmappings|"
                    + "idcolumn)\\b"),
            Mark.of("createtable createtableifnotexists altertable droptable droptableifexists renametable addcolumn "
                    + "addcolumns dropcolumn dropcolumns altercolumn renamecolumn createindex addindex "
                    + "addconstraint",
                    "\\b(?:schema|knex|trx|db|builder|pgm|kysely|migrator|migrationbuilder)\\b[\\w.()\\s]{0,"
                            + "60}?\\.(?:create|alter|drop|rename)table\\w{0,14}"
                            + "|\\bcreatetable\\w{0,14}\\s?\\(\\s?[\"'`{]|\\.(?:addcolumns?|dropcolumns?|"
                            + "addconstraint|renamecolumn|altercolumn|createindex|addindex)\\s?\\(\\s?[\"'`]"),
            Mark.of("table t", "\\b(?:table|t)\\.(?:increments|bigincrements|uuid|string|text|integer|biginteger|"
                    + "decimal|boolean|timestamps?|datetime|jsonb?|date"
                    + "|enu|enum|foreign|primary|unique|index|float|binary|specifictype|foreignid|id|references|"
                    + "unsignedbiginteger|dropcolumn)\\s?\\("),
            Mark.of("createindex createindexes ensureindex createcollection", "\\.(?:createindex(?:es)?|ensureindex|"
                    + "createcollection)\\s?\\("));

    @Override
    public boolean shows(Look look) {
        return look.isCode() && MARKS.shows(look);
    }
}
