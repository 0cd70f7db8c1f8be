package dev.architect.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.cli.DiagramBench.Measured;
import dev.architect.diagram.DiagramRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "bench", description = {
        "Measures how long each diagram of a folder takes to become a PNG, the first time and later, with nothing kept between.",
        "The first file's first time has the start of the renderer in it." })
final class DiagramBenchCommand implements Callable<Integer> {

    private static final int SLOWEST = 5;

    @Mixin
    Help help;

    private final SteadyRenderer renderer;

    @Parameters(paramLabel = "DIR", description = "The folder; what is drawn of it, see render.")
    Path folder;

    @Option(names = "--json", description = "Print JSON for a machine.")
    boolean json;

    @Spec
    CommandSpec spec;

    DiagramBenchCommand(DiagramRenderer renderer) {
        this.renderer = new SteadyRenderer(renderer);
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new UsageException(folder + ": this is not a folder");
        }
        List<DiagramSource> sources = new ArrayList<>();
        new DiagramFiles(InputStream.nullInputStream(), sources::add, spec.commandLine().getErr()::println).read(folder);
        if (sources.isEmpty()) {
            throw new UsageException(folder + ": there are no diagrams in this folder");
        }
        List<Measured> measured = new DiagramBench(renderer, folder).measure(sources);
        if (json) {
            spec.commandLine().getOut().println(toJson(measured).toPrettyString());
        } else {
            print(measured, spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    private static void print(List<Measured> all, PrintWriter out) {
        int width = all.stream().mapToInt(each -> each.file().length()).max().orElse(0);
        out.printf("%-" + width + "s %10s %10s %10s%n", "file", "cold ms", "warm ms", "bytes");
        String row = "%-" + width + "s %10.2f %10.2f %10s%n";
        all.forEach(each -> out.printf(Locale.ROOT, row, each.file(), each.coldMs(), each.warmMs(),
                each.isDrawn() ? each.pngBytes() : "rejected"));
        out.printf("%n%d of %d drawn%n", all.stream().filter(Measured::isDrawn).count(), all.size());
        print("cold", all, Measured::coldMs, out);
        print("warm", all, Measured::warmMs, out);
        out.println("slowest:");
        all.stream().sorted(Comparator.comparingDouble(Measured::warmMs).reversed()).limit(SLOWEST)
                .forEach(each -> out.printf(Locale.ROOT, "  %s %.2f ms%n", each.file(), each.warmMs()));
    }

    private static void print(String what, List<Measured> all, ToDoubleFunction<Measured> time, PrintWriter out) {
        double[] times = all.stream().mapToDouble(time).toArray();
        out.printf(Locale.ROOT, "%s: median %.2f ms, p99 %.2f ms%n", what, DiagramBench.quantile(times, 0.5),
                DiagramBench.quantile(times, 0.99));
    }

    // Built by hand: a native executable knows no record's components.
    private static ObjectNode toJson(List<Measured> all) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode files = root.putArray("files");
        for (Measured each : all) {
            files.addObject().put("file", each.file()).put("ok", each.isDrawn())
                    .put("rejection", each.rejection().orElse(null))
                    .put("coldMs", each.coldMs()).put("warmMs", each.warmMs()).put("pngBytes", each.pngBytes());
        }
        return root;
    }
}
