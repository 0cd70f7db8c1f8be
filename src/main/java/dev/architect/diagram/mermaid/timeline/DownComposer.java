package dev.architect.diagram.mermaid.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;

/// Time downwards: periods to the left of its arrow, events to the right, sections across.
final class DownComposer {

    private static final double PERIOD_WIDTH = 210;
    private static final double EVENT_WIDTH = 310;
    private static final double BEFORE_AXIS = 20;
    private static final double BEHIND_AXIS = 50;
    private static final double GAP = 10;
    private static final double APART = 24;
    private static final double AXIS = PERIOD_WIDTH + BEFORE_AXIS;
    private static final double WIDTH = AXIS + BEHIND_AXIS + EVENT_WIDTH;

    private final Timeline timeline;
    private final Cards cards;
    private final List<Primitive> lines = new ArrayList<>();
    private final List<Primitive> boxes = new ArrayList<>();
    private double y;

    DownComposer(Timeline timeline, Cards cards) {
        this.timeline = timeline;
        this.cards = cards;
    }

    List<Primitive> compose() {
        int count = 0;
        double axisFrom = -APART;
        for (int i = 0; i < timeline.sections().size(); i++) {
            Timeline.Section section = timeline.sections().get(i);
            if (!section.name().isEmpty()) {
                lines.add(cards.axis(new Point(AXIS, axisFrom), new Point(AXIS, y), Marker.NONE));
                TextBlock text = Cards.text(section.name(), WIDTH);
                boxes.add(cards.card(text, section.name().words(), new Bounds(0, y, WIDTH, Cards.height(text)),
                        cards.colour(i, count)));
                y += Cards.height(text) + APART;
                axisFrom = y - APART + 2;
            }
            for (Timeline.Period period : section.periods()) {
                period(period, cards.colour(i, count));
                count++;
            }
        }
        lines.add(cards.axis(new Point(AXIS, axisFrom), new Point(AXIS, y + APART), Marker.ARROW));
        lines.addAll(boxes);
        return lines;
    }

    private void period(Timeline.Period period, int colour) {
        TextBlock name = Cards.text(period.name(), PERIOD_WIDTH);
        boxes.add(cards.card(name, period.name().words(), new Bounds(0, y, PERIOD_WIDTH, Cards.height(name)), colour));
        double eventTop = y;
        for (RichText event : period.events()) {
            TextBlock text = Cards.text(event, EVENT_WIDTH);
            double middle = eventTop + Cards.height(text) / 2;
            lines.add(cards.thread(new Point(AXIS, middle), new Point(AXIS + BEHIND_AXIS, middle), Marker.ARROW));
            boxes.add(cards.event(text, event.words(), new Bounds(AXIS + BEHIND_AXIS, eventTop, EVENT_WIDTH,
                    Cards.height(text)), colour));
            eventTop += Cards.height(text) + GAP;
        }
        y = Math.max(y + Cards.height(name), eventTop - GAP) + APART;
    }
}
