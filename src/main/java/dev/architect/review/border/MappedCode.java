package dev.architect.review.border;

import java.util.regex.Pattern;

/// Marks of a mapping within prose: annotations with arguments, a call that creates a table.
final class MappedCode implements Disguise {

    private static final Disguise MARKS = Marks.of(
            Mark.of("column table joincolumn index jointable entity", "@(?:column|table|joincolumn|index|jointable|"
                    + "entity)\\s?\\(\\s?[\\w\"{]"),
            Mark.of("gorm db", "\\bgorm:\\s?\"\\w"),
            Mark.of("createtable createindex createcollection ensureindex create_table add_index add_column create_index",
                    "\\b(?:createtable|createindex|createcollection|ensureindex|create_table|add_index|add_column|"
                            + "create_index)\\s?[(:]\\s?[\"'`{:(]?\\w?"),
            Mark.of("model", "\\bmodel \\w{1,60} ?\\{[^}]{0,300}@(?:id|unique|default|relation)\\b"),
            Mark.of("table", "\\btable `?\\w{1,60}`? ?\\{ ?\\w"),
            Mark.of("id", "\\b\\w{1,60} (?:string|int) @id\\b"));
    private static final Pattern ANNOTATION = Pattern.compile("@(?:Entity|Table|Column|Id|JoinColumn|ManyToOne|"
            + "OneToMany|GeneratedValue)\\b");

    @Override
    public boolean shows(Look look) {
        return !look.isCode() && (MARKS.shows(look) || look.text().indexOf('@') >= 0
                && ANNOTATION.matcher(look.text()).results().map(found -> found.group()).distinct().limit(3).count() > 1);
    }
}
