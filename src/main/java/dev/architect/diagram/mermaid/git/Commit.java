package dev.architect.diagram.mermaid.git;

import java.util.List;

/// A commit.
///
/// @param id unlike that of any other commit
/// @param label what is written beside it; empty where nothing is
/// @param parents ids; the second is what a merge or a cherry-pick brings in
record Commit(String id, String label, Symbol symbol, boolean merges, List<String> tags, List<String> parents,
        String branch) {

    Commit {
        tags = List.copyOf(tags);
        parents = List.copyOf(parents);
    }

    /// Whether the line from this parent is what a merge brings in.
    boolean isMergedFrom(String parent) {
        return merges && !parent.equals(parents.getFirst());
    }
}
