package dev.architect.diagram;

/// What a diagram becomes.
public sealed interface PictureFormat {

    /// @param scale pixels per unit of the drawing: 2 for chat
    record Png(double scale) implements PictureFormat {

        public static final Png FOR_CHAT = new Png(2);
    }

    /// Self-contained, without script, link or foreign object.
    record Svg() implements PictureFormat {
    }
}
