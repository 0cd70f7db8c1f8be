package dev.architect.diagram.mermaid.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;

/// Time to the right: sections above their periods, those above the arrow of time, events below it.
final class AcrossComposer {

    private static final double WIDTH = 190;
    private static final double GAP = 10;
    private static final double ABOVE_AXIS = 34;
    private static final double BELOW_AXIS = 44;
    private static final double TAIL = 34;
    private static final double OVERHANG = 50;

    private final Timeline timeline;
    private final Cards cards;
    private final List<Primitive> primitives = new ArrayList<>();
    private final double sectionHeight;
    private final double periodHeight;
    private final double eventsHeight;
    private double x;

    AcrossComposer(Timeline timeline, Cards cards) {
        this.timeline = timeline;
        this.cards = cards;
        this.sectionHeight = timeline.sections().stream().filter(section -> !section.name().isEmpty())
                .mapToDouble(section -> Cards.height(Cards.text(section.name(), width(section)))).max().orElse(0);
        this.periodHeight = timeline.periods().mapToDouble(period -> height(period.name())).max().orElse(0);
        this.eventsHeight = timeline.periods().mapToDouble(period -> period.events().stream()
                .mapToDouble(event -> height(event) + GAP).sum()).max().orElse(0);
    }

    List<Primitive> compose() {
        int count = 0;
        for (int i = 0; i < timeline.sections().size(); i++) {
            Timeline.Section section = timeline.sections().get(i);
            if (!section.name().isEmpty()) {
                primitives.add(cards.card(Cards.text(section.name(), width(section)), section.name().words(),
                        new Bounds(x, 0, width(section), sectionHeight), cards.colour(i, count)));
            }
            double next = x + width(section) + GAP;
            for (Timeline.Period period : section.periods()) {
                period(period, cards.colour(i, count));
                x += WIDTH + GAP;
                count++;
            }
            x = next;
        }
        double axis = periodTop() + periodHeight + ABOVE_AXIS;
        primitives.addFirst(cards.axis(new Point(-OVERHANG, axis), new Point(x - GAP + OVERHANG, axis),
                Marker.ARROW));
        return primitives;
    }

    private void period(Timeline.Period period, int colour) {
        double middle = x + WIDTH / 2;
        double y = periodTop();
        primitives.add(cards.card(Cards.text(period.name(), WIDTH), period.name().words(),
                new Bounds(x, y, WIDTH, periodHeight), colour));
        y += periodHeight;
        double next = y + ABOVE_AXIS + BELOW_AXIS;
        double end = next + eventsHeight + TAIL;
        for (RichText event : period.events()) {
            primitives.add(cards.thread(new Point(middle, y), new Point(middle, next), Marker.NONE));
            TextBlock text = Cards.text(event, WIDTH);
            primitives.add(cards.event(text, event.words(), new Bounds(x, next, WIDTH, Cards.height(text)), colour));
            y = next + Cards.height(text);
            next = y + GAP;
        }
        primitives.add(cards.thread(new Point(middle, y + 2), new Point(middle, end), Marker.ARROW));
    }

    private double periodTop() {
        return sectionHeight == 0 ? 0 : sectionHeight + 2 * GAP;
    }

    private static double height(RichText label) {
        return Cards.height(Cards.text(label, WIDTH));
    }

    private static double width(Timeline.Section section) {
        return Math.max(1, section.periods().size()) * (WIDTH + GAP) - GAP;
    }
}
