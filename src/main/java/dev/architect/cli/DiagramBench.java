package dev.architect.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;

/// How long diagrams take: each once as the process finds it, then, after a warm-up of all, several times.
final class DiagramBench {

    private static final int WARM_UP_ROUNDS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(3);
    private static final int TIMES = 7;
    private static final int FEWEST_TIMES = 3;
    private static final Duration ENOUGH = Duration.ofSeconds(2);
    private static final double MILLION = 1_000_000;

    private final SteadyRenderer renderer;
    private final Path folder;

    DiagramBench(SteadyRenderer renderer, Path folder) {
        this.renderer = renderer;
        this.folder = folder;
    }

    /// @param file below the folder; of a Markdown file with the line of the fence
    /// @param rejection where and why it is not drawn
    /// @param coldMs the first time in this process
    /// @param warmMs the median of later times
    record Measured(String file, Optional<String> rejection, double coldMs, double warmMs, int pngBytes) {

        boolean isDrawn() {
            return rejection.isEmpty();
        }
    }

    List<Measured> measure(List<DiagramSource> sources) {
        List<Rendering> first = new ArrayList<>();
        double[] cold = new double[sources.size()];
        for (int i = 0; i < cold.length; i++) {
            long start = System.nanoTime();
            first.add(render(sources.get(i)));
            cold[i] = since(start);
        }
        warmUp(sources);
        List<Measured> measured = new ArrayList<>();
        for (int i = 0; i < cold.length; i++) {
            measured.add(measured(sources.get(i), first.get(i), cold[i], warm(sources.get(i))));
        }
        return measured;
    }

    /// The nearest of the values below which this share of them lies.
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    private void warmUp(List<DiagramSource> sources) {
        long end = System.nanoTime() + WARM_UP.toNanos();
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (DiagramSource source : sources) {
                if (System.nanoTime() - end > 0) {
                    return;
                }
                render(source);
            }
        }
    }

    private double warm(DiagramSource source) {
        double[] times = new double[TIMES];
        long enough = System.nanoTime() + ENOUGH.toNanos();
        int count = 0;
        while (count < TIMES && (count < FEWEST_TIMES || System.nanoTime() - enough < 0)) {
            long start = System.nanoTime();
            render(source);
            times[count++] = since(start);
        }
        return quantile(Arrays.copyOf(times, count), 0.5);
    }

    private Measured measured(DiagramSource source, Rendering first, double cold, double warm) {
        String file = folder.relativize(Path.of(source.file())) + (source.linesBefore() == 0 ? "" : ":" + source.linesBefore());
        return switch (first) {
            case Drawn drawn -> new Measured(file, Optional.empty(), cold, warm, drawn.bytes().length);
            case Rejected rejected -> new Measured(file, Optional.of(sentence(rejected)), cold, warm, 0);
        };
    }

    private static String sentence(Rejected rejected) {
        String reason = OneLine.of(rejected.reason());
        return rejected.line() == 0 ? reason : "line %d, column %d: %s".formatted(rejected.line(), rejected.column(), reason);
    }

    private Rendering render(DiagramSource source) {
        return renderer.render(source.text(), PictureFormat.Png.FOR_CHAT);
    }

    // To the microsecond: what is finer is noise.
    private static double since(long start) {
        return Math.round((System.nanoTime() - start) / 1_000.0) * 1_000 / MILLION;
    }
}
