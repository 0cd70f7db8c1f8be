package dev.architect.bench;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.diagram.mermaid.Steps;
import dev.architect.diagram.mermaid.scene.PngPainter;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.source.Drawing;

/// An ordinary diagram of each type becomes a picture for chat: as a whole, and by step. The layout takes what
/// `parseAndLayOut` takes longer than `parse`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class Pictures {

    @Param({ "FLOWCHART", "SEQUENCE", "CLASS", "ER", "STATE", "C4", "GANTT" })
    public OrdinaryDiagram diagram;

    private final MermaidRenderer renderer = new MermaidRenderer();
    private Steps steps;
    private Scene scene;

    @Setup
    public void lay_out() {
        steps = new Steps(diagram.source(), diagram.parser());
        scene = steps.parseAndLayOut().scene();
    }

    @Benchmark
    public Object parse() throws Throwable {
        return steps.parse();
    }

    @Benchmark
    public Drawing parseAndLayOut() {
        return steps.parseAndLayOut();
    }

    @Benchmark
    public PngPainter.Picture paint() {
        return steps.paint(scene);
    }

    @Benchmark
    public Rendering whole() {
        return renderer.render(diagram.source(), PictureFormat.Png.FOR_CHAT);
    }
}
