package dev.architect.diagram.mermaid.git;

/// A branch.
///
/// @param order where its lane lies among the others; those of the same order lie as they were made
record Branch(String name, double order) {
}
