package dev.architect.diagram.mermaid.architecture;

import java.util.List;
import java.util.Optional;

/// What a source says, resolved: every id that an edge names is a node or a group.
///
/// @param alignments rows and columns that the source asks for
record Architecture(Optional<String> title, List<Group> groups, List<Node> nodes, List<Edge> edges,
        List<Alignment> alignments) {

    /// @param row whether the members stand side by side, else below one another
    /// @param members ids of nodes, in order
    record Alignment(boolean row, List<String> members) {

        Alignment {
            members = List.copyOf(members);
        }
    }

    Architecture {
        groups = List.copyOf(groups);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        alignments = List.copyOf(alignments);
    }
}
