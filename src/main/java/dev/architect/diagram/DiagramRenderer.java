package dev.architect.diagram;

import java.util.Set;

/// An engine that draws diagrams.
public interface DiagramRenderer {

    /// The engine's name, for configuration and messages.
    String name();

    /// The languages it draws, as they stand behind a fence: `mermaid`.
    Set<String> languages();

    /// Whether it has what it needs, such as an address. One that has not is not asked.
    default boolean isConfigured() {
        return true;
    }

    /// Draws `source`. Bounded in time and memory whatever the source; never throws for what the source says.
    Rendering render(String source, PictureFormat format);
}
