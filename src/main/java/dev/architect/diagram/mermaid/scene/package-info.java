/// A drawing as primitives, text that is measured with the bundled font, and two painters. Diagram types build a [Scene];
/// they know neither Java2D nor SVG, and this package knows no diagram type. Types are public because every diagram type
/// is a package of its own.
package dev.architect.diagram.mermaid.scene;
