package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.Primitive.Polygon;
import dev.architect.diagram.mermaid.scene.Primitive.Rectangle;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;

/// Walks down the steps with a pen and draws each at its place. Groups of the scene: `cluster` and `title` of boxes, `node`
/// (a figure at the top), `mirror` (the same at the bottom), `lifeline`, `activation`, `note`, `block`; of a message `edge`,
/// `label` and `number`, where edges end on lifelines and activations.
final class SequenceLayout {

    private static final double MARGIN = 16;
    private static final double ABOVE_MESSAGE = 15;
    private static final double BELOW_TEXT = 4;
    private static final double EMPTY_MESSAGE = 26;
    private static final double SELF_HEIGHT = 24;
    private static final double ABOVE_NOTE = 12;
    private static final double NOTE_PADDING = 8;
    private static final double ABOVE_BLOCK = 14;
    private static final double BELOW_BLOCK = 12;
    private static final double TAB_HEIGHT = 22;
    private static final double RECT_PADDING = 6;
    private static final double MIN_BAR = 18;
    private static final double BELOW_STEPS = 24;
    private static final double BOX_PADDING = 10;
    private static final Colour BETWEEN = Colour.rgb(0x8C8C8C);

    private record Bar(int slot, double top, int index) {
    }

    private record Frame(int slot, int step, double top, List<Primitive> parts) {
    }

    private final SequenceDiagram diagram;
    private final Inks inks;
    private final List<Figure> figures;
    private final Lanes lanes;
    private final List<Extent> extents;
    private final List<Extent> boxEdges = new ArrayList<>();
    private final Settings settings;
    private final double rowHeight;
    private final double width;
    private final double[] born;
    private final double[] gone;
    private final Bars bars;
    private final List<Deque<Bar>> openBars = new ArrayList<>();
    private final Deque<Frame> openFrames = new ArrayDeque<>();
    private final Deque<Colour> grounds = new ArrayDeque<>();
    private final List<Primitive> backs = new ArrayList<>();
    private final List<Primitive> activations = new ArrayList<>();
    private final List<Primitive> fronts = new ArrayList<>();
    private final List<Primitive> heads = new ArrayList<>();
    private double y;

    private SequenceLayout(SequenceDiagram diagram, Inks inks, Settings settings) {
        this.diagram = diagram;
        this.inks = inks;
        this.settings = settings;
        this.figures = diagram.participants().stream().map(Figure::of).toList();
        this.rowHeight = figures.stream().mapToDouble(Figure::height).max().orElse(0);
        List<Ends> ends = Ends.of(diagram, figures);
        this.lanes = Lanes.of(diagram, figures, ends, settings.figureDistance());
        double[] sides = sides(Extents.of(diagram, lanes, ends));
        lanes.shift(MARGIN - sides[0]);
        this.width = sides[1] - sides[0] + 2 * MARGIN;
        this.extents = Extents.of(diagram, lanes, ends);
        for (int box = 0; box < diagram.boxes().size(); box++) {
            boxEdges.add(lanes.boxExtent(box));
        }
        this.born = new double[figures.size()];
        this.gone = new double[figures.size()];
        this.bars = new Bars(figures.size());
        figures.forEach(figure -> openBars.add(new ArrayDeque<>()));
    }

    static Scene draw(SequenceDiagram diagram, Inks inks, Settings settings) {
        return new SequenceLayout(diagram, inks, settings).draw();
    }

