package dev.architect.cli;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Rejected;

/// Goes on when the renderer itself breaks: one diagram of many must not end the run.
record SteadyRenderer(DiagramRenderer renderer) {

    Rendering render(String source, PictureFormat format) {
        try {
            return renderer.render(source, format);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Rejected(0, 0, "a fault of the renderer (" + fault.getClass().getSimpleName() + ")", "");
        }
    }
}
