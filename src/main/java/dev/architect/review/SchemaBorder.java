package dev.architect.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Block.Diagram;
import dev.architect.design.Design;

/// The border to the database architect: tables, columns, indexes and keys in another persona's answer are taken out
/// and replaced by a sentence that says who designs them.
final class SchemaBorder {

    private static final Pattern DDL = Pattern.compile(
            "\\b(?:create|alter|drop)\\s{1,20}(?:or\\s{1,20}replace\\s{1,20})?(?:unlogged\\s{1,20}|temp\\s{1,20}|temporary\\s{1,20}|unique\\s{1,20}|materialized\\s{1,20})?"
                    + "(?:table|index|view|type|sequence|trigger|policy|schema)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COLUMN_HEADER = Pattern.compile(
            "^\\s{0,3}\\|?\\s*\\*{0,2}(?:column|coluna|field \\(db\\)|db column)s?\\*{0,2}\\s*\\|",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEMENT = Pattern.compile("^[\\s`>*-]{0,12}(?:create|alter|drop)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(`{3,}|~{3,})\\s*([\\w+-]*)");

    private SchemaBorder() {
    }

    static Kept keep(Design design, Language language) {
        Design kept = design.withBlocks(blocks -> blocks.stream().map(block -> keep(block, language)).toList());
        return new Kept(kept, !kept.equals(design));
    }

    private static Block keep(Block block, Language language) {
        return switch (block) {
            case Diagram diagram when isEntityRelationship(diagram) -> new Block.Text(sentence(language));
            case Block.Text text -> new Block.Text(clean(text.markdown(), language));
            case Diagram diagram -> diagram;
            case Block.Contract contract -> contract;
            case Block.Referral referral -> referral;
        };
    }

    private static boolean isEntityRelationship(Diagram diagram) {
        return diagram.source().stripLeading().startsWith("erDiagram");
    }

    /// Goes through the lines and drops each fence with DDL, each table of columns and each bare statement.
    private static String clean(String markdown, Language language) {
        List<String> lines = markdown.lines().toList();
        var kept = new ArrayList<String>();
        for (int i = 0; i < lines.size();) {
            int end = endOfUnit(lines, i);
            List<String> unit = lines.subList(i, end);
            if (isSchemaWork(unit)) {
                if (kept.isEmpty() || !kept.getLast().equals(sentence(language))) {
                    kept.add(sentence(language));
                }
            } else {
                kept.addAll(unit);
            }
            i = end;
        }
        return String.join("\n", kept);
    }

    /// A fence, a table or a single line.
    private static int endOfUnit(List<String> lines, int start) {
        var fence = FENCE.matcher(lines.get(start));
        int end = start + 1;
        if (fence.find()) {
            while (end < lines.size() && !lines.get(end).strip().startsWith(fence.group(1))) {
                end++;
            }
            return Math.min(end + 1, lines.size());
        }
        if (lines.get(start).contains("|")) {
            while (end < lines.size() && lines.get(end).contains("|")) {
                end++;
            }
        }
        return end;
    }

    private static boolean isSchemaWork(List<String> unit) {
        String first = unit.getFirst();
        var fence = FENCE.matcher(first);
        String whole = String.join("\n", unit);
        if (fence.find()) {
            return DDL.matcher(whole).find();
        }
        boolean isColumnTable = unit.size() > 1 && COLUMN_HEADER.matcher(first).find();
        boolean isStatement = STATEMENT.matcher(first).find() && DDL.matcher(first).find()
                && (first.contains("(") || first.contains(";"));
        return isColumnTable || isStatement;
    }

    static String sentence(Language language) {
        return switch (language) {
            case ENGLISH -> "Database schema design should be handled by the database-architect agent. Once the data layer is "
                    + "designed, I can architect the services that interact with it.";
            case PORTUGUESE ->
                "O desenho do esquema do banco de dados cabe ao agente database-architect. Com a camada de dados "
                        + "desenhada, eu desenho os serviços que interagem com ela.";
        };
    }

    /// @param crossed whether something was taken out
    record Kept(Design design, boolean crossed) {
    }
}
