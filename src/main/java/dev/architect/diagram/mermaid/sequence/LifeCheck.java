package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;
import dev.architect.diagram.mermaid.source.Source;

/// Nobody acts before being created or after being destroyed: such a creation or destruction is left out. Puts
/// participants into the order in which they stand.
final class LifeCheck {

    private final Source source;
    private final Cast cast;
    private final int[] places;

    LifeCheck(Source source, Cast cast) {
        this.source = source;
        this.cast = cast;
        this.places = new int[cast.size()];
    }

    SequenceDiagram checked(RichText title, List<Box> boxes, List<Step> steps) {
        int[] first = new int[cast.size()];
        int[] last = new int[cast.size()];
        Arrays.fill(first, Integer.MAX_VALUE);
        Arrays.fill(last, -1);
        for (int i = 0; i < steps.size(); i++) {
            for (int participant : seen(steps.get(i))) {
                first[participant] = Math.min(first[participant], i);
                last[participant] = steps.get(i) instanceof Step.Deactivation ? last[participant] : i;
            }
        }
        List<Integer> order = order(last);
        for (int i = 0; i < order.size(); i++) {
            places[order.get(i)] = i;
        }
        var placed = new ArrayList<Step>();
        for (int i = 0; i < steps.size(); i++) {
            placed.add(placed(steps.get(i), i, first, last));
        }
        return new SequenceDiagram(title, order.stream().map(cast::get).toList(), boxes, placed);
    }

    /// Who is shown, from left to right.
    private List<Integer> order(int[] last) {
        List<Integer> active = cast.order().stream().filter(participant -> last[participant] >= 0).toList();
        return active.isEmpty() || !Settings.of(source.config()).unusedHidden() ? cast.order() : active;
    }

    private static int[] seen(Step step) {
        return switch (step) {
            case Message message -> new int[] { message.from(), message.to() };
            case Step.Note note -> new int[] { note.first(), note.last() };
            case Step.Activation(int participant) -> new int[] { participant };
            case Step.Deactivation(int participant) -> new int[] { participant };
            case Step.OfBlock block -> new int[0];
        };
    }

    private Step placed(Step step, int index, int[] first, int[] last) {
        return switch (step) {
            case Message message -> new Message(places[message.from()], places[message.to()], message.arrow(), message.text(),
                    message.number(), lifeOf(message, index, first, last));
            case Step.Note(Step.Side side, int from, int to, RichText text) -> new Step.Note(side,
                    Math.min(places[from], places[to]), Math.max(places[from], places[to]), text);
            case Step.Activation(int participant) -> new Step.Activation(places[participant]);
            case Step.Deactivation(int participant) -> new Step.Deactivation(places[participant]);
            case Step.OfBlock block -> step;
        };
    }

    private Life lifeOf(Message message, int index, int[] first, int[] last) {
        return switch (message.life()) {
            case GOES_ON -> Life.GOES_ON;
            case CREATES_RECEIVER -> kept(message.life(), first[message.to()] == index, message.to(),
                    "before it is created");
            case DESTROYS_RECEIVER -> kept(message.life(), last[message.to()] == index, message.to(),
                    "after it is destroyed");
            case DESTROYS_SENDER -> kept(message.life(), last[message.from()] == index, message.from(),
                    "after it is destroyed");
        };
    }

    private Life kept(Life life, boolean possible, int participant, String when) {
        if (!possible) {
            source.warnings().add("%s acts %s; it is drawn throughout.".formatted(cast.get(participant).id(), when));
        }
        return possible ? life : Life.GOES_ON;
    }
}
