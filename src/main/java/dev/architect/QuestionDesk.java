package dev.architect;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.deliver.Forms;
import dev.architect.design.Essential;
import dev.architect.inbox.Turn;
import dev.architect.memory.Designs;
import dev.architect.memory.QuestionRounds;
import dev.architect.memory.QuestionRounds.Round;
import dev.architect.persona.ProjectContext;

/// Asks back, once in a thread, before a design that would be a guess; and puts the question and its answers together.
@ApplicationScoped
class QuestionDesk {

    private final QuestionRounds rounds;
    private final Designs designs;

    QuestionDesk(QuestionRounds rounds, Designs designs) {
        this.rounds = rounds;
        this.designs = designs;
    }

    /// The question that something was asked back about, where a turn may be the answer: no design followed yet, or only its
    /// own at an earlier attempt.
    Optional<String> awaited(Turn turn, ThreadRef thread) {
        return rounds.of(thread).filter(round -> !round.turn().equals(turn.id()))
                .filter(_ -> designs.of(thread.key()).stream().allMatch(design -> design.turn().equals(turn.id())))
                .map(Round::question);
    }

    /// The message with the question that it answers to, where the thread waits for that.
    Message whole(Turn turn, Message asked) {
        return awaited(turn, asked.thread()).map(question -> asked.withText(question + "\n\n" + asked.text())).orElse(asked);
    }

    /// What to ask back instead of answering; empty where a design can go ahead.
    ///
    Optional<Form> before(AnswerInThread.Talk talk, Assignment assignment, Optional<ProjectContext> context) {
        Message asked = talk.asked();
        Turn turn = talk.turn();
        Language language = talk.language();
        String known = known(talk, context);
        Optional<Round> earlier = rounds.of(asked.thread());
        if (earlier.isPresent()) {
            // A retry of the turn that asked back asks again; what stands already is not posted twice.
            return earlier.filter(round -> round.turn().equals(turn.id()))
                    .map(_ -> Forms.before(missing(asked, known), language));
        }
        Set<Essential> missing = missing(asked, known);
        if (!assignment.scope().isWhole() || !designs.of(asked.thread().key()).isEmpty()
                || !Essential.isAGuess(asked.text(), missing)) {
            return Optional.empty();
        }
        rounds.open(asked.thread(), new Round(turn.id(), asked.text()));
        return Optional.of(Forms.before(missing, language));
    }

    /// What nobody told, for the end of a thread's first design. Whoever was asked before is not asked again.
    Set<Essential> open(AnswerInThread.Talk talk, Optional<ProjectContext> context) {
        return rounds.of(talk.asked().thread()).isPresent() ? Set.of() : missing(talk.asked(), known(talk, context));
    }

    private static String known(AnswerInThread.Talk talk, Optional<ProjectContext> context) {
        return (context.map(ProjectContext::body).orElse("") + "\n" + saidBefore(talk.transcript())).strip();
    }

    private static Set<Essential> missing(Message asked, String known) {
        return Essential.missing(asked.text(), known);
    }

    /// What people said in the thread, for a look whether something is known.
    private static String saidBefore(Transcript transcript) {
        return transcript.lines().stream().filter(line -> !line.isPersona()).map(Transcript.Line::text)
                .collect(Collectors.joining("\n"));
    }
}
