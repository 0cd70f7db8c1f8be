package dev.architect.diagram.mermaid.git;

import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;

/// What is written beside a commit, drawn as if the commit were at (0, 0).
///
/// @param half the room that it needs before and behind its commit on the same lane
record CommitWords(List<Primitive> drawn, double half) {

    private static final double DOT = 12;

    CommitWords {
        drawn = List.copyOf(drawn);
    }

    /// Around the words and the commit's own dot.
    Bounds reach() {
        return drawn.stream().map(Primitive::bounds).reduce(new Bounds(-DOT, -DOT, 2 * DOT, 2 * DOT), Bounds::union);
    }

    List<Primitive> at(Point place) {
        return drawn.stream().map(each -> each.moved(place.x(), place.y())).toList();
    }
}
