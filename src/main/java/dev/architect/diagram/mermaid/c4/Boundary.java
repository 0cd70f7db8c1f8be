package dev.architect.diagram.mermaid.c4;

import dev.architect.diagram.mermaid.scene.RichText;

/// A frame around elements and other boundaries. An element may have the same alias, so both have keys.
///
/// @param id its alias
/// @param type the line below its name, in brackets; empty for none
/// @param parent key of the boundary around it; empty at the top
/// @param solid whether it is a deployment node, whose frame is not dashed
record Boundary(String id, RichText name, RichText type, RichText description, String parent, boolean solid,
        Paint paint) {

    static String key(String id) {
        return "boundary " + id;
    }

    static String id(String key) {
        return key.substring("boundary ".length());
    }

    String key() {
        return key(id);
    }
}
