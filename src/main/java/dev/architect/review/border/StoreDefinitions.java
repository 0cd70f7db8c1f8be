package dev.architect.review.border;

/// Stores that are no relational databases: collections with their rules and indexes, tables of cloud providers, mappings of
/// a search index, types of a graph.
final class StoreDefinitions implements Disguise {

    private static final Disguise MARKS = Marks.of(
            Mark.of("createindex createindexes ensureindex createcollection createsearchindex runcommand",
                    "\\b(?:createindex(?:es)?|ensureindex|createcollection|createsearchindex)\\s?\\("
                            + "|\\brun_?command\\s?\\(\\s?\\{\\s?[\"']?(?:create|createindexes|collmod)\\b"),
            Mark.of("jsonschema", "\\$jsonschema\\b"),
            Mark.of("aws_dynamodb_table google_bigquery_table azurerm_cosmosdb_sql_container google_spanner_database "
                    + "google_firestore_index google_bigtable_table "
                    + "aws_glue_catalog_table azurerm_storage_table postgresql_table snowflake_table", "\\w"),
            Mark.of("hash_key range_key attribute_definitions attributedefinitions key_schema keyschema "
                    + "partition_key_path partition_key_paths", "\\w"),
            Mark.of("dynamodb", "\\baws::dynamodb::(?:global)?table\\b|\\bdynamodb\\.table(?:v2)?\\s?\\(|"
                    + "\\bdynamodb\\s{1,9}create-table\\b"),
            Mark.of("globalsecondaryindexes localsecondaryindexes addglobalsecondaryindex global_secondary_index "
                    + "local_secondary_index", "\\w"),
            Mark.of("keytype", "\\bkeytype[\"']?\\s?[:=]\\s?[\"']?(?:hash|range)\\b"),
            Mark.of("mappings", "[\"']?\\bmappings[\"']?\\s{0,9}[:=]\\s{0,9}\\{?\\s{0,40}(?:[\"']?dynamic[\"']?\\s?:[^"
                    + ",\\n]{0,20},?\\s{0,40})?[\"']?properties\\b"),
            Mark.of("put", "(?m:^\\s{0,9}put\\s{1,9}/?[\\w.-]{1,80}/?_mappings?\\b)"),
            Mark.of("constraint", "\\brequire\\s{1,9}\\w{1,40}\\.\\w{1,60}\\s{1,9}is\\s{1,9}(?:unique|not null|node key)"),
            Mark.of("bq", "\\bbq\\s{1,9}mk\\b[^\\n]{0,200}?\\w:(?:string|integer|timestamp|numeric)"),
            Mark.of("createtable create_table", "\\bcreate_?table(?:command|request|async)?\\s?\\("));

    @Override
    public boolean shows(Look look) {
        return look.isCode() && MARKS.shows(look);
    }
}
