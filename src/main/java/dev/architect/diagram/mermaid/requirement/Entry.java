package dev.architect.diagram.mermaid.requirement;

import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.RichText;

/// A requirement, or an element that requirements are related to.
///
/// @param kind as it is written over the name, without its angle brackets: `Functional Requirement`
/// @param facts the lines below the name, such as `Risk: High`
/// @param styles of its classes and its own, as CSS properties
record Entry(String id, String kind, RichText name, List<RichText> facts, Map<String, String> styles) {

    Entry {
        facts = List.copyOf(facts);
    }
}
