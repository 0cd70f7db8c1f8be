package dev.architect.diagram.mermaid.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Primitive;

/// Time to the right, in as many rows as keep the words readable in a chat, where a picture is seen as wide as its window.
/// A section is broken only when it is longer than a row; its name then stands in each.
final class AcrossComposer {

    private static final int MOST_COLUMNS = 8;
    private static final double APART = 40;

    private final Timeline timeline;
    private final Cards cards;
    private final List<List<Stretch>> rows = new ArrayList<>();
    private int columns;

    AcrossComposer(Timeline timeline, Cards cards) {
        this.timeline = timeline;
        this.cards = cards;
    }

    List<Primitive> compose() {
        int first = 0;
        for (int i = 0; i < timeline.sections().size(); i++) {
            Timeline.Section section = timeline.sections().get(i);
            split(section, i, first);
            first += section.periods().size();
        }
        var primitives = new ArrayList<Primitive>();
        double top = 0;
        for (List<Stretch> row : rows) {
            var composer = new RowComposer(row, cards, top);
            primitives.addAll(composer.compose());
            top = composer.bottom() + APART;
        }
        return primitives;
    }

    /// Into pieces of about the same length.
    private void split(Timeline.Section section, int index, int first) {
        List<Timeline.Period> periods = section.periods();
        int pieces = Math.max(1, Math.ceilDiv(periods.size(), MOST_COLUMNS));
        for (int i = 0; i < pieces; i++) {
            int from = i * periods.size() / pieces;
            add(new Stretch(section.name(), index, first + from,
                    periods.subList(from, (i + 1) * periods.size() / pieces)));
        }
    }

    private void add(Stretch stretch) {
        if (rows.isEmpty() || columns + stretch.columns() > MOST_COLUMNS) {
            rows.add(new ArrayList<>());
            columns = 0;
        }
        rows.getLast().add(stretch);
        columns += stretch.columns();
    }
}
