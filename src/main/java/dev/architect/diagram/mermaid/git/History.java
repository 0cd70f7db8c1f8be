package dev.architect.diagram.mermaid.git;

import java.util.List;

/// What a source says.
///
/// @param title of a `title` statement; empty where there is none
/// @param branches in the order of their lanes
/// @param commits in the order of their making
record History(String title, Orientation orientation, List<Branch> branches, List<Commit> commits) {

    History {
        branches = List.copyOf(branches);
        commits = List.copyOf(commits);
    }
}
