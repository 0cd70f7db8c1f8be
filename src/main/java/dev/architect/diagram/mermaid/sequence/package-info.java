/// `sequenceDiagram`: source → model → drawing. The layout is arithmetic: lanes from left to right, steps from top to
/// bottom, each visited a fixed number of times. Nothing here recurses, so nesting costs no stack.
package dev.architect.diagram.mermaid.sequence;
