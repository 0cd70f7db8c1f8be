package dev.architect.diagram.mermaid.er;

/// @param type without meaning of its own; empty where the source names none
/// @param keys `PK,FK` as they are drawn; empty where it is no key
/// @param comment empty where it has none
record Attribute(String type, String name, String keys, String comment) {
}
