package dev.architect.diagram.mermaid;

import java.util.Set;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.mermaid.scene.PngPainter;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.scene.SvgPainter;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;

/// Draws Mermaid in plain Java, without a browser: source → model → layout → scene → picture.
public final class MermaidRenderer implements DiagramRenderer {

    private static final int SHORT = 120;
    private static final String PAINTED = "sequenceDiagram\n A->>B: words\n B-->>A: **words**";
    private static final String LAID_OUT = "flowchart LR\n subgraph s\n a[words] -->|words| b(words)\n end\n b --> c{words} --> a";

    private final Limits limits;

    public MermaidRenderer() {
        this(Limits.DEFAULT);
    }

    public MermaidRenderer(Limits limits) {
        this.limits = limits;
    }

    /// Loads on threads of its own what the first picture needs: the fonts and the painter on one, the layout on another.
    /// In a fresh process that takes many times as long as the picture itself.
    public void warmUp() {
        Thread.ofPlatform().daemon().name("warm-up-painter").start(() -> render(PAINTED, PictureFormat.Png.FOR_CHAT));
        Thread.ofPlatform().daemon().name("warm-up-layout").start(() -> render(LAID_OUT, new PictureFormat.Svg()));
    }

    @Override
    public String name() {
        return "mermaid";
    }

    @Override
    public Set<String> languages() {
        return Set.of("mermaid");
    }

    @Override
    public Rendering render(String source, PictureFormat format) {
        try {
            Source read = SourceReader.read(source, limits);
            Drawing drawing = draw(read);
            if (!PngPainter.fits(drawing.scene(), limits.pixels())) {
                throw new SyntaxException(0, 0, "The picture would be %.0f by %.0f, which is too large: draw it in parts"
                        .formatted(drawing.scene().width(), drawing.scene().height()));
            }
            return paint(drawing, read.warnings(), format);
        } catch (SyntaxException mistake) {
            return new Rendering.Rejected(mistake.line(), mistake.column(), mistake.getMessage(),
                    shortened(source, mistake.line()));
        }
    }

    static Drawing draw(Source source) {
        String line = source.lines().get(source.firstLine());
        String keyword = SourceReader.keyword(line);
        DiagramType type = DiagramType.of(keyword).orElseThrow(() -> new SyntaxException(source.firstLine() + 1, 1,
                "The type of diagram is not known here: expected one of " + DiagramType.names()));
        type.otherSpelling(line.strip().substring(0, keyword.length())).ifPresent(spelling -> source.warnings()
                .refused(source.firstLine() + 1, "the type of the diagram is written " + spelling + "."));
        return type.draw(source);
    }

    private Rendering paint(Drawing drawing, Warnings warnings, PictureFormat format) {
        Scene scene = drawing.scene();
        return switch (format) {
            case PictureFormat.Png(double scale) -> drawn(PngPainter.paint(scene, scale, limits.pixels()), drawing, warnings);
            case PictureFormat.Svg() -> new Rendering.Drawn(SvgPainter.paint(scene, drawing.altText()),
                    (int) Math.ceil(scene.width()), (int) Math.ceil(scene.height()), drawing.altText(), warnings.sentences(),
                    warnings.refusals());
        };
    }

    private static Rendering drawn(PngPainter.Picture picture, Drawing drawing, Warnings warnings) {
        return new Rendering.Drawn(picture.bytes(), picture.width(), picture.height(), drawing.altText(), warnings.sentences(),
                warnings.refusals());
    }

    private static String shortened(String source, int line) {
        if (line < 1) {
            return "";
        }
        String text = source.lines().skip(line - 1L).findFirst().orElse("").strip();
        return text.length() <= SHORT ? text : text.substring(0, SHORT - 1) + "…";
    }
}
