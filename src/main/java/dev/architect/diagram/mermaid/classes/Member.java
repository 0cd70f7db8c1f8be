package dev.architect.diagram.mermaid.classes;

/// An attribute or a method.
///
/// @param text as it is drawn, with its visibility
record Member(String text, boolean isMethod, Classifier classifier) {

    enum Classifier {
        NONE,
        ABSTRACT,
        STATIC
    }
}
