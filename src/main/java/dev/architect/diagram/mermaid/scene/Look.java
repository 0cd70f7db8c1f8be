package dev.architect.diagram.mermaid.scene;

import java.util.List;

/// How a shape is filled and outlined.
///
/// @param strokeWidth in units of the drawing
/// @param dash lengths of strokes and gaps in turn; empty for a solid line
/// @param opacity of fill and stroke together, from 0 to 1
public record Look(Colour fill, Colour stroke, double strokeWidth, List<Double> dash, double opacity) {

    public Look {
        dash = List.copyOf(dash);
        strokeWidth = Math.clamp(strokeWidth, 0, 40);
        opacity = Math.clamp(opacity, 0, 1);
    }

    public static Look of(Colour fill, Colour stroke, double strokeWidth) {
        return new Look(fill, stroke, strokeWidth, List.of(), 1);
    }

    public static Look line(Colour stroke, double strokeWidth) {
        return of(Colour.NONE, stroke, strokeWidth);
    }

    public static Look filled(Colour fill) {
        return of(fill, Colour.NONE, 0);
    }

    public Look dashed(Double... lengths) {
        return new Look(fill, stroke, strokeWidth, List.of(lengths), opacity);
    }

    public Look withFill(Colour other) {
        return new Look(other, stroke, strokeWidth, dash, opacity);
    }
}
