package dev.architect.review.border;

/// Classes of Java, Kotlin and Scala that are mapped to tables: JPA, Spring Data, Micronaut, DynamoDB, Exposed, jOOQ, Slick.
final class JvmEntities implements Disguise {

    private static final Disguise MARKS = Marks.of(
            Mark.of("entity", "@entity\\b(?!-)|<entity\\s[^>]{0,200}(?:class|table)\\s?="),
            Mark.of("table", "@table\\s?\\(|:\\s?(?:\\w{0,20}id)?table\\s?\\(|extends\\s{1,9}table\\[|\\btablefor\\b|"
                    + "\\btablequery\\["),
            Mark.of("uuidtable longidtable intidtable tablequery", "\\b(?:uuid|longid|intid)table\\s?\\(|\\btablequery\\["),
            Mark.of("column columns joincolumn", "@(?:join)?columns?\\b|\\bcolumn\\[\\w{1,30}\\]\\s?\\("),
            Mark.of("onetomany manytoone manytomany onetoone joincolumn jointable generatedvalue mappedsuperclass "
                    + "embeddedid elementcollection "
                    + "secondarytable sequencegenerator attributeoverride primarykeyjoincolumn collectiontable "
                    + "idclass manytoany discriminatorcolumn "
                    + "inheritance mappedentity mappedproperty creationtimestamp updatetimestamp primarykeycolumn "
                    + "primarykeyclass naturalid lob",
                    "@(?:onetomany|manytoone|manytomany|onetoone|joincolumns?|jointable|generatedvalue|"
                            + "mappedsuperclass|embeddedid|elementcollection"
                            + "|secondarytable|sequencegenerator|attributeoverride|primarykeyjoincolumn|"
                            + "collectiontable|idclass|manytoany"
                            + "|discriminatorcolumn|inheritance|mappedentity|mappedproperty|creationtimestamp|"
                            + "updatetimestamp|primarykeycolumn"
                            + "|primarykeyclass|naturalid|lob)\\b"),
            Mark.of("document compoundindex indexed", "@document\\s?\\(|@(?:compoundindex|indexed)\\b"),
            Mark.of("dynamodbbean dynamodbtable dynamodbpartitionkey dynamodbhashkey dynamodbrangekey dynamodbsortkey "
                    + "dynamodbattribute "
                    + "dynamodbsecondarypartitionkey dynamodbindexhashkey", "@dynamodb\\w+"),
            Mark.of("hibernate entity", "<hibernate-mapping|<entity-mappings|<many-to-one|<one-to-many"),
            Mark.of("sqldatatype", "\\bsqldatatype\\.\\w"),
            Mark.of("primarykey", "@primarykey\\b|\\bprimarykey\\s?\\(|override\\s{1,9}val\\s{1,9}primarykey"),
            Mark.of("foreignkey index", "@(?:foreignkey|index)\\s?\\("),
            Mark.of("mapped_to node", "@node\\s?\\(\\s?[\"\\[{]"));

    @Override
    public boolean shows(Look look) {
        return look.isCode() && MARKS.shows(look);
    }
}
