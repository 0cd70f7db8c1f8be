package dev.architect.diagram.mermaid.block;

import java.util.List;

import dev.architect.diagram.mermaid.style.StyleSheet;

/// What a source says, resolved: every id that a link names is a block.
///
/// @param root the whole diagram, whose frame is not drawn
record BlockDiagram(Block.Group root, List<Link> links, StyleSheet styles) {

    static final String ROOT = "";

    BlockDiagram {
        links = List.copyOf(links);
    }
}
