/// Mermaid in plain Java. [MermaidRenderer] reads the wrappings of a source (`source`), finds the diagram's type by its
/// first word, lets that type's own package (`flowchart`, `sequence`) read, lay out and compose it, and paints the scene
/// (`scene`). A new type is a package and a line in [DiagramType]. Nothing here knows Quarkus, chat or a model.
package dev.architect.diagram.mermaid;
