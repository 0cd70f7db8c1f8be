package dev.architect.diagram.mermaid.classes;

/// @param id what relations call it
/// @param generic its type, as it is drawn between `<` and `>`; empty where it has none
record ClassName(String id, String generic) {

    static ClassName of(String id) {
        return new ClassName(id, "");
    }
}