    /// The leftmost and the rightmost edge of all that is drawn.
    private double[] sides(List<Extent> all) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < figures.size(); i++) {
            left = Math.min(left, lanes.centre(i) - figures.get(i).width() / 2);
            right = Math.max(right, lanes.centre(i) + figures.get(i).width() / 2);
        }
        for (Extent extent : all) {
            left = Math.min(left, extent.left());
            right = Math.max(right, extent.right());
        }
        for (int box = 0; box < diagram.boxes().size(); box++) {
            left = Math.min(left, lanes.boxExtent(box).left());
            right = Math.max(right, lanes.boxExtent(box).right());
        }
        double missing = Math.max(0, title().width() - (right - left)) / 2;
        return new double[] { left - missing, right + missing };
    }

    private TextBlock title() {
        return diagram.title().isEmpty() ? Extent.NO_TEXT : TextMeasure.wrap(diagram.title(), 18, 700);
    }

    private Scene draw() {
        y = MARGIN;
        TextBlock title = title();
        fronts.addAll(title.placed(width / 2, y, Anchor.MIDDLE, inks.words()));
        y += title.isEmpty() ? 0 : title.height() + 10;
        double boxTop = y;
        y += boxTitleHeight();
        drawFirstRow();
        for (int i = 0; i < diagram.steps().size(); i++) {
            step(i);
        }
        y += BELOW_STEPS;
        drawLastRow();
        double bottom = y + (diagram.boxes().isEmpty() ? 0 : BOX_PADDING);
        var all = new ArrayList<Primitive>();
        all.addAll(drawnBoxes(boxTop, bottom));
        all.addAll(backs);
        all.addAll(drawnLifelines());
        all.addAll(activations);
        all.addAll(heads);
        all.addAll(fronts);
        return new Scene(width, bottom + MARGIN, all);
    }

    private double boxTitleHeight() {
        if (diagram.boxes().isEmpty()) {
            return 0;
        }
        double highest = 0;
        for (int box = 0; box < diagram.boxes().size(); box++) {
            highest = Math.max(highest, lanes.boxTitle(box).height());
        }
        return highest + BOX_PADDING;
    }

    // Participants

    private void drawFirstRow() {
        boolean[] created = new boolean[figures.size()];
        for (Step step : diagram.steps()) {
            if (step instanceof Message message && message.life() == Life.CREATES_RECEIVER) {
                created[message.to()] = true;
            }
        }
        for (int lane = 0; lane < figures.size(); lane++) {
            if (!created[lane]) {
                figure("node", lane, y);
                born[lane] = y + rowHeight;
            }
        }
        y += rowHeight;
    }

    private void figure(String role, int lane, double top) {
        heads.add(new Group(role, figures.get(lane).participant().id(),
                figures.get(lane).drawn(lanes.centre(lane), top, rowHeight, inks, Inks.seen(inks.words(), ground(lane)))));
    }

    private void drawLastRow() {
        for (int lane = 0; lane < figures.size(); lane++) {
            closeBars(lane, y);
            if (gone[lane] == 0) {
                gone[lane] = y;
                if (settings.mirrored()) {
                    figure("mirror", lane, y);
                }
            }
        }
        y += settings.mirrored() ? rowHeight : 0;
    }

    private List<Primitive> drawnLifelines() {
        var lines = new ArrayList<Primitive>();
        for (int lane = 0; lane < figures.size(); lane++) {
            double x = lanes.centre(lane);
            lines.add(new Group("lifeline", figures.get(lane).participant().id(),
                    List.of(Path.line(new Point(x, born[lane]), new Point(x, gone[lane]),
                            Look.line(Inks.seen(inks.lifeline().stroke(), ground(lane)), inks.lifeline().strokeWidth())))));
        }
        return lines;
    }

    private List<Primitive> drawnBoxes(double top, double bottom) {
        var drawn = new ArrayList<Primitive>();
        for (int i = 0; i < diagram.boxes().size(); i++) {
            Extent edges = boxEdges.get(i);
            if (edges.isEmpty()) {
                continue;
            }
            Colour fill = diagram.boxes().get(i).fill();
            String id = diagram.boxes().get(i).title().words();
            drawn.add(new Group("cluster", id, List.of(new Rectangle(edges.left(), top, edges.right() - edges.left(),
                    bottom - top, 3, inks.box().withFill(fill)))));
            if (!edges.text().isEmpty()) {
                drawn.add(new Group("title", id, edges.text().placed(edges.middle(), top + BOX_PADDING / 2, Anchor.MIDDLE,
                        Inks.seen(inks.words(), fill.over(Colour.WHITE)))));
            }
        }
        return drawn;
    }

    // Steps

    private void step(int index) {
        Extent extent = extents.get(index);
        switch (diagram.steps().get(index)) {
            case Message message -> message(message, extent);
            case Step.Note note -> note(note, extent);
            case Step.Activation(int lane) -> openBar(lane);
            case Step.Deactivation(int lane) -> closeBar(lane);
            case Step.Opening opening -> open(opening, index, extent);
            case Step.Section section -> section(extent);
            case Step.Closing closing -> close(extent);
        }
    }

    private void message(Message message, Extent extent) {
        double top = y + ABOVE_MESSAGE;
        double line = extent.text().isEmpty() ? y + EMPTY_MESSAGE : top + extent.text().height() + BELOW_TEXT;
        if (message.life() != Life.GOES_ON) {
            line = Math.max(line, y + rowHeight / 2 + 8);
            top = line - BELOW_TEXT - extent.text().height();
        }
        String id = id(message.from()) + "→" + id(message.to());
        if (!extent.text().isEmpty()) {
            fronts.add(new Group("label", id, words(message, extent, top)));
        }
        Colour colour = across(inks.line(), extent.start(), extent.stop());
        fronts.add(new Group("edge", id,
                MessageLine.drawn(message, extent, line, SELF_HEIGHT, colour, settings.rightAngles())));
        if (!message.number().isEmpty()) {
            fronts.add(new Group("number", id, MessageLine.badge(message.number(), extent.start(), line, colour,
                    Inks.seen(inks.number(), colour))));
        }
        y = message.toItself() ? line + SELF_HEIGHT : line;
        live(message, line);
    }

    private String id(int lane) {
        return diagram.participants().get(lane).id();
    }

    private List<Primitive> words(Message message, Extent extent, double top) {
        TextBlock text = extent.text();
        Anchor align = message.toItself() ? Anchor.START : settings.messageAlign();
        double left = message.toItself() ? Math.max(extent.start(), extent.stop()) + Lanes.selfTextDistance(message)
                : switch (align) {
                    case START -> Math.min(extent.start(), extent.stop()) + Lanes.TEXT_MARGIN;
                    case MIDDLE -> extent.middle() - text.width() / 2;
                    case END -> Math.max(extent.start(), extent.stop()) - Lanes.TEXT_MARGIN - text.width();
                };
        return written(text, left, top, align, inks.words());
    }

    /// Words across lanes, legible on every ground that they stand on.
    private List<Primitive> written(TextBlock text, double left, double top, Anchor align, Colour wanted) {
        var parts = new ArrayList<>(cleared(text, left, top));
        Colour ink = Inks.seen(wanted, groundAt(left));
        if (!ink.equals(Inks.seen(wanted, groundAt(left + text.width())))) {
            ink = wanted;
            parts.add(plate(text, left, top));
        }
        parts.addAll(placed(text, left, top, align, ink));
        return parts;
    }

    private static List<Primitive> placed(TextBlock text, double left, double top, Anchor align, Colour ink) {
        double x = switch (align) {
            case START -> left;
            case MIDDLE -> left + text.width() / 2;
            case END -> left + text.width();
        };
        return text.placed(x, top, align, ink);
    }

    private void live(Message message, double line) {
        double top = line - rowHeight / 2;
        switch (message.life()) {
            case GOES_ON -> {
                return;
            }
            case CREATES_RECEIVER -> {
                figure("node", message.to(), top);
                born[message.to()] = top + rowHeight;
            }
            case DESTROYS_RECEIVER -> die(message.to(), top);
            case DESTROYS_SENDER -> die(message.from(), top);
        }
        y = line + rowHeight / 2;
    }

    private void die(int lane, double top) {
        closeBars(lane, top);
        gone[lane] = top;
        figure("mirror", lane, top);
    }

    private void note(Step.Note note, Extent extent) {
        double top = y + ABOVE_NOTE;
        double height = Math.max(TextMeasure.lineHeight(TextMeasure.SIZE), extent.text().height()) + 2 * NOTE_PADDING;
        var parts = new ArrayList<Primitive>();
        parts.add(new Rectangle(extent.start(), top, extent.stop() - extent.start(), height, 0, inks.note()));
        double room = extent.stop() - extent.start() - 2 * Lanes.NOTE_PADDING - extent.text().width();
        double left = extent.start() + Lanes.NOTE_PADDING + switch (settings.noteAlign()) {
            case START -> 0;
            case MIDDLE -> room / 2;
            case END -> room;
        };
        parts.addAll(placed(extent.text(), left, top + (height - extent.text().height()) / 2, settings.noteAlign(),
                inks.noteText()));
        fronts.add(new Group("note", id(note.first()), parts));
        y = top + height;
    }

    // Activations

    private void openBar(int lane) {
        openBars.get(lane).push(new Bar(activations.size(), y, bars.count(lane)));
        activations.add(new Group("activation", figures.get(lane).participant().id(), List.of()));
        bars.open(lane);
    }

    private void closeBar(int lane) {
        if (openBars.get(lane).isEmpty()) {
            return;
        }
        Bar bar = openBars.get(lane).pop();
        bars.close(lane);
        double bottom = Math.max(y, bar.top() + MIN_BAR);
        double left = lanes.centre(lane) + Bars.leftOf(bar.index());
        activations.set(bar.slot(), new Group("activation", figures.get(lane).participant().id(),
                List.of(new Rectangle(left, bar.top(), Bars.WIDTH, bottom - bar.top(), 0, inks.bar()))));
    }

    private void closeBars(int lane, double at) {
        double pen = y;
        y = at;
        while (!openBars.get(lane).isEmpty()) {
            closeBar(lane);
        }
        y = pen;
    }

    // Blocks

    private void open(Step.Opening opening, int index, Extent extent) {
        y += ABOVE_BLOCK;
        boolean rect = opening.block() == Step.Block.RECT;
        List<Primitive> parts = new ArrayList<>();
        openFrames.push(new Frame(rect ? backs.size() : fronts.size(), index, y, parts));
        (rect ? backs : fronts).add(new Group("block", opening.block().word(), List.of()));
        if (rect) {
            opening.fill().ifPresent(fill -> grounds.push(fill));
            y += RECT_PADDING;
            return;
        }
        double tab = Extents.tabWidth(opening.block());
        parts.add(tab(extent.start(), y, tab));
        parts.addAll(TextMeasure.wrap(RichText.plain(opening.block().word()),
                TextMeasure.SIZE, tab).centred(new Point(extent.start() + tab / 2 - 1, y + TAB_HEIGHT / 2),
                        inks.tabWord()));
        double height = condition(extent.text(), extent.start() + tab, extent.stop(), parts);
        y += Math.max(TAB_HEIGHT, height);
    }

    /// @return its height
    private double condition(TextBlock text, double left, double right, List<Primitive> parts) {
        if (text.isEmpty()) {
            return 0;
        }
        parts.addAll(written(text, (left + right - text.width()) / 2, y + 3, Anchor.MIDDLE, inks.condition()));
        return text.height() + 3;
    }

    private Primitive tab(double left, double top, double tabWidth) {
        double right = left + tabWidth;
        return new Polygon(List.of(new Point(left, top), new Point(right, top), new Point(right, top + TAB_HEIGHT - 8),
                new Point(right - 8, top + TAB_HEIGHT), new Point(left, top + TAB_HEIGHT)), inks.tab());
    }

    private void section(Extent extent) {
        y += BELOW_BLOCK;
        List<Primitive> parts = openFrames.peek().parts();
        parts.add(Path.line(new Point(extent.start(), y), new Point(extent.stop(), y),
                seen(inks.divider(), extent)));
        y += Math.max(6, condition(extent.text(), extent.start(), extent.stop(), parts));
    }

    private void close(Extent extent) {
        Frame frame = openFrames.pop();
        var opening = (Step.Opening) diagram.steps().get(frame.step());
        boolean rect = opening.block() == Step.Block.RECT;
        y = Math.max(y + BELOW_BLOCK, frame.top() + (rect ? 12 : TAB_HEIGHT + 8));
        Look look = seen(inks.frame(), extent);
        if (rect) {
            look = Look.filled(opening.fill().orElse(Colour.NONE));
            opening.fill().ifPresent(fill -> grounds.pop());
        }
        var parts = new ArrayList<Primitive>();
        parts.add(new Rectangle(extent.start(), frame.top(), extent.stop() - extent.start(), y - frame.top(), 0, look));
        parts.addAll(frame.parts());
        (rect ? backs : fronts).set(frame.slot(), new Group("block", opening.block().word(), parts));
    }

    // Words on lines

    /// Interrupts the lanes that a text crosses, so that it can be read.
    private List<Primitive> cleared(TextBlock text, double left, double top) {
        var gaps = new ArrayList<Primitive>();
        if (text.isEmpty()) {
            return gaps;
        }
        for (int lane = 0; lane < lanes.count(); lane++) {
            double from = lanes.centre(lane) - 3 + Math.min(0, bars.left(lane, 0));
            double to = lanes.centre(lane) + 3 + bars.right(lane, 0);
            if (to > left - 1 && from < left + text.width() + 1) {
                double gapLeft = Math.max(from, left - 2);
                double gapRight = Math.min(to, left + text.width() + 2);
                gaps.add(new Rectangle(gapLeft, top, gapRight - gapLeft, text.height(), 0,
                        Look.filled(ground(lane).faded(bars.count(lane) > 0 ? 0.75 : 1))));
            }
        }
        return gaps;
    }

    /// White paper for words that stand half on a dark ground, half on a light one.
    private static Primitive plate(TextBlock text, double left, double top) {
        return new Rectangle(left - 2, top, text.width() + 4, text.height(), 2, Look.filled(Colour.WHITE.faded(0.85)));
    }

    private Look seen(Look line, Extent extent) {
        return new Look(line.fill(), across(line.stroke(), extent.start(), extent.stop()), line.strokeWidth(), line.dash(),
                line.opacity());
    }

    /// A line from a light to a dark ground has a colour that can be seen on both.
    private Colour across(Colour wanted, double from, double to) {
        Colour start = Inks.seen(wanted, groundAt(from));
        return start.equals(Inks.seen(wanted, groundAt(to))) ? start : BETWEEN;
    }

    /// The colour of the paper at a place across the drawing.
    private Colour groundAt(double x) {
        Colour ground = Colour.WHITE;
        for (int box = 0; box < boxEdges.size(); box++) {
            if (x >= boxEdges.get(box).left() && x <= boxEdges.get(box).right()) {
                ground = diagram.boxes().get(box).fill().over(ground);
            }
        }
        for (var rects = grounds.descendingIterator(); rects.hasNext();) {
            ground = rects.next().over(ground);
        }
        return ground;
    }

    /// The colour of the paper at a lane.
    private Colour ground(int lane) {
        Colour ground = Colour.WHITE;
        if (diagram.participants().get(lane).box() != Participant.NO_BOX) {
            ground = diagram.boxes().get(diagram.participants().get(lane).box()).fill().over(ground);
        }
        for (var rects = grounds.descendingIterator(); rects.hasNext();) {
            ground = rects.next().over(ground);
        }
        return ground;
    }
}
