package dev.architect.diagram.mermaid.c4;

import java.util.Optional;

import dev.architect.diagram.mermaid.scene.RichText;

/// A person, system, container or component.
///
/// @param id its alias
/// @param type the line below its name, in brackets
/// @param boundary key of the boundary around it; empty at the top
record Element(String id, ElementType kind, Form form, RichText name, RichText type, RichText description,
        String boundary, Paint paint) {

    /// How it is drawn.
    enum Form {
        BOX,
        FRAMED,
        CYLINDER,
        QUEUE,
        PERSON;

        /// The shape that Mermaid knows by this keyword.
        static Optional<Form> named(String word) {
            return switch (word) {
                case "person" -> Optional.of(PERSON);
                case "box", "rounded" -> Optional.of(BOX);
                case "cylinder", "database", "db" -> Optional.of(CYLINDER);
                case "queue", "pipe" -> Optional.of(QUEUE);
                case "component" -> Optional.of(FRAMED);
                default -> Optional.empty();
            };
        }
    }

    static String key(String id) {
        return "element " + id;
    }

    String key() {
        return key(id);
    }
}
