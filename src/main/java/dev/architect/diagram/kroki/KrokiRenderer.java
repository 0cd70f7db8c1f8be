package dev.architect.diagram.kroki;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.PictureFormat.Png;
import dev.architect.diagram.PictureFormat.Svg;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.diagram.engine.EngineUnavailable;

/// Draws by a Kroki server, in PNG alone.
@Singleton
class KrokiRenderer implements DiagramRenderer {

    /// As many as ours paints: platforms scale pictures, and a small file can claim to be a huge one.
    private static final long MOST_PIXELS = 16_000_000;

    private final KrokiCall call;

    KrokiRenderer(KrokiCall call) {
        this.call = call;
    }

    @Override
    public String name() {
        return "kroki";
    }

    @Override
    public Set<String> languages() {
        return Set.of("mermaid");
    }

    @Override
    public boolean isConfigured() {
        return call.isConfigured();
    }

    /// @throws EngineUnavailable when Kroki does not answer, or not with a picture
    @Override
    public Rendering render(String source, PictureFormat format) {
        return switch (format) {
            case Png _ -> png(source);
            case Svg _ -> rejected("Kroki is asked for PNG alone: the SVG of another is not handed on");
        };
    }

    private Rendering png(String source) {
        try {
            byte[] bytes = call.png(source);
            PngSize size = PngSize.of(bytes).orElseThrow(() -> new EngineUnavailable("it sent something that is no PNG", null));
            // Without words of its own the picture is described by its title in the design.
            return size.pixels() <= MOST_PIXELS ? new Drawn(bytes, size.width(), size.height(), "", List.of())
                    : rejected("The picture would be %d by %d, which is too large: draw it in parts".formatted(size.width(),
                            size.height()));
        } catch (Refusal refusal) {
            return rejected("Kroki cannot draw it: " + refusal.getMessage());
        } catch (FaultToleranceException e) {
            // Time is up, or the circuit is open.
            throw new EngineUnavailable("it was not asked or not waited for: " + e.getClass().getSimpleName(), e);
        }
    }

    private static Rejected rejected(String reason) {
        return new Rejected(0, 0, reason, "");
    }
}
