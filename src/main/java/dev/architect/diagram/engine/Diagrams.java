package dev.architect.diagram.engine;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;

/// All engines as one: what the first rejects is given to the next. Never throws, and remembers what came of a source.
@Singleton
@Typed(Diagrams.class)
public class Diagrams implements DiagramRenderer {

    private static final Logger LOG = Logger.getLogger(Diagrams.class);

    /// The engine whose rejections tell line and mend; a server's are shown only when there are none of its.
    private static final String EXPLAINS_BEST = "mermaid";

    private final List<GuardedEngine> engines;
    private final Set<String> languages;
    private final PictureCache cache;
    private final String order;

    Diagrams(DiagramConfig config, @All List<DiagramRenderer> all) {
        List<DiagramRenderer> chosen = EngineOrder.of(config.engines().orElse(EngineOrder.USUAL), all);
        int atOnce = atLeastOne("at-once", config.atOnce());
        this.engines = chosen.stream().map(engine -> new GuardedEngine(engine, atOnce, config.patience())).toList();
        this.languages = chosen.stream().flatMap(engine -> engine.languages().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        this.order = engines.stream().map(GuardedEngine::name).collect(Collectors.joining(","));
        this.cache = new PictureCache(atLeastOne("cache.entries", config.cache().entries()),
                config.cache().bytes().asLongValue(), config.cache().keep());
    }

    void start(@Observes StartupEvent event) {
        LOG.infof("Diagram engines: %s", order);
    }

    @Override
    public String name() {
        return order;
    }

    @Override
    public Set<String> languages() {
        return languages;
    }

    @Override
    public Rendering render(String source, PictureFormat format) {
        return cache.get(Fingerprint.of(source, format, order), () -> draw(source, format)).rendering();
    }

    private Outcome draw(String source, PictureFormat format) {
        Outcome best = null;
        int rank = -1;
        boolean isSettled = true;
        for (GuardedEngine engine : engines) {
            Outcome outcome = engine.draw(source, format);
            isSettled &= outcome.isSettled();
            int its = rank(engine, outcome);
            if (its > rank) {
                best = outcome;
                rank = its;
            }
            if (outcome.rendering() instanceof Drawn) {
                break;
            }
        }
        // What came after a failure may be second best: the next one who asks tries again.
        return new Outcome(best.rendering(), isSettled);
    }

    private static int rank(GuardedEngine engine, Outcome outcome) {
        return switch (outcome.rendering()) {
            case Drawn _ -> 3;
            case Rejected _ -> !outcome.isSettled() ? 0 : engine.name().equals(EXPLAINS_BEST) ? 2 : 1;
        };
    }

    private static int atLeastOne(String key, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("architect.diagram.%s: %d is too few, give at least 1".formatted(key, value));
        }
        return value;
    }
}
