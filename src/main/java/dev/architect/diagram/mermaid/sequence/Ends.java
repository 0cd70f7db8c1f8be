package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;

/// A message's or note's label, and how far from the lanes it starts and stops: at the edge of an activation, or of a
/// figure that is created or destroyed. Known before the lanes are.
///
/// @param text wrapped to a width that reads well
/// @param start offset from the sender's lane; for a note the right edge of the activations at its last lane
/// @param stop offset from the receiver's lane; for a note the left edge of those at its first
record Ends(TextBlock text, double start, double stop) {

    static final double MESSAGE_WRAP = 400;
    static final double SELF_WRAP = 280;
    static final double NOTE_WRAP = 270;
    private static final double GAP = 3;

    /// One for each step, in order.
    static List<Ends> of(SequenceDiagram diagram, List<Figure> figures) {
        var ends = new ArrayList<Ends>(diagram.steps().size());
        var bars = new Bars(figures.size());
        for (int i = 0; i < diagram.steps().size(); i++) {
            ends.add(switch (diagram.steps().get(i)) {
                case Message message -> of(message, soonActive(diagram.steps(), i, message.to()), bars, figures);
                case Step.Note note -> new Ends(Wrapping.wrap(note.text(), NOTE_WRAP),
                        bars.right(note.last(), 0), bars.left(note.first(), 0));
                case Step.Activation(int lane) -> noneAfter(() -> bars.open(lane));
                case Step.Deactivation(int lane) -> noneAfter(() -> bars.close(lane));
                case Step.OfBlock block -> none();
            });
        }
        return ends;
    }

    private static Ends noneAfter(Runnable change) {
        change.run();
        return none();
    }

    private static Ends none() {
        return new Ends(Extent.NO_TEXT, 0, 0);
    }

    /// How many activations of `lane` open right after the step at `index`.
    private static int soonActive(List<Step> steps, int index, int lane) {
        int count = 0;
        for (int i = index + 1; i < steps.size() && steps.get(i) instanceof Step.Activation(int active); i++) {
            count += active == lane ? 1 : 0;
        }
        return count;
    }

    private static Ends of(Message message, int soon, Bars bars, List<Figure> figures) {
        double wrap = message.toItself() ? SELF_WRAP : MESSAGE_WRAP;
        TextBlock text = Wrapping.wrap(message.text(), wrap);
        if (message.toItself()) {
            return new Ends(text, bars.right(message.from(), 0), bars.right(message.to(), soon));
        }
        boolean rightwards = message.from() < message.to();
        double start = rightwards ? bars.right(message.from(), 0) : bars.left(message.from(), 0);
        double stop = rightwards ? bars.left(message.to(), soon) : bars.right(message.to(), soon);
        double side = rightwards ? 1 : -1;
        if (message.life() == Life.DESTROYS_SENDER) {
            start = side * figures.get(message.from()).reach();
        } else if (message.life() != Life.GOES_ON) {
            stop = -side * (figures.get(message.to()).reach() + GAP);
        }
        return new Ends(text, start, stop);
    }
}
