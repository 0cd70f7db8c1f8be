package dev.architect.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "render", description = {
        "Draws Mermaid as pictures: one file as one picture, or many into a folder.",
        "A folder gives its *.mmd, *.mermaid and the mermaid fences of its Markdown files, those of its folders too.",
        "What cannot be drawn is named with line, column and reason, the rest is drawn, and the exit code is 1." })
final class DiagramRenderCommand implements Callable<Integer> {

    @Mixin
    Help help;

    private final SteadyRenderer renderer;
    private final InputStream standardInput;

    @Parameters(arity = "1..*", paramLabel = "IN", description = "Files, folders, or - for standard input.")
    List<Path> in;

    @Option(names = { "-o",
            "--output" }, required = true, paramLabel = "OUT", description = "The picture, OUT.png or OUT.svg; or a folder for many.")
    Path out;

    @Option(names = "--format", paramLabel = "png|svg", defaultValue = "png", description = "What the pictures in a folder are; otherwise png.")
    String format;

    @Spec
    CommandSpec spec;

    /// Whether something could not be read, drawn or written.
    private boolean hasFailed;

    DiagramRenderCommand(DiagramRenderer renderer, InputStream standardInput) {
        this.renderer = new SteadyRenderer(renderer);
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        hasFailed = false;
        if (isOnePicture()) {
            drawOne();
        } else {
            drawAll();
        }
        return hasFailed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    // A name with an ending is a picture's, one without is a folder's.
    private boolean isOnePicture() {
        boolean isNamed = !Files.isDirectory(out) && String.valueOf(out.getFileName()).contains(".");
        if (isNamed && (in.size() > 1 || Files.isDirectory(in.getFirst()))) {
            throw new UsageException(out + ": several diagrams need a folder, such as -o pictures");
        }
        return isNamed;
    }

    private void drawOne() {
        PictureFormat kind = kind(out.toString(), out + ": the picture's name must end with .png or .svg");
        List<DiagramSource> sources = new ArrayList<>();
        new DiagramFiles(standardInput, sources::add, problem -> {
            throw new UsageException(problem);
        }).read(in.getFirst());
        if (sources.size() != 1) {
            throw new UsageException("%s: there are %d diagrams in it; %s".formatted(in.getFirst(), sources.size(),
                    sources.isEmpty() ? "expected a mermaid fence" : "give a folder for them, such as -o pictures"));
        }
        draw(sources.getFirst(), kind, (_, bytes) -> {
            try {
                return Files.write(out, bytes);
            } catch (IOException e) {
                throw new UsageException(out + ": the picture cannot be written (" + e.getClass().getSimpleName() + ")");
            }
        });
    }

    private void drawAll() {
        PictureFormat kind = kind("." + format, "--format is png or svg, not " + format);
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new UsageException(out + ": this is a file; give a folder, or a picture's name with .png or .svg");
        }
        var folder = new PictureFolder(out, "." + format.toLowerCase(Locale.ROOT));
        var files = new DiagramFiles(standardInput, source -> drawInto(folder, source, kind), this::fail);
        in.forEach(files::read);
    }

    private void drawInto(PictureFolder folder, DiagramSource source, PictureFormat kind) {
        try {
            draw(source, kind, folder::add);
        } catch (IOException e) {
            fail(source.file() + ": its picture cannot be written (" + e.getClass().getSimpleName() + ")");
        }
    }

    private <E extends Exception> void draw(DiagramSource source, PictureFormat kind, Keeper<E> keeper) throws E {
        switch (renderer.render(source.text(), kind)) {
            case Drawn drawn -> {
                Path picture = keeper.keep(source.picture(), drawn.bytes());
                drawn.warnings().forEach(warning -> spec.commandLine().getErr().println(source.file() + ": " + warning));
                spec.commandLine().getOut().printf("%s %dx%d%n", picture, drawn.width(), drawn.height());
            }
            case Rejected rejected -> fail(source.refused(rejected));
        }
    }

    private void fail(String line) {
        hasFailed = true;
        spec.commandLine().getErr().println(line);
    }

    private static PictureFormat kind(String name, String otherwise) {
        String ending = name.substring(name.lastIndexOf('.')).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case ".png" -> PictureFormat.Png.FOR_CHAT;
            case ".svg" -> new PictureFormat.Svg();
            default -> throw new UsageException(otherwise);
        };
    }

    /// Puts a picture where it belongs and says where that is.
    private interface Keeper<E extends Exception> {

        Path keep(Path name, byte[] picture) throws E;
    }
}
