package dev.architect.diagram.mermaid.scene;

/// Which end of a text its `x` means.
public enum Anchor {
    START,
    MIDDLE,
    END
}
