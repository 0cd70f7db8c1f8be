package dev.architect.diagram.mermaid.journey;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// Draws a journey: who takes part on the left; sections above tasks above the arrow of time; below it a face for each
/// task, the higher the better.
final class JourneyComposer {

    private static final double FONT = 14;
    private static final double WIDTH = 150;
    private static final double GAP = 50;
    private static final double LEAST_HEIGHT = 50;
    private static final double TEXT_MARGIN = 8;
    private static final double ROW_GAP = 14;
    private static final double DOT = 7;
    private static final double DOT_STEP = 15;
    private static final double AXIS_ABOVE = 34;
    private static final double FACES_ABOVE = 50;
    private static final double STEP = 30;
    private static final double LEGEND_WIDTH = 240;
    private static final int STYLES = 7;
    private static final List<Colour> ACTORS = List.of(Colour.rgb(0x8FBC8F), Colour.rgb(0x7CFC00), Colour.rgb(0x00FFFF),
            Colour.rgb(0x20B2AA), Colour.rgb(0xB0E0E6), Colour.rgb(0xFFFFE0));
    private static final Colour SKIN = Colour.rgb(0xFFF8DC);
    private static final Colour LINE = Colour.rgb(0x666666);

    private final Theme theme;
    private final Journey journey;
    private final List<String> actors;
    private final List<Primitive> primitives = new ArrayList<>();
    private double x;

    JourneyComposer(Theme theme, Journey journey) {
        this.theme = theme;
        this.journey = journey;
        this.actors = journey.actors();
    }

    List<Primitive> compose() {
        x = legend();
        double left = x;
        double sections = height(journey.sections().stream().filter(section -> !section.name().isEmpty())
                .map(section -> text(section.name(), width(section))).toList());
        double taskTop = sections == 0 ? 0 : sections + ROW_GAP;
        double tasks = height(journey.tasks().map(task -> text(task.name(), WIDTH)).toList()) + DOT;
        double axis = taskTop + tasks + AXIS_ABOVE;
        int styled = 0;
        for (Journey.Section section : journey.sections()) {
            if (!section.tasks().isEmpty()) {
                section(section, sections, styled % STYLES);
                for (Journey.Task task : section.tasks()) {
                    task(task, new Bounds(x, taskTop, WIDTH, tasks), axis, styled % STYLES);
                    x += WIDTH + GAP;
                }
                styled += section.name().isEmpty() ? 0 : 1;
            }
        }
        primitives.add(new Primitive.Group("axis", "", List.of(Primitive.Path.polyline(
                List.of(new Point(left, axis), new Point(x, axis)), Look.line(theme.onPaper("textColor"), 4), Marker.NONE,
                Marker.ARROW))));
        return primitives;
    }

    /// @return where the tasks begin
    private double legend() {
        double y = 0;
        double right = 0;
        for (int i = 0; i < actors.size(); i++) {
            TextBlock name = TextMeasure.wrap(RichText.plain(actors.get(i)), TextMeasure.SIZE, LEGEND_WIDTH);
            double middle = y + TextMeasure.lineHeight(TextMeasure.SIZE) / 2;
            var parts = new ArrayList<Primitive>(List.of(dot(i, new Point(DOT, middle))));
            parts.addAll(name.placed(4 * DOT, y, Anchor.START, theme.onPaper("textColor")));
            primitives.add(new Primitive.Group("legend", actors.get(i), parts));
            right = Math.max(right, 4 * DOT + name.width());
            y += name.height() + 2;
        }
        return actors.isEmpty() ? 0 : right + GAP;
    }

    private Primitive dot(int actor, Point centre) {
        Colour fill = theme.find("actor" + actor).orElse(ACTORS.get(actor % ACTORS.size()));
        return new Primitive.Ellipse(centre, DOT, DOT, Look.of(fill, Colour.BLACK, 1));
    }

    private void section(Journey.Section section, double height, int style) {
        if (!section.name().isEmpty()) {
            primitives.add(box(text(section.name(), width(section)), section.name().words(),
                    new Bounds(x, 0, width(section), height), 0, style));
        }
    }

    private void task(Journey.Task task, Bounds box, double axis, int style) {
        double middle = box.centre().x();
        double best = axis + FACES_ABOVE;
        Point face = new Point(middle, best + (Journey.BEST - task.score()) * STEP);
        Look dashes = Look.line(LINE, 1).dashed(4.0, 2.0);
        primitives.add(new Primitive.Group("thread", "", List.of(
                Primitive.Path.line(new Point(middle, box.bottom()), face.plus(0, -Face.RADIUS), dashes),
                Primitive.Path.line(face.plus(0, Face.RADIUS), new Point(middle, best + 5.5 * STEP), dashes))));
        primitives.add(Face.of(task.score(), face, theme.find("faceColor").orElse(SKIN)));
        primitives.add(box(text(task.name(), WIDTH), task.name().words(), box, DOT, style));
        primitives.add(new Primitive.Group("actors", task.name().words(), dots(task, box)));
    }

    /// On the box's upper edge; closer together when they are many.
    private List<Primitive> dots(Journey.Task task, Bounds box) {
        double room = box.width() - 4 * DOT;
        double step = Math.min(DOT_STEP, room / Math.max(1, task.actors().size() - 1));
        var dots = new ArrayList<Primitive>();
        for (int i = 0; i < task.actors().size(); i++) {
            dots.add(dot(actors.indexOf(task.actors().get(i)), new Point(box.x() + 2 * DOT + i * step, box.y())));
        }
        return dots;
    }

    /// @param above what the words leave free at the top
    private Primitive box(TextBlock text, String id, Bounds box, double above, int style) {
        Look look = Look.of(theme.colour("fillType" + style), LINE, 1);
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 3, look));
        parts.addAll(text.centred(box.centre().plus(0, above / 2), Css.readable(theme.colour("textColor"), look)));
        return new Primitive.Group("node", id, parts);
    }

    private static TextBlock text(RichText label, double width) {
        return TextMeasure.wrap(label, FONT, width - 2 * TEXT_MARGIN);
    }

    private static double height(List<TextBlock> texts) {
        return texts.stream().mapToDouble(text -> Math.max(LEAST_HEIGHT, text.height() + 2 * TEXT_MARGIN)).max().orElse(0);
    }

    private static double width(Journey.Section section) {
        return Math.max(1, section.tasks().size()) * (WIDTH + GAP) - GAP;
    }
}
