package dev.architect.review.border;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Diagrams of entities: of Mermaid under their own name or as classes and boxes with columns, of PlantUML, of Graphviz.
final class EntityDiagram implements Disguise {

    private static final List<String> CROW_FEET = List.of("||--|", "||--o", "||--{", "}o--", "}|--", "--o{", "--|{", "..o{",
            "}|..", "||..o");
    private static final List<String> KINDS = List.of("classdiagram", "flowchart", "graph", "block", "mindmap", "startuml",
            "digraph", "c4context",
            "c4container", "c4component", "architecture", "statediagram", "requirementdiagram", "treemap", "sequencediagram",
            "class", "define");
    private static final Disguise NAMED = Marks.of(
            Mark.of("erdiagram", "(?m:^[\\s>|`-]{0,12}erdiagram\\b)"),
            Mark.of("startchen", "@startchen\\b"),
            Mark.of("entity", "(?m:^\\s{0,12}entity\\s{1,9}[^\\n{]{1,80}\\{)"));
    private static final Pattern DIAGRAM = Pattern.compile("(?m:^\\s{0,12}(?:classdiagram(?:-v2)?|flowchart|graph|"
            + "block(?:-beta)?|mindmap|@startuml|digraph"
            + "|c4\\w{4,20}|architecture(?:-beta)?|statediagram\\S{0,3}|requirementdiagram|treemap\\S{0,5}|"
            + "sequencediagram|class\\s{1,9}\\w{1,60}\\s?\\{|\\s?!define\\b))");
    private static final List<String> KEY_WORDS = List.of("pk", "fk", "uk");
    private static final Pattern KEYS = Pattern.compile("(?<![\\w-])(?:PK|FK|pk|fk|UK)(?![\\w-])|<<\\s?(?:PK|FK|pk|"
            + "fk)\\s?>>");
    // A type with a small letter beside a member or a line of a node: `uuid id`, `id: uuid`, `id uuid<br/>`.
    private static final Pattern FIELD = Pattern.compile(
            "(?:^|[\\s+#~\\-<>|\\[\"'(/;,{])(?:(?:uuid|text|bigint|numeric|timestamp|jsonb|integer|serial|"
                    + "varchar)\\s{1,9}[a-z]\\w{0,60}"
                    + "|[a-z]\\w{0,60}\\s{0,3}[:\\s]\\s{0,3}(?:uuid|text|bigint|numeric|timestamp|jsonb|serial|"
                    + "integer|decimal|boolean|date|int))(?=\\W|$)",
            Pattern.MULTILINE);
    private static final Pattern CERTAIN_FIELD = Pattern.compile("\\b(?:uuid|bigint|numeric|jsonb|serial|varchar)\\b");
    private static final Pattern SNAKE_LINE = Pattern.compile("(?:<br ?/?>|\\n|[\\[\"|{:])\\s{0,9}[+#-]?\\s?((?:id|"
            + "[a-z][a-z0-9]{0,30}_(?:id|at|by|cents|date|status|type|name|key|no|code|em|uuid)))(?=\\s{0,9}(?:<br|"
            + "\\n|[\\]\"|}\\\\]))");

    private static final Pattern ON_ONE_LINE = Pattern.compile(
            "(?:<br ?/?>|\\n|: ?|\\[|\"|\\|) ?id ?, ?(?=[^\\n\"}]{0,200}[a-z0-9]_[a-z][^\\n\"}]{0,"
                    + "100}[a-z0-9]_[a-z])[a-z]\\w{0,60}(?: ?, ?[a-z]\\w{0,60}){1,30}");

    @Override
    public boolean shows(Look look) {
        if (look.isCode() && NAMED.shows(look) || hasCrowFeet(look.lower())) {
            return true;
        }
        if (!look.isCode() || !look.hasAny(KINDS) || !look.has(DIAGRAM)) {
            return false;
        }
        boolean hasNodes = !look.words().contains("sequencediagram");
        return look.hasAny(KEY_WORDS) && look.hasCased(KEYS)
                || look.hasAny(SqlTypes.STRONG_WORDS) && (SqlTypes.isStrongIn(look.lower()) || hasFields(look.text()))
                || hasNodes && hasColumnNames(look.lower());
    }

    private static boolean hasCrowFeet(String lower) {
        return (lower.indexOf("--") >= 0 || lower.indexOf("..") >= 0) && CROW_FEET.stream().anyMatch(lower::contains);
    }

    private static boolean hasFields(String text) {
        var field = FIELD.matcher(text);
        int certain = 0;
        int all = 0;
        while (field.find() && all < 40) {
            all++;
            certain += CERTAIN_FIELD.matcher(field.group()).find() ? 1 : 0;
        }
        return certain >= 1 && all >= 2;
    }

    private static boolean hasColumnNames(String lower) {
        if (lower.indexOf('_') < 0) {
            return false;
        }
        Set<String> names = new HashSet<>();
        var name = SNAKE_LINE.matcher(lower);
        while (name.find() && names.size() < 4) {
            names.add(name.group(1));
        }
        if (ON_ONE_LINE.matcher(lower).find()) {
            return true;
        }
        return names.contains("id") && names.size() >= 2 || names.size() >= 3;
    }
}
