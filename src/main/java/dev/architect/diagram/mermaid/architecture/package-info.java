/// `architecture-beta`: [ArchitectureParser] reads an [Architecture], [Plan] places it on a grid that follows from the
/// sides at which its edges leave and enter, group within group, [Router] finds ways for the edges around everything, and
/// [ArchitectureComposer] draws it. Only [Architectures] is seen from outside.
package dev.architect.diagram.mermaid.architecture;
