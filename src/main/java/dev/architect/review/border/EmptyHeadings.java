package dev.architect.review.border;

import java.util.List;

import dev.architect.review.border.Piece.Blank;
import dev.architect.review.border.Piece.Heading;
import dev.architect.review.border.Piece.Prose;

/// Headings go with all that stood under them.
final class EmptyHeadings {

    private EmptyHeadings() {
    }

    static void drop(List<Entry> entries, boolean isPart) {
        // From the last one up: a heading is empty when its subheadings have gone.
        for (int i = entries.size() - 1; i >= 0; i--) {
            boolean isFirst = isPart && i == firstHeading(entries);
            if (entries.get(i).piece() instanceof Heading heading && !isFirst && isEmptied(entries, i, heading.level())) {
                entries.get(i).drop();
            }
        }
    }

    private static boolean isEmptied(List<Entry> entries, int at, int level) {
        boolean hasLost = false;
        for (int i = at + 1; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.piece() instanceof Heading next && next.level() <= level) {
                break;
            }
            if (entry.goes()) {
                hasLost = true;
            } else if (!(entry.piece() instanceof Blank) && !isSentence(entry)) {
                return false;
            }
        }
        return hasLost;
    }

    private static boolean isSentence(Entry entry) {
        return entry.piece() instanceof Prose && SchemaBorder.isSentence(entry.piece().span().of(entry.text()).strip());
    }

    private static int firstHeading(List<Entry> entries) {
        int at = 0;
        while (at < entries.size() && !(entries.get(at).piece() instanceof Heading)) {
            at++;
        }
        return at;
    }
}
