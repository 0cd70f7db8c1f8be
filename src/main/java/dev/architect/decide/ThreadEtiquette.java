package dev.architect.decide;

import java.util.Optional;

import dev.architect.intent.IntentModel;
import dev.architect.intent.IntentModel.Head;
import dev.architect.intent.IntentModel.Seen;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;

/// When to go on in a thread that the bot answers in: somebody asks for more, corrects or objects. People who talk to each
/// other, thank or have had enough are left alone.
final class ThreadEtiquette {

    // With nobody else in the thread, there is hardly anybody else to talk to.
    private static final float ALONE = 0.6f;

    private final IntentModel model;
    private final Head reply;

    ThreadEtiquette(IntentModel model) {
        this.model = model;
        this.reply = model.head(IntentModel.FOLLOW_UP);
    }

    Optional<Because> objection(Situation situation) {
        String text = situation.message().text();
        if (text.isBlank()) {
            return Optional.of(Because.NOTHING_TO_ANSWER);
        }
        if (Command.parse(text).filter(Command.Quiet.class::isInstance).isPresent()) {
            return Optional.of(Because.TOLD_TO_STOP);
        }
        if (SmallTalk.isThanks(text)) {
            return Optional.of(Because.THANKED);
        }
        // Whoever calls a persona by its name means it, and a question was asked to be answered.
        if (situation.awaited().isPresent() || NamedPersona.in(text, situation.personas()).isPresent()) {
            return Optional.empty();
        }
        float[] p = model.probabilities(reply, Seen.of(Tokens.of(Prose.of(text))));
        float ask = p[reply.index("ask")];
        float stop = p[reply.index("stop")];
        if (stop >= reply.threshold("stop") && stop > ask) {
            return Optional.of(Because.TOLD_TO_STOP);
        }
        float needed = reply.threshold("ask") * (situation.others() == 0 ? ALONE : 1);
        return ask >= needed ? Optional.empty() : Optional.of(Because.NOT_ASKED_TO_GO_ON);
    }
}
