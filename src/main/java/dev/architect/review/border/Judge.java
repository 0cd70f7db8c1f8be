package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Blank;
import dev.architect.review.border.Piece.Code;
import dev.architect.review.border.Piece.Heading;
import dev.architect.review.border.Piece.Prose;
import dev.architect.review.border.Piece.Table;
import dev.architect.review.border.Piece.Table.Row;
import dev.architect.review.border.Verdict.Loses;

/// Says of a single piece, in its surroundings, what of it has to go.
final class Judge {

    private static final Set<String> PLAIN_TEXT = Set.of("", "text", "txt", "plaintext", "plain", "md", "markdown", "ascii",
            "none");
    private static final Pattern CODE_LINE = Pattern.compile("^\\s*[@+#$\\[{}].*|.*[{};,(\\[:>|]\\s*$|^\\s*(?:end|"
            + "\\)+|import\\b.*|from\\b.*|add\\b.*|field\\b.*|\\w+ +\\w+.{0,30})\\s*$");
    private static final Pattern CAPITAL = Pattern.compile("^[\\s*_`\"'(\\[]{0,6}[\\p{Lu}\\d].*", Pattern.DOTALL);

    private Judge() {
    }

    static Verdict of(Piece piece, String text, Context context) {
        return switch (piece) {
            case Blank blank -> Verdict.STAYS;
            case Heading heading -> verdict(isSchemaHeading(heading));
            case Code code -> verdict(isSchemaCode(code.body(), code.language(), context));
            case Table table -> table(table, text, context);
            case Prose prose -> prose(prose, text, context);
        };
    }

    static boolean isSchemaCode(String body, String language, Context context) {
        return Disguises.show(Look.code(body, context))
                || PLAIN_TEXT.contains(language) && body.lines().filter(line -> !line.isBlank())
                        .anyMatch(line -> Disguises.show(Look.prose(line, context)));
    }

    /// A heading that only names keys or indexes is empty soon, or heads what may stay.
    static boolean isSchemaHeading(Heading heading) {
        return isSchemaTitle(heading.title());
    }

    static boolean isSchemaTitle(String title) {
        Look look = Look.prose(title, Context.NONE);
        return Names.areIn(look.lower()) && Disguises.show(look);
    }

    private static Verdict table(Table table, String text, Context context) {
        if (ColumnTable.isOne(table.rows(), context)) {
            return Verdict.GOES;
        }
        var parts = new ArrayList<Span>();
        List<Row> rows = table.rows();
        for (Row row : rows) {
            boolean isSchema = row.cells().stream()
                    .anyMatch(cell -> !cell.isBlank() && Disguises.show(Look.prose(cell, context)));
            if (isSchema && row.span().end() == 0) {
                return Verdict.GOES;
            }
            if (isSchema) {
                parts.add(row.span());
            }
        }
        if (parts.isEmpty()) {
            return Verdict.STAYS;
        }
        boolean isHeaderGone = parts.getFirst().equals(rows.getFirst().span());
        return isHeaderGone || parts.size() >= rows.size() - 1 ? Verdict.GOES : new Loses(parts);
    }

    private static Verdict prose(Prose prose, String text, Context context) {
        var parts = new ArrayList<Span>();
        for (Span sentence : prose.sentences()) {
            if (Disguises.show(Look.prose(sentence.of(text), context))) {
                parts.addAll(lines(sentence, text, context));
            }
        }
        if (parts.equals(prose.sentences()) && !parts.isEmpty() || parts.isEmpty() && isBareCode(prose, text, context)) {
            return Verdict.GOES;
        }
        if (parts.isEmpty() && prose.isItem() && isColumn(prose, text, context)) {
            return Verdict.GOES;
        }
        return parts.isEmpty() ? Verdict.STAYS : new Loses(parts);
    }

    private static boolean isColumn(Prose prose, String text, Context context) {
        if (!context.isStorage()) {
            return false;
        }
        String plain = plain(prose, text);
        return FieldLine.isTyped(plain) || context == Context.TABLE && FieldLine.isPartOfATable(plain);
    }

    static String plain(Prose prose, String text) {
        if (prose.sentences().isEmpty()) {
            return "";
        }
        var whole = new Span(prose.sentences().getFirst().start(), prose.sentences().getLast().end());
        return Plain.prose(whole.of(text)).lower().strip();
    }

    /// Where each line of a sentence begins like one of its own, only the lines go that are schema work by themselves.
    private static List<Span> lines(Span sentence, String text, Context context) {
        List<Span> lines = Lines.of(sentence, text);
        if (lines.size() < 2 || !lines.stream().allMatch(line -> CAPITAL.matcher(line.of(text)).matches())) {
            return List.of(sentence);
        }
        List<Span> found = lines.stream().filter(line -> Disguises.show(Look.prose(line.of(text), context))).toList();
        return found.isEmpty() ? List.of(sentence) : found;
    }

    /// Code that stands in the answer without a fence.
    private static boolean isBareCode(Prose prose, String text, Context context) {
        String raw = prose.span().of(text);
        List<String> lines = raw.lines().limit(400).toList();
        long codeLines = lines.stream().filter(line -> line.length() < 300 && CODE_LINE.matcher(line).matches()).count();
        return lines.size() > 1 && codeLines * 2 > lines.size() && Disguises.showInCode(Look.code(raw, context));
    }

    private static Verdict verdict(boolean goes) {
        return goes ? Verdict.GOES : Verdict.STAYS;
    }
}
