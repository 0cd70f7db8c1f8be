package dev.architect;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Addressee;
import dev.architect.chat.Message;
import dev.architect.chat.Transcript;
import dev.architect.chat.Transcript.Line;
import dev.architect.inbox.Transcripts;
import dev.architect.inbox.Turn;
import dev.architect.memory.FollowedThreads;

/// What was said in a thread before a turn: our own memory, and what the platform remembers of a thread that the bot is
/// called into.
@ApplicationScoped
class ThreadReader {

    private final Transcripts transcripts;
    private final FollowedThreads followed;
    private final Platforms platforms;

    ThreadReader(Transcripts transcripts, FollowedThreads followed, Platforms platforms) {
        this.transcripts = transcripts;
        this.followed = followed;
        this.platforms = platforms;
    }

    Transcript before(Turn turn) {
        Transcript own = transcripts.before(turn).and(beside(turn), Instant.MAX);
        return isCalledIn(turn)
                ? own.and(platforms.named(turn.first().id().platform()).transcript(turn.first().thread()),
                        turn.first().sentAt())
                : own;
    }

    // What was said to nobody right before a call is what the call is about, though both are taken together.
    private Transcript beside(Turn turn) {
        boolean isCalled = turn.messages().stream().anyMatch(Message::callsTheBot);
        return !isCalled || followed.personaOf(turn.first().thread()).isPresent() ? Transcript.EMPTY
                : new Transcript(turn.messages().stream().filter(message -> !message.callsTheBot())
                        .map(message -> new Line(message.ref().ts(), message.author().name(), false, message.text(),
                                message.sentAt()))
                        .toList());
    }

    /// What our own memory has above messages that call nobody; most stand outside of threads and have nothing above them.
    Transcript above(Turn turn) {
        Message first = turn.first();
        return first.thread().isRoot(first.ref()) ? Transcript.EMPTY : transcripts.before(turn);
    }

    private boolean isCalledIn(Turn turn) {
        Message first = turn.first();
        return !first.thread().isRoot(first.ref())
                && turn.messages().stream().anyMatch(message -> message.addressee() == Addressee.BOT)
                && followed.personaOf(first.thread()).isEmpty();
    }
}
