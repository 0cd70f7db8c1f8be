package dev.architect.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.mermaid.MermaidRenderer;

/// Ours against mermaid-cli, on the same machine in the same run, both painting at twice the size. Cold is a process for each
/// file. Warm is, for ours, a picture in a process that has drawn before, and for mermaid-cli what one more diagram costs in
/// a Markdown file with many: the difference between two such files.
public final class MermaidCliRatio {

    private static final int WARM_ROUNDS = 200;
    private static final int FEW = 1;
    private static final int MANY = 4;
    private static final int LONGEST_MINUTES = 10;

    private final Path mmdc;
    private final Path puppeteer;
    private final Path jar;
    private final Path out;

    private MermaidCliRatio(Path mmdc, Path puppeteer, Path jar) throws IOException {
        this.mmdc = mmdc;
        this.puppeteer = puppeteer;
        this.jar = jar;
        this.out = Files.createTempDirectory("ratio");
    }

    /// @param arguments mmdc, its Puppeteer configuration, a folder of `.mmd` files, how many of them, and our jar unless it
    ///        is the packaged one
    public static void main(String... arguments) throws Exception {
        if (arguments.length < 4) {
            throw new IllegalArgumentException("Give MMDC PUPPETEER.json FOLDER COUNT [quarkus-run.jar]");
        }
        Path jar = Path.of(arguments.length > 4 ? arguments[4] : "target/quarkus-app/quarkus-run.jar");
        var ratio = new MermaidCliRatio(Path.of(arguments[0]), Path.of(arguments[1]), jar);
        ratio.measure(some(Path.of(arguments[2]), Integer.parseInt(arguments[3])));
    }

    private void measure(List<Path> files) throws Exception {
        List<Path> both = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (Path file : files) {
            double our = run(List.of(java(), "-jar", jar.toString(), "diagram", "render", file.toString(), "-o", picture()));
            double their = run(mmdc(file, out.resolve("theirs.png")));
            if (our > 0 && their > 0) {
                both.add(file);
                ours.add(our);
                theirs.add(their);
            } else {
                System.out.printf("%s is left out: %s does not draw it%n", file, our > 0 ? "mermaid-cli" : "ours");
            }
        }
        if (both.isEmpty()) {
            throw new IllegalStateException("There is no diagram that both draw");
        }
        System.out.printf("%d diagrams that both draw, medians in ms%n%n      %10s %12s %8s%n", both.size(), "ours",
                "mermaid-cli", "ratio");
        print("cold", median(ours), median(theirs));
        print("warm", warm(both), warmCli(both));
    }

    private static void print(String what, double ours, double theirs) {
        System.out.printf("%s  %10.1f %12.1f %8.1f%n", what, ours, theirs, theirs / ours);
    }

    private static double warm(List<Path> files) throws IOException {
        var renderer = new MermaidRenderer();
        List<String> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(Files.readString(file));
        }
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < WARM_ROUNDS; round++) {
            for (String source : sources) {
                long start = System.nanoTime();
                boolean isDrawn = renderer.render(source, PictureFormat.Png.FOR_CHAT) instanceof Drawn;
                if (isDrawn && round >= WARM_ROUNDS / 2) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        return median(times);
    }

    private double warmCli(List<Path> files) throws Exception {
        double few = run(mmdc(markdown(files, FEW), out.resolve("few.out.md")));
        double many = run(mmdc(markdown(files, MANY), out.resolve("many.out.md")));
        if (few < 0 || many < 0) {
            throw new IllegalStateException("mermaid-cli does not draw the diagrams in one run");
        }
        return (many - few) / ((MANY - FEW) * files.size());
    }

    private Path markdown(List<Path> files, int times) throws IOException {
        List<String> fences = new ArrayList<>();
        for (Path file : files) {
            fences.add("```mermaid\n" + Files.readString(file).strip() + "\n```\n");
        }
        String all = String.join("\n", fences) + "\n";
        return Files.writeString(out.resolve(times + ".md"),
                IntStream.range(0, times).mapToObj(i -> all).collect(Collectors.joining()));
    }

    private List<String> mmdc(Path in, Path into) {
        return List.of(mmdc.toString(), "-q", "-p", puppeteer.toString(), "-s", "2", "-e", "png", "-i", in.toString(), "-o",
                into.toString());
    }

    private String picture() {
        return out.resolve("ours.png").toString();
    }

    /// @return milliseconds, or less than 0 when it failed
    private double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(out.resolve("said.txt").toFile()).start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return -1;
        }
        return process.exitValue() == 0 ? (System.nanoTime() - start) / 1e6 : -1;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static List<Path> some(Path folder, int count) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(file -> file.toString().endsWith(".mmd")).sorted().toList();
            // Spread over the folder: neighbours are often alike.
            return IntStream.range(0, Math.min(count, all.size())).mapToObj(i -> all.get(i * all.size() / Math.min(count, all.size())))
                    .toList();
        }
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
