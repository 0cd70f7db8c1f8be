package dev.architect.review.border;

import java.util.List;

import dev.architect.review.border.Piece.Blank;
import dev.architect.review.border.Piece.Code;
import dev.architect.review.border.Piece.Heading;
import dev.architect.review.border.Piece.Prose;

/// What belongs to something that goes, goes with it: the columns of a list beside one that was recognised, and the rest of
/// a statement that blank lines cut.
final class Neighbours {

    private static final int MOST_PIECES = 80;

    private Neighbours() {
    }

    static void spread(List<Entry> entries) {
        FieldRuns.drop(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).piece() instanceof Prose prose && !(entries.get(i).verdict() instanceof Verdict.Stays)) {
                finish(entries, i);
                if (prose.isItem() && entries.get(i).goes() && FieldLine.isLike(plain(entries.get(i)))) {
                    spread(entries, i, prose.indent(), 1);
                    spread(entries, i, prose.indent(), -1);
                }
            }
        }
    }

    private static void spread(List<Entry> entries, int from, int indent, int step) {
        for (int i = from + step; i >= 0 && i < entries.size() && Math.abs(i - from) < MOST_PIECES; i += step) {
            Entry entry = entries.get(i);
            if (entry.piece() instanceof Blank || entry.piece() instanceof Code) {
                continue;
            }
            if (!(entry.piece() instanceof Prose prose) || !prose.isItem() || prose.indent() < indent) {
                return;
            }
            if (prose.indent() == indent && FieldLine.isLike(plain(entry))) {
                entry.drop();
            }
        }
    }

    /// Goes on to where the brackets are closed, if they are.
    private static void finish(List<Entry> entries, int from) {
        int open = Brackets.open(lastPart(entries.get(from)));
        for (int i = from + 1; open > 0 && i < Math.min(entries.size(), from + MOST_PIECES); i++) {
            if (entries.get(i).piece() instanceof Heading || entries.get(i).block() != entries.get(from).block()) {
                return;
            }
            open += Brackets.balance(raw(entries.get(i)));
            if (open <= 0) {
                entries.subList(from + 1, i
                        + 1).stream().filter(entry -> !(entry.piece() instanceof Blank)).forEach(Entry::drop);
            }
        }
    }

    private static String lastPart(Entry entry) {
        return switch (entry.verdict()) {
            case Verdict.Loses loses when loses.parts().getLast().end() == ((Prose) entry.piece()).sentences().getLast()
                    .end() ->
                loses.parts()
                        .getLast().of(entry.text());
            case Verdict.Goes goes -> raw(entry);
            default -> "";
        };
    }

    private static String raw(Entry entry) {
        return entry.piece().span().of(entry.text());
    }

    private static String plain(Entry entry) {
        return entry.piece() instanceof Prose prose ? Judge.plain(prose, entry.text()) : "";
    }
}
