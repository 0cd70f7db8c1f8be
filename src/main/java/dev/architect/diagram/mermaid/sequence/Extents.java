package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;

/// Places every step across the drawing. Blocks are as wide as what they hold, and as their label needs.
final class Extents {

    /// Between a block's edge and what it holds.
    static final double BLOCK_PADDING = 12;
    static final double TAB_PADDING = 9;
    private static final double LABEL_MIN_WRAP = 300;
    private static final double EDGE = 7;

    private final SequenceDiagram diagram;
    private final Lanes lanes;
    private final List<Ends> ends;
    private final Extent[] extents;
    private final Deque<Frame> open = new ArrayDeque<>();

    private Extents(SequenceDiagram diagram, Lanes lanes, List<Ends> ends) {
        this.diagram = diagram;
        this.lanes = lanes;
        this.ends = ends;
        this.extents = new Extent[diagram.steps().size()];
    }

    /// A block while what it holds is being placed.
    private static final class Frame {

        private final int opening;
        private final ArrayList<Integer> sections = new ArrayList<>();
        private double left = Double.POSITIVE_INFINITY;
        private double right = Double.NEGATIVE_INFINITY;

        Frame(int opening) {
            this.opening = opening;
        }

        void hold(double otherLeft, double otherRight) {
            left = Math.min(left, otherLeft);
            right = Math.max(right, otherRight);
        }
    }

    /// One for each step; sections and closings have those of their block.
    static List<Extent> of(SequenceDiagram diagram, Lanes lanes, List<Ends> ends) {
        var all = new Extents(diagram, lanes, ends);
        for (int i = 0; i < all.extents.length; i++) {
            all.place(i);
        }
        return Arrays.asList(all.extents);
    }

    private void place(int index) {
        extents[index] = Extent.NOTHING;
        switch (diagram.steps().get(index)) {
            case Message message ->
                hold(index, message.toItself() ? self(message, ends.get(index)) : message(message, ends.get(index)));
            case Step.Note note -> hold(index, note(note, ends.get(index)));
            case Step.Activation(int lane) -> holdLane(lane);
            case Step.Deactivation(int lane) -> holdLane(lane);
            case Step.Opening opening -> open.push(new Frame(index));
            case Step.Section section -> open.peek().sections.add(index);
            case Step.Closing closing -> close(index);
        }
    }

    private void hold(int index, Extent extent) {
        extents[index] = extent;
        if (!open.isEmpty()) {
            open.peek().hold(extent.left(), extent.right());
        }
    }

    private void holdLane(int lane) {
        if (!open.isEmpty()) {
            open.peek().hold(lanes.centre(lane) - EDGE, lanes.centre(lane) + EDGE);
        }
    }

    private Extent message(Message message, Ends end) {
        double start = lanes.centre(message.from()) + end.start();
        double stop = lanes.centre(message.to()) + end.stop();
        double room = Math.abs(stop - start) - 24;
        TextBlock text = room > Ends.MESSAGE_WRAP
                ? Wrapping.wrap(message.text(), Math.min(room, 1.5 * Ends.MESSAGE_WRAP))
                : end.text();
        double middle = (start + stop) / 2;
        double left = Math.min(Math.min(start, stop) - EDGE, middle - text.width() / 2);
        double right = Math.max(Math.max(start, stop) + EDGE, middle + text.width() / 2);
        double figure = message.life() == Life.CREATES_RECEIVER || message.life() == Life.DESTROYS_RECEIVER
                ? 2 * Math.abs(end.stop())
                : 0;
        return new Extent(text, start, stop, stop < start ? left - figure : left, stop > start ? right + figure : right);
    }

    private Extent self(Message message, Ends end) {
        double lane = lanes.centre(message.from());
        double edge = Math.max(end.start(), end.stop());
        double right = lane + edge + Math.max(Lanes.SELF_WIDTH, Lanes.selfTextDistance(message) + end.text().width());
        return new Extent(end.text(), lane + end.start(), lane + end.stop(), lane - EDGE, right);
    }

    private Extent note(Step.Note note, Ends end) {
        double first = lanes.centre(note.first());
        double last = lanes.centre(note.last());
        double width = Lanes.noteWidth(end.text());
        return switch (note.side()) {
            case RIGHT -> edges(end.text(), last + end.start() + Lanes.NOTE_DISTANCE, width);
            case LEFT -> edges(end.text(), first + end.stop() - Lanes.NOTE_DISTANCE - width, width);
            case OVER -> noteOver(note, end.text(), first, last);
        };
    }

    private static Extent noteOver(Step.Note note, TextBlock narrow, double first, double last) {
        double width = Lanes.noteWidth(narrow);
        double span = note.first() == note.last() ? 0 : last - first + 2 * Lanes.NOTE_OVERHANG;
        TextBlock text = span > width ? Wrapping.wrap(note.text(), Math.max(Ends.NOTE_WRAP, span - 2 * Lanes.NOTE_PADDING))
                : narrow;
        double whole = Math.max(span, Lanes.noteWidth(text));
        return edges(text, (first + last - whole) / 2, whole);
    }

    private static Extent edges(TextBlock text, double left, double width) {
        return new Extent(text, left, left + width, left, left + width);
    }

    private void close(int index) {
        Frame frame = open.pop();
        if (frame.left > frame.right) {
            frame.hold(lanes.centre(0) - 40, lanes.centre(lanes.count() - 1) + 40);
        }
        double left = frame.left - BLOCK_PADDING;
        double right = frame.right + BLOCK_PADDING;
        var opening = (Step.Opening) diagram.steps().get(frame.opening);
        double tab = tabWidth(opening.block());
        TextBlock label = condition(opening.label(), right - left - tab - 20);
        right = Math.max(right, left + tab + label.width() + 20);
        for (int section : frame.sections) {
            TextBlock text = condition(((Step.Section) diagram.steps().get(section)).label(), right - left - 20);
            right = Math.max(right, left + text.width() + 20);
            extents[section] = edges(text, left, right - left);
        }
        for (int section : frame.sections) {
            extents[section] = edges(extents[section].text(), left, right - left);
        }
        extents[frame.opening] = edges(label, left, right - left);
        extents[index] = extents[frame.opening];
        if (!open.isEmpty()) {
            open.peek().hold(left, right);
        }
    }

    /// The width of the tab with the block's word; a `rect` has none.
    static double tabWidth(Step.Block block) {
        return block == Step.Block.RECT ? 0
                : Math.max(44, TextMeasure.width(block.word(), TextMeasure.SIZE) + 2 * TAB_PADDING);
    }

    private static TextBlock condition(RichText label, double room) {
        if (label.isEmpty()) {
            return Extent.NO_TEXT;
        }
        return Wrapping.wrap(bracketed(label), Math.max(LABEL_MIN_WRAP, room));
    }

    private static RichText bracketed(RichText label) {
        var lines = new ArrayList<>(label.lines().stream().map(line -> new ArrayList<>(line)).toList());
        var first = lines.getFirst();
        var last = lines.getLast();
        first.addFirst(Run.plain("["));
        last.addLast(Run.plain("]"));
        return new RichText(List.copyOf(lines));
    }
}
