package dev.architect.diagram.mermaid.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;

/// A row of a timeline: sections above their periods, those above the arrow of time, events below it.
final class RowComposer {

    private static final double WIDTH = 190;
    private static final double GAP = 10;
    private static final double ABOVE_AXIS = 34;
    private static final double BELOW_AXIS = 44;
    private static final double TAIL = 34;
    private static final double OVERHANG = 50;

    private final List<Stretch> stretches;
    private final Cards cards;
    private final double top;
    private final List<Primitive> primitives = new ArrayList<>();
    private final double sectionHeight;
    private final double periodHeight;
    private final double eventsHeight;
    private double x;

    /// @param top of the sections, or of the periods where there are none
    RowComposer(List<Stretch> stretches, Cards cards, double top) {
        this.stretches = stretches;
        this.cards = cards;
        this.top = top;
        this.sectionHeight = stretches.stream().filter(stretch -> !stretch.name().isEmpty())
                .mapToDouble(stretch -> Cards.height(Cards.text(stretch.name(), width(stretch)))).max().orElse(0);
        this.periodHeight = periods().mapToDouble(period -> height(period.name())).max().orElse(0);
        this.eventsHeight = periods().mapToDouble(period -> period.events().stream()
                .mapToDouble(event -> height(event) + GAP).sum()).max().orElse(0);
    }

    private Stream<Timeline.Period> periods() {
        return stretches.stream().flatMap(stretch -> stretch.periods().stream());
    }

    List<Primitive> compose() {
        stretches.forEach(this::stretch);
        double axis = periodTop() + periodHeight + ABOVE_AXIS;
        primitives.addFirst(cards.axis(new Point(-OVERHANG, axis), new Point(x - GAP + OVERHANG, axis),
                Marker.ARROW));
        return primitives;
    }

    double bottom() {
        return periodTop() + periodHeight + ABOVE_AXIS + BELOW_AXIS + eventsHeight + TAIL;
    }

    private void stretch(Stretch stretch) {
        if (!stretch.name().isEmpty()) {
            primitives.add(cards.card(Cards.text(stretch.name(), width(stretch)), stretch.name().words(),
                    new Bounds(x, top, width(stretch), sectionHeight), cards.colour(stretch.section(), stretch.first())));
        }
        double next = x + width(stretch) + GAP;
        for (int i = 0; i < stretch.periods().size(); i++) {
            period(stretch.periods().get(i), cards.colour(stretch.section(), stretch.first() + i));
            x += WIDTH + GAP;
        }
        x = next;
    }

    private void period(Timeline.Period period, int colour) {
        double middle = x + WIDTH / 2;
        double y = periodTop();
        primitives.add(cards.card(Cards.text(period.name(), WIDTH), period.name().words(),
                new Bounds(x, y, WIDTH, periodHeight), colour));
        y += periodHeight;
        double next = y + ABOVE_AXIS + BELOW_AXIS;
        for (RichText event : period.events()) {
            primitives.add(cards.thread(new Point(middle, y), new Point(middle, next), Marker.NONE));
            TextBlock text = Cards.text(event, WIDTH);
            primitives.add(cards.event(text, event.words(), new Bounds(x, next, WIDTH, Cards.height(text)), colour));
            y = next + Cards.height(text);
            next = y + GAP;
        }
        primitives.add(cards.thread(new Point(middle, y + 2), new Point(middle, bottom()), Marker.ARROW));
    }

    private double periodTop() {
        return sectionHeight == 0 ? top : top + sectionHeight + 2 * GAP;
    }

    private static double height(RichText label) {
        return Cards.height(Cards.text(label, WIDTH));
    }

    private static double width(Stretch stretch) {
        return stretch.columns() * (WIDTH + GAP) - GAP;
    }
}
