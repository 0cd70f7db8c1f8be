package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.architect.review.border.Piece.Blank;
import dev.architect.review.border.Piece.Prose;

/// Lists of bare names below words about stored data: `id`, `customer_id`, `status`. One alone is nothing; a run of them
/// with an id or snake case is a table.
final class FieldRuns {

    private static final Pattern COLUMN = Pattern.compile("^`?(?:id|uuid|[a-z][a-z0-9]{0,40}_\\w{1,60})\\b.*");

    private FieldRuns() {
    }

    static void drop(List<Entry> entries) {
        var run = new ArrayList<Entry>();
        for (Entry entry : entries) {
            if (entry.piece() instanceof Blank) {
                continue;
            }
            if (isField(entry) && (run.isEmpty() || indent(run.getLast()) == indent(entry))) {
                run.add(entry);
                continue;
            }
            drop(run, entry);
        }
        end(run);
    }

    private static void drop(List<Entry> run, Entry next) {
        end(run);
        run.clear();
        if (isField(next)) {
            run.add(next);
        }
    }

    private static void end(List<Entry> run) {
        if (run.size() > 1 && run.stream().anyMatch(entry -> COLUMN.matcher(plain(entry)).matches())) {
            run.forEach(Entry::drop);
        }
    }

    private static boolean isField(Entry entry) {
        return entry.context().isStorage() && entry.piece() instanceof Prose prose && prose.isItem()
                && FieldLine.isLike(plain(entry));
    }

    private static int indent(Entry entry) {
        return ((Prose) entry.piece()).indent();
    }

    private static String plain(Entry entry) {
        return Judge.plain((Prose) entry.piece(), entry.text());
    }
}
