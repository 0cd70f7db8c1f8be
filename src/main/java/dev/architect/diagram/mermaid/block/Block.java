package dev.architect.diagram.mermaid.block;

import java.util.List;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.shape.NodeShape;

/// What stands in a grid.
sealed interface Block {

    String id();

    /// How many columns it takes.
    int span();

    record Node(String id, RichText label, NodeShape shape, int span) implements Block {
    }

    /// A block in the form of an arrow with a head on each of its sides.
    record Arrow(String id, RichText label, Set<Side> sides, int span) implements Block {

        public Arrow {
            sides = Set.copyOf(sides);
        }
    }

    /// Blocks within a frame, in a grid of their own.
    ///
    /// @param columns 0 for as many as there are blocks
    record Group(String id, RichText title, int span, int columns, List<Block> children) implements Block {

        public Group {
            children = List.copyOf(children);
        }
    }

    /// An empty place.
    record Space(String id) implements Block {

        @Override
        public int span() {
            return 1;
        }
    }
}
