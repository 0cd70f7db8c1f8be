package dev.architect.diagram.engine;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jboss.logging.Logger;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;

/// One engine, of which no failure gets out and which draws only a few pictures at the same time. Each engine has its own
/// turns: one that waits for a network must not keep the others from drawing.
final class GuardedEngine {

    private static final Logger LOG = Logger.getLogger(GuardedEngine.class);

    private final DiagramRenderer engine;
    private final Semaphore turns;
    private final Duration patience;

    GuardedEngine(DiagramRenderer engine, int atOnce, Duration patience) {
        this.engine = engine;
        this.turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    String name() {
        return engine.name();
    }

    Outcome draw(String source, PictureFormat format) {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warnf("Diagram waited too long for its turn: engine=%s ms=%d [source=%s]", name(), patience.toMillis(),
                        Fingerprint.of(source));
                return Outcome.failed("Too many pictures are being drawn at the moment; this one was not");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed("The picture was given up before it was drawn");
        }
        try {
            return Outcome.settled(engine.render(source, format));
        } catch (EngineUnavailable e) {
            LOG.warnf("Diagram engine unavailable: engine=%s, %s [source=%s]", name(), e.getMessage(), Fingerprint.of(source));
            return Outcome.failed("The engine " + name() + " that would draw this is not available");
        } catch (RuntimeException | Error bug) {
            // An error too: one source that overflows the stack or the heap must not take its worker with it.
            LOG.warnf("Diagram engine broke: engine=%s failure=%s [source=%s]", name(), place(bug), Fingerprint.of(source));
            return Outcome.failed("The picture could not be drawn, by a fault of the engine " + name());
        } finally {
            turns.release();
        }
    }

    // Without the message, which may repeat the source.
    private static String place(Throwable bug) {
        StackTraceElement[] trace = bug.getStackTrace();
        return bug.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
