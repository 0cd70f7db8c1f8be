package dev.architect.diagram.mermaid.scene;

/// The room that something takes.
public record Size(double width, double height) {
}
