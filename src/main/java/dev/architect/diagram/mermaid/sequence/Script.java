package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.sequence.Step.Life;
import dev.architect.diagram.mermaid.sequence.Step.Message;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;

/// What happens, step by step; which message creates and which destroys a participant.
final class Script {

    private static final int NOBODY = -1;
    private static final int NO_STEP = -1;

    private record Doomed(int participant, int line, int messageBefore) {
    }

    private final Cast cast;
    private final int mostEvents;
    private final Warnings warnings;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Integer> active = new HashMap<>();
    private int events;
    private int lastMessage = NO_STEP;
    private int toCreate = NOBODY;
    private Doomed toDestroy;

    Script(Cast cast, int mostEvents, Warnings warnings) {
        this.cast = cast;
        this.mostEvents = mostEvents;
        this.warnings = warnings;
    }

    /// Counts what takes room in the picture.
    ///
    /// @throws SyntaxException when there is too much of it
    void count(Statement statement) {
        if (++events > mostEvents) {
            throw statement.mistake("More than %d messages, notes and blocks: draw the diagram in parts"
                    .formatted(mostEvents));
        }
    }

    void add(Step step) {
        steps.add(step);
    }

    void say(Message spoken, Statement statement) {
        Message message = destroyedBy(createdBy(spoken, statement));
        lastMessage = steps.size();
        steps.add(message);
    }

    /// The next message creates this participant.
    void create(int participant) {
        toCreate = participant;
    }

    /// The next message destroys this participant.
    void destroy(int participant, int line) {
        toDestroy = new Doomed(participant, line, lastMessage);
    }

    private Message createdBy(Message message, Statement statement) {
        if (toCreate == NOBODY) {
            return message;
        }
        int created = toCreate;
        toCreate = NOBODY;
        if (message.to() == created && message.from() != created) {
            return message.with(Life.CREATES_RECEIVER);
        }
        String sentence = "the message after `create` must go to %s; it is drawn from the start."
                .formatted(cast.get(created).id());
        warnings.add(statement.line(), sentence, message.to() != created);
        return message;
    }

    private Message destroyedBy(Message message) {
        if (toDestroy == null) {
            return message;
        }
        Doomed doomed = toDestroy;
        toDestroy = null;
        if (message.involves(doomed.participant()) && message.life() == Life.GOES_ON && !message.toItself()) {
            return message.with(message.to() == doomed.participant() ? Life.DESTROYS_RECEIVER : Life.DESTROYS_SENDER);
        }
        destroyWithMessageBefore(doomed, Optional.of(message));
        return message;
    }

    /// `destroy` belongs before the last message; behind it, it means the message before.
    ///
    /// @param next the message that follows; without one Mermaid says nothing
    private void destroyWithMessageBefore(Doomed doomed, Optional<Message> next) {
        String sentence = "`destroy %s` stands before the message that ends it."
                .formatted(cast.get(doomed.participant()).id());
        warnings.add(doomed.line(), sentence, next.isPresent() && !next.get().involves(doomed.participant()));
        if (doomed.messageBefore() != NO_STEP && steps.get(doomed.messageBefore()) instanceof Message before
                && before.involves(doomed.participant()) && before.life() == Life.GOES_ON && !before.toItself()) {
            steps.set(doomed.messageBefore(), before.with(before.to() == doomed.participant() ? Life.DESTROYS_RECEIVER
                    : Life.DESTROYS_SENDER));
        }
    }

    void activate(int participant) {
        active.merge(participant, 1, Integer::sum);
        steps.add(new Step.Activation(participant));
    }

    void deactivate(Statement statement, int participant) {
        if (active.getOrDefault(participant, 0) == 0) {
            warnings.refused(statement.line(), "%s is not active and cannot be deactivated."
                    .formatted(cast.get(participant).id()));
            return;
        }
        active.merge(participant, -1, Integer::sum);
        steps.add(new Step.Deactivation(participant));
    }

    List<Step> finish() {
        if (toDestroy != null) {
            destroyWithMessageBefore(toDestroy, Optional.empty());
        }
        return steps;
    }
}
