package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.sequence.Step.Message;

/// Where the lanes stand: as close as figures, labels and notes allow.
final class Lanes {

    /// From a lane to a note beside it.
    static final double NOTE_DISTANCE = 14;
    /// Between a note's text and its edge.
    static final double NOTE_PADDING = 10;
    static final double NOTE_MIN_WIDTH = 80;
    /// How far a note over several lanes stands out on both sides.
    static final double NOTE_OVERHANG = 26;
    static final double SELF_WIDTH = 46;
    static final double TEXT_MARGIN = 12;
    private static final double BADGE = 12;
    private static final double BOX_PADDING = 12;

    private record Pair(int first, int last) {
    }

    private final SequenceDiagram diagram;
    private final List<Figure> figures;
    private final List<TextBlock> boxTitles;
    private final double figureDistance;
    private final double[] centres;

    private Lanes(SequenceDiagram diagram, List<Figure> figures, List<TextBlock> boxTitles, double figureDistance) {
        this.diagram = diagram;
        this.figures = figures;
        this.boxTitles = boxTitles;
        this.figureDistance = figureDistance;
        this.centres = new double[figures.size()];
    }

    static Lanes of(SequenceDiagram diagram, List<Figure> figures, List<Ends> ends, double figureDistance) {
        List<TextBlock> titles = diagram.boxes().stream().map(box -> Wrapping.wrap(box.title(), 300))
                .toList();
        var lanes = new Lanes(diagram, figures, titles, figureDistance);
        double[] gaps = lanes.gapsOfFigures();
        lanes.widen(gaps, lanes.needs(ends));
        for (int i = 1; i < lanes.centres.length; i++) {
            lanes.centres[i] = lanes.centres[i - 1] + gaps[i - 1];
        }
        return lanes;
    }

    int count() {
        return centres.length;
    }

    double centre(int lane) {
        return centres[lane];
    }

    void shift(double by) {
        for (int i = 0; i < centres.length; i++) {
            centres[i] += by;
        }
    }

    TextBlock boxTitle(int box) {
        return boxTitles.get(box);
    }

    /// A box's edges, wide enough for its title; it has no members when `left > right`.
    Extent boxExtent(int box) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < centres.length; i++) {
            if (diagram.participants().get(i).box() == box) {
                left = Math.min(left, centres[i] - figures.get(i).width() / 2 - BOX_PADDING);
                right = Math.max(right, centres[i] + figures.get(i).width() / 2 + BOX_PADDING);
            }
        }
        double missing = Math.max(0, boxTitles.get(box).width() + 2 * BOX_PADDING - (right - left)) / 2;
        return new Extent(boxTitles.get(box), left - missing, right + missing, left - missing, right + missing);
    }

    private double[] gapsOfFigures() {
        double[] gaps = new double[Math.max(0, figures.size() - 1)];
        double[] paddings = boxPaddings();
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (figures.get(i).width() + figures.get(i + 1).width()) / 2 + figureDistance;
            int box = diagram.participants().get(i).box();
            int next = diagram.participants().get(i + 1).box();
            if (box != next) {
                gaps[i] += (box == Participant.NO_BOX ? 0 : paddings[box]) + (next == Participant.NO_BOX ? 0 : paddings[next])
                        - figureDistance / 2;
            }
        }
        return gaps;
    }

    /// What each box adds on both sides of its members.
    private double[] boxPaddings() {
        double[] inner = new double[boxTitles.size()];
        for (int i = 0; i < figures.size(); i++) {
            int box = diagram.participants().get(i).box();
            if (box != Participant.NO_BOX) {
                inner[box] += figures.get(i).width();
            }
        }
        for (int box = 0; box < inner.length; box++) {
            inner[box] = BOX_PADDING + Math.max(0, boxTitles.get(box).width() + 2 * BOX_PADDING - inner[box]) / 2;
        }
        return inner;
    }

    private Map<Pair, Double> needs(List<Ends> ends) {
        var needs = new HashMap<Pair, Double>();
        for (int i = 0; i < diagram.steps().size(); i++) {
            Ends end = ends.get(i);
            switch (diagram.steps().get(i)) {
                case Message message when message.toItself() -> need(needs, message.from(), message.from() + 1,
                        Math.max(end.start(), end.stop())
                                + Math.max(SELF_WIDTH, selfTextDistance(message) + end.text().width()) + TEXT_MARGIN);
                case Message message -> need(needs, Math.min(message.from(), message.to()),
                        Math.max(message.from(), message.to()), end.text().width() + Math.abs(end.start())
                                + Math.abs(end.stop()) + 2 * TEXT_MARGIN + (message.number().isEmpty() ? 0 : 2 * BADGE));
                case Step.Note note -> note(needs, note, end);
                case Step.Activation activation -> {
                }
                case Step.Deactivation deactivation -> {
                }
                case Step.OfBlock block -> {
                }
            }
        }
        return needs;
    }

    private void note(Map<Pair, Double> needs, Step.Note note, Ends ends) {
        double width = noteWidth(ends.text());
        switch (note.side()) {
            case RIGHT -> need(needs, note.last(), note.last() + 1, ends.start() + NOTE_DISTANCE + width + TEXT_MARGIN);
            case LEFT -> need(needs, note.first() - 1, note.first(), NOTE_DISTANCE + width + TEXT_MARGIN + Bars.WIDTH);
            case OVER -> {
                if (note.first() == note.last()) {
                    need(needs, note.first(), note.first() + 1, width / 2 + TEXT_MARGIN);
                    need(needs, note.first() - 1, note.first(), width / 2 + TEXT_MARGIN);
                } else {
                    need(needs, note.first(), note.last(), width - 2 * NOTE_OVERHANG);
                }
            }
        }
    }

    /// From the edge of the lane to the text of a message to itself: beside a number, farther.
    static double selfTextDistance(Message message) {
        return message.number().isEmpty() ? 8 : 2 + BADGE;
    }

    static double noteWidth(TextBlock text) {
        return Math.max(NOTE_MIN_WIDTH, text.width() + 2 * NOTE_PADDING);
    }

    private void need(Map<Pair, Double> needs, int first, int last, double width) {
        if (first >= 0 && last < figures.size()) {
            needs.merge(new Pair(first, last), width, Math::max);
        }
    }

    /// Short distances first; what a long one still lacks is shared among the gaps that it spans.
    private void widen(double[] gaps, Map<Pair, Double> needs) {
        var pairs = new ArrayList<>(needs.keySet());
        pairs.sort(Comparator.<Pair> comparingInt(pair -> pair.last() - pair.first()).thenComparingInt(Pair::first));
        for (Pair pair : pairs) {
            double missing = needs.get(pair);
            for (int i = pair.first(); i < pair.last(); i++) {
                missing -= gaps[i];
            }
            for (int i = pair.first(); missing > 0 && i < pair.last(); i++) {
                gaps[i] += missing / (pair.last() - pair.first());
            }
        }
    }
}
