package dev.architect.llm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.resteasy.reactive.client.SseEvent;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.Cancellable;

/// Reads a provider's answer on the calling thread, within the limits of [LlmConfig]: it waits for each piece as long as
/// it is allowed to, and closes the connection when it stops early or the thread is interrupted.
@ApplicationScoped
public class ProviderAnswer {

    private final LlmConfig config;

    ProviderAnswer(LlmConfig config) {
        this.config = config;
    }

    /// Hands each event's data to `isEnd` until that says so.
    ///
    /// @return the body of a provider that answered with no event stream at all, or an empty text
    /// @throws ModelException when the answer fails, stalls, or grows too large
    public String read(String provider, Multi<SseEvent<String>> events, Predicate<String> isEnd) {
        BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
        var isBegun = new AtomicBoolean();
        var isLeft = new AtomicBoolean();
        AtomicReference<Cancellable> stream = new AtomicReference<>();
        stream.set(events.subscribe().with(
                event -> {
                    isBegun.set(true);
                    pieces.add(new Piece.Event(event));
                    if (isLeft.get()) {
                        stream.get().cancel();
                    }
                },
                failure -> pieces.add(new Piece.Failed(failure)),
                () -> pieces.add(new Piece.Ended())));
        try {
            return drain(provider, pieces, isEnd);
        } finally {
            isLeft.set(true);
            // There is no connection to close before the answer begins: a cancelled request would only have its failure
            // logged as lost when the client's read timeout clears it away.
            if (isBegun.get()) {
                stream.get().cancel();
            }
        }
    }

    private String drain(String provider, BlockingQueue<Piece> pieces, Predicate<String> isEnd) {
        StringBuilder body = new StringBuilder();
        long size = 0;
        Duration patience = config.firstPieceTimeout();
        while (true) {
            switch (next(provider, pieces, patience)) {
                case Piece.Ended() -> {
                    return new String(body.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                }
                case Piece.Failed(Throwable failure) -> throw ProviderFailure.of(provider, failure);
                case Piece.Event(SseEvent<String> event) -> {
                    String data = event.data() == null ? "" : event.data();
                    size += data.length();
                    if (size > config.maxAnswer().asLongValue()) {
                        throw new ModelException.Transient(provider + " sent more than architect.llm.max-answer allows", null,
                                null);
                    }
                    if (event instanceof WholeBodyReader.BodyPart) {
                        body.append(data);
                    } else if (!data.isEmpty() && isEnd.test(data)) {
                        return "";
                    }
                }
            }
            patience = config.idleTimeout();
        }
    }

    private static Piece next(String provider, BlockingQueue<Piece> pieces, Duration patience) {
        try {
            Piece piece = pieces.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (piece == null) {
                throw new ModelException.Transient("%s sent nothing for %d ms".formatted(provider, patience.toMillis()), null,
                        null);
            }
            return piece;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            var cancelled = new CancellationException("waiting for " + provider + " was interrupted");
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    private sealed interface Piece {

        record Event(SseEvent<String> event) implements Piece {
        }

        record Failed(Throwable failure) implements Piece {
        }

        record Ended() implements Piece {
        }
    }
}
