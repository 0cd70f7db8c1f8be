package dev.architect.diagram.mermaid.classes;

import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.RichText;

/// A class.
///
/// @param annotation such as `interface`, without its brackets; empty where it has none
/// @param namespace id of the one around it; empty at the top
/// @param styles of its classes and its own, as CSS properties
record ClassBox(String id, RichText name, String annotation, List<Member> attributes, List<Member> methods,
        String namespace, Map<String, String> styles) {

    ClassBox {
        attributes = List.copyOf(attributes);
        methods = List.copyOf(methods);
        styles = Map.copyOf(styles);
    }

    boolean isWithoutMembers() {
        return attributes.isEmpty() && methods.isEmpty();
    }
}
