package dev.architect.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.architect.chat.Language;
import dev.architect.design.Design;
import dev.architect.design.Scope;
import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.persona.Persona;
import dev.architect.review.Checks;
import dev.architect.review.Review;
import dev.architect.review.Reviewed;

/// A whole answer is read and reviewed: all checks, the schema border, and its pictures, or without them as where the cache
/// has them already.
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class Reviews {

    private static final Path ANSWERS = Path.of("src/test/resources/dev/architect/review/good");
    private static final Review.Owners OWNERS = new Review.Owners("backend-architect", "database-architect");

    @Param({ "order-checkout", "agenda-consultas", "support-desk-graphql", "fleet-telemetry" })
    public String answer;

    private final Persona persona = new Persona("backend-architect", "d", "inherit", "", List.of(), List.of(), List.of(), List.of(),
            "body", "file", "hash");
    private final Review drawing = new Review(new MermaidRenderer(), Checks.usual(), Duration.ofSeconds(60), OWNERS);
    private final Review reading = new Review(new Drawn(), Checks.usual(), Duration.ofSeconds(60), OWNERS);
    private String markdown;

    @Setup
    public void read() throws IOException {
        markdown = Files.readString(ANSWERS.resolve(answer + ".md")).split("(?m)^---$\\R?", 3)[2];
    }

    @Benchmark
    public Reviewed withPictures() {
        return drawing.review(Design.parse(markdown), persona, Scope.WHOLE, Language.ENGLISH);
    }

    @Benchmark
    public Reviewed withoutPictures() {
        return reading.review(Design.parse(markdown), persona, Scope.WHOLE, Language.ENGLISH);
    }

    /// Has every picture already.
    private static final class Drawn implements DiagramRenderer {

        private final Rendering picture = new MermaidRenderer().render("flowchart LR\n  a --> b", PictureFormat.Png.FOR_CHAT);

        @Override
        public String name() {
            return "drawn";
        }

        @Override
        public Set<String> languages() {
            return Set.of("mermaid");
        }

        @Override
        public Rendering render(String source, PictureFormat format) {
            return picture;
        }
    }
}
