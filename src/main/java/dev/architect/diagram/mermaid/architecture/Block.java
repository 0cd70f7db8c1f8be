package dev.architect.diagram.mermaid.architecture;

import java.util.HashMap;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Size;

/// Where things stand within a rectangle of their own.
///
/// @param boxes of nodes and groups, by id
record Block(Map<String, Bounds> boxes, Size size) {

    static Bounds moved(Bounds box, double dx, double dy) {
        return new Bounds(box.x() + dx, box.y() + dy, box.width(), box.height());
    }

    /// Puts everything into `all`, moved.
    void into(Map<String, Bounds> all, double dx, double dy) {
        boxes.forEach((id, box) -> all.put(id, moved(box, dx, dy)));
    }

    /// The same moved, in a rectangle of another size.
    Block within(Size outer, double dx, double dy) {
        var all = new HashMap<String, Bounds>();
        into(all, dx, dy);
        return new Block(all, outer);
    }
}
