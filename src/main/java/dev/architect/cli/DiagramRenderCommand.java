package dev.architect.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "Draws a Mermaid file as a picture.",
        "A diagram that cannot be drawn is named with line, column and reason, and the exit code is 1." })
final class DiagramRenderCommand implements Callable<Integer> {

    @Mixin
    Help help;

    // Far beyond what the renderer accepts; only keeps a wrong file from filling the memory.
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final DiagramRenderer renderer;

    @Parameters(paramLabel = "IN.mmd", description = "The diagram's source.")
    Path in;

    @Option(names = { "-o",
            "--output" }, required = true, paramLabel = "OUT.png|OUT.svg", description = "The picture; its ending says which kind.")
    Path out;

    @Spec
    CommandSpec spec;

    DiagramRenderCommand(DiagramRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public Integer call() {
        PictureFormat format = format();
        return switch (renderer.render(source(), format)) {
            case Drawn drawn -> keep(drawn);
            case Rejected rejected -> refuse(rejected);
        };
    }

    private int keep(Drawn drawn) {
        write(drawn.bytes());
        drawn.warnings().forEach(warning -> spec.commandLine().getErr().println(in + ": " + warning));
        spec.commandLine().getOut().printf("%s %dx%d%n", out, drawn.width(), drawn.height());
        return ExitCode.OK;
    }

    private int refuse(Rejected rejected) {
        spec.commandLine().getErr().printf("%s:%d:%d: %s%n", in, rejected.line(), rejected.column(),
                rejected.reason().replaceAll("\\s*[\\r\\n]+\\s*", " "));
        return ExitCode.SOFTWARE;
    }

    private PictureFormat format() {
        String name = out.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return PictureFormat.Png.FOR_CHAT;
        }
        if (name.endsWith(".svg")) {
            return new PictureFormat.Svg();
        }
        throw new UsageException(out + ": the picture's name must end with .png or .svg");
    }

    private String source() {
        try (InputStream file = Files.newInputStream(in)) {
            byte[] bytes = file.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UsageException(in + ": the file is larger than 16 MB");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new UsageException(in + ": the file is not UTF-8");
        } catch (IOException e) {
            throw new UsageException(in + ": the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void write(byte[] picture) {
        try {
            Files.write(out, picture);
        } catch (IOException e) {
            throw new UsageException(out + ": the picture cannot be written (" + e.getClass().getSimpleName() + ")");
        }
    }
}
