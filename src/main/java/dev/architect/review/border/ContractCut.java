package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.architect.design.Block.Contract;

/// A contract stays whole but for statements that hide in its descriptions and for extensions that map it to tables.
final class ContractCut {

    private static final int LONGEST = 8_000;
    private static final Pattern MAPPING = Pattern.compile(
            "^(\\s{0,60})[\"']?x-(?:[a-z]+-){0,3}(?:db|database|sql|tables?|columns?|index(?:es)?|primary-key|"
                    + "foreign-key|pk|fk|orm|postgres(?:ql)?|ddl)\\b[\\w-]{0,40}[\"']?\\s{0,9}:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DIRECTIVE = Pattern.compile(
            "[ \\t]{0,9}@(?:table|col|column|index|unique|primaryKey|foreignKey|relation|relationship|hasMany|hasOne|"
                    + "belongsTo|manyToMany|db|sql)\\b(?:\\s{0,3}\\([^()]{0,400}\\))?");
    private static final Pattern OPTION = Pattern.compile("[ \\t]{0,9}(?:option\\s{1,9}\\(gorm\\.[^;]{0,400};|"
            + "\\[\\s?\\(gorm\\.[^\\]]{0,400}\\])");

    private ContractCut() {
    }

    static Contract of(Contract contract, List<String> removed) {
        String cut = switch (contract.kind()) {
            case GRAPHQL -> without(DIRECTIVE, withoutStatements(contract.content(), removed), removed);
            case PROTOBUF -> without(OPTION, withoutStatements(contract.content(), removed), removed);
            case OPENAPI, ASYNCAPI, JSON_SCHEMA -> withoutMappings(withoutStatements(contract.content(), removed), removed);
        };
        return cut.equals(contract.content()) ? contract
                : new Contract(contract.fileName(), contract.kind(), contract.mediaType(), cut);
    }

    private static String withoutStatements(String content, List<String> removed) {
        Plain plain = Plain.code(content);
        List<Span> statements = new ArrayList<>();
        int from = 0;
        for (int start : Ddl.starts(plain)) {
            if (start >= from) {
                from = end(plain.lower(), start);
                statements.add(new Span(plain.origins()[start],
                        from < plain.origins().length ? plain.origins()[from] : content.length()));
            }
        }
        var kept = new StringBuilder();
        int at = 0;
        for (Span statement : statements) {
            kept.append(content, at, statement.start());
            removed.add(statement.of(content).strip());
            at = statement.end();
        }
        return kept.append(content, at, content.length()).toString();
    }

    private static int end(String lower, int start) {
        int depth = 0;
        int last = Math.min(lower.length(), start + LONGEST);
        for (int i = start; i < last; i++) {
            char character = lower.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            boolean isOver = character == ';' && depth <= 0 || character == '\n' && depth <= 0 && !goesOn(lower, i);
            if (character == '"' || isOver) {
                return character == ';' ? i + 1 : i;
            }
        }
        return last;
    }

    private static boolean goesOn(String lower, int lineBreak) {
        int next = lineBreak;
        while (next < lower.length() && Character.isWhitespace(lower.charAt(next))) {
            next++;
        }
        return next < lower.length() && lower.charAt(next) == '(';
    }

    private static String without(Pattern mapping, String content, List<String> removed) {
        return mapping.matcher(content).replaceAll(found -> {
            removed.add(found.group().strip());
            return "";
        });
    }

    private static String withoutMappings(String content, List<String> removed) {
        if (!content.contains("x-")) {
            return content;
        }
        var kept = new StringBuilder();
        int mapped = -1;
        for (String line : content.split("(?<=\n)")) {
            int indent = line.length() - line.stripLeading().length();
            boolean isWithin = mapped >= 0 && (indent > mapped || line.isBlank());
            mapped = isWithin ? mapped : MAPPING.matcher(line).matches() ? indent : -1;
            if (mapped >= 0) {
                removed.add(line.strip());
            } else {
                kept.append(line);
            }
        }
        return kept.toString();
    }
}
