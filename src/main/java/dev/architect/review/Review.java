package dev.architect.review;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import dev.architect.chat.Language;
import dev.architect.design.Block.Diagram;
import dev.architect.design.Design;
import dev.architect.design.Recorded;
import dev.architect.design.Scope;
import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Refusal;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.persona.Persona;
import dev.architect.review.border.Kept;
import dev.architect.review.border.SchemaBorder;
import dev.architect.review.leak.PromptLeak;
import io.quarkus.logging.Log;

/// Checks a design before it is posted, within a time: what was not checked by then is posted unchecked, and says so.
public final class Review {

    static final String MERMAID = "mermaid";
    /// Pictures in one answer; further diagrams stay as source.
    private static final int MOST_PICTURES = 10;

    private final DiagramRenderer renderer;
    private final Checks checks;
    private final Duration budget;
    private final Owners owners;
    private final PromptLeak leak = new PromptLeak();

    /// Who must and who may do what.
    ///
    /// @param outputStandard the name of the persona whose designs keep the output standard
    /// @param schemas the name of the one persona that may design schemas
    public record Owners(String outputStandard, String schemas) {
    }

    /// @param budget the longest that an answer waits for its checks
    public Review(DiagramRenderer renderer, Checks checks, Duration budget, Owners owners) {
        this.renderer = renderer;
        this.checks = checks;
        this.budget = budget;
        this.owners = owners;
    }

    /// Whether a persona's designs have the ten parts.
    public boolean keepsStandard(Persona persona) {
        return persona.name().equals(owners.outputStandard());
    }

    /// @param scope what the question asked for
    public Reviewed review(Design written, Persona persona, Scope scope, Language language) {
        return review(written, persona, scope, language, List.of());
    }

    /// @param scope what the question asked for
    /// @param recorded what its channel decided before
    public Reviewed review(Design written, Persona persona, Scope scope, Language language, List<Recorded> recorded) {
        return review(written, persona, scope, language, recorded, budget);
    }

    /// @param within a time that may be shorter than the usual one, or over
    Reviewed review(Design written, Persona persona, Scope scope, Language language, List<Recorded> recorded,
            Duration within) {
        boolean mayDesignSchemas = persona.name().equals(owners.schemas());
        PromptLeak.Kept own = leak.keep(written, persona, language);
        Kept border = mayDesignSchemas ? Kept.whole(own.design()) : SchemaBorder.keep(own.design(), language);
        var draft = new Draft(border.design(), scope, language, recorded);
        var tasks = new ArrayList<Task>();
        border.design().blocks().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast).distinct()
                .limit(MOST_PICTURES).forEach(diagram -> tasks.add(new Drawing(diagram)));
        boolean keepsStandard = keepsStandard(persona);
        (keepsStandard ? checks.all() : checks.ofArtefacts()).forEach(check -> tasks.add(new Checking(check, draft)));
        tasks.add(new Scoring(draft, keepsStandard));
        List<Done> done = run(tasks, within.compareTo(budget) < 0 ? within : budget);
        var pictures = new LinkedHashMap<Diagram, Rendering>();
        var findings = new ArrayList<Finding>();
        Scorecard scorecard = Scorecard.UNKNOWN;
        for (Done one : done) {
            switch (one) {
                case Drawn(Diagram diagram, Rendering rendering) -> pictures.put(diagram, rendering);
                case Checked(List<Finding> found) -> findings.addAll(found);
                case Scored(Scorecard scored) -> scorecard = scored;
            }
        }
        findings.addAll(0, ofPictures(pictures));
        return new Reviewed(border.design(), pictures, findings, border.removed(), own.leftOut(),
                scorecard.with(tasks.size() - done.size()));
    }

    private static List<Finding> ofPictures(Map<Diagram, Rendering> pictures) {
        var findings = new ArrayList<Finding>();
        pictures.forEach((diagram, rendering) -> {
            switch (rendering) {
                case Rejected rejected -> findings.add(new Finding(MERMAID, Severity.ERROR, diagram.title(), rejected.line(),
                        rejected.reason(), rejected.reason(), "Write the diagram so that Mermaid can draw it."));
                case Rendering.Drawn drawn -> drawn.refusals().forEach(refusal -> findings.add(refused(diagram, refusal)));
            }
        });
        return findings;
    }

    /// The source stands beside the picture, and people paste it where Mermaid itself reads it.
    private static Finding refused(Diagram diagram, Refusal refusal) {
        String reason = refusal.reason().replaceFirst("\\.$", "");
        return new Finding(MERMAID, Severity.WARNING, diagram.title(), refusal.line(),
                "drawn here, but Mermaid's own parser refuses it: " + reason,
                "desenhado aqui, mas o próprio Mermaid recusa: " + reason,
                "Write this line so that Mermaid's own parser accepts it too.");
    }

    /// All at once, and only those that end in time.
    private static List<Done> run(List<Task> tasks, Duration within) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        var done = new ArrayList<Done>();
        int late = 0;
        try {
            for (Future<Done> future : threads.invokeAll(tasks, within.toMillis(), TimeUnit.MILLISECONDS)) {
                try {
                    done.add(future.get());
                } catch (CancellationException e) {
                    late++;
                } catch (ExecutionException e) {
                    Log.warnf(e.getCause(), "a check of the review failed");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
        if (late > 0) {
            Log.warnf("%d checks of the review did not end within %d ms", late, within.toMillis());
        }
        return done;
    }

    private sealed interface Done {
    }

    private record Drawn(Diagram diagram, Rendering rendering) implements Done {
    }

    private record Checked(List<Finding> findings) implements Done {
    }

    private record Scored(Scorecard scorecard) implements Done {
    }

    private interface Task extends Callable<Done> {
    }

    private final class Drawing implements Task {

        private final Diagram diagram;

        Drawing(Diagram diagram) {
            this.diagram = diagram;
        }

        @Override
        public Done call() {
            return new Drawn(diagram, renderer.render(diagram.source(), PictureFormat.Png.FOR_CHAT));
        }
    }

    private record Checking(Check check, Draft draft) implements Task {

        @Override
        public Done call() {
            return new Checked(check.check(draft));
        }
    }

    private record Scoring(Draft draft, boolean keepsStandard) implements Task {

        @Override
        public Done call() {
            return new Scored(Scorecard.of(draft, keepsStandard));
        }
    }
}
