package dev.architect.diagram.mermaid.git;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Bounds;

/// Where branches and commits lie. Lanes are as far apart as Mermaid's, and further where the words beside the commits
/// would otherwise run into one another.
final class GitPlan {

    private static final double STEP = 50;
    private static final double BETWEEN_LANES = 50;
    private static final double FOR_SLANTED = 40;
    private static final double AIR = 8;
    private static final double FIRST_RIGHT = 10;
    private static final double FIRST_DOWN = 40;

    private final Map<String, Double> lanes = new HashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private double length;

    /// @param words of each commit by its id, drawn around (0, 0)
    GitPlan(History history, Options options, Map<String, CommitWords> words, Map<String, Bounds> names) {
        placeLanes(history, options, words, names);
        placeCommits(history, options, words);
    }

    double lane(String branch) {
        return lanes.get(branch);
    }

    Spot spot(String commit) {
        return spots.get(commit);
    }

    /// Where the lanes end.
    double length() {
        return length;
    }

    private void placeLanes(History history, Options options, Map<String, CommitWords> words, Map<String, Bounds> names) {
        Orientation orientation = history.orientation();
        Map<String, Double> before = new HashMap<>();
        Map<String, Double> behind = new HashMap<>();
        names.forEach((branch, bounds) -> {
            before.put(branch, orientation.reachBefore(bounds));
            behind.put(branch, orientation.reachBehind(bounds));
        });
        for (Commit commit : history.commits()) {
            Bounds reach = words.get(commit.id()).reach();
            before.merge(commit.branch(), orientation.reachBefore(reach), Math::max);
            behind.merge(commit.branch(), orientation.reachBehind(reach), Math::max);
        }
        double across = 0;
        double usual = BETWEEN_LANES + (options.rotateCommitLabel() ? FOR_SLANTED : 0);
        List<Branch> branches = history.branches();
        for (int i = 0; i < branches.size(); i++) {
            if (i > 0) {
                double room = behind.get(branches.get(i - 1).name()) + before.get(branches.get(i).name()) + AIR;
                across += Math.max(usual, room);
            }
            lanes.put(branches.get(i).name(), across);
        }
    }

    private void placeCommits(History history, Options options, Map<String, CommitWords> words) {
        double first = history.orientation() == Orientation.RIGHT ? FIRST_RIGHT : FIRST_DOWN;
        double next = first;
        Map<String, Double> taken = new HashMap<>();
        for (Commit commit : history.commits()) {
            double along = next;
            if (options.parallelCommits()) {
                along = commit.parents().stream().mapToDouble(parent -> spots.get(parent).along() + STEP).max().orElse(first);
            }
            double half = words.get(commit.id()).half();
            along = Math.max(along, taken.getOrDefault(commit.branch(), Double.NEGATIVE_INFINITY) + half);
            taken.put(commit.branch(), along + half);
            spots.put(commit.id(), new Spot(along, lanes.get(commit.branch())));
            next = along + STEP;
            length = Math.max(length, along);
        }
        length = Math.max(length, first) + STEP - FIRST_RIGHT;
    }
}
