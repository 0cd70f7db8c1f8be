package dev.architect.diagram.mermaid.git;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plays the statements: which branch is checked out, and which commit is the last of each.
final class HistoryBuilder {

    private static final int DIGITS = 0xfffffff;

    private final Map<String, Branch> branches = new LinkedHashMap<>();
    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Commit> commits = new LinkedHashMap<>();
    private final Map<String, String> latest = new HashMap<>();
    private String current;
    private String title = "";
    private Orientation orientation = Orientation.RIGHT;

    HistoryBuilder(Options options) {
        current = options.mainBranchName();
        branches.put(current, new Branch(current, options.mainBranchOrder()));
    }

    void title(String text) {
        title = text;
    }

    void orientation(Orientation where) {
        orientation = where;
    }

    String current() {
        return current;
    }

    int size() {
        return commits.size();
    }

    boolean hasBranch(String name) {
        return branches.containsKey(name);
    }

    int branchCount() {
        return branches.size();
    }

    /// The last commit of a branch; none where it was made before any commit.
    Optional<String> head(String branch) {
        return Optional.ofNullable(heads.get(branch));
    }

    /// The commit that was last given this id.
    Optional<Commit> commit(String id) {
        return Optional.ofNullable(latest.get(id)).map(commits::get);
    }

    void branch(String name, double order) {
        branches.put(name, new Branch(name, order));
        head(current).ifPresent(commit -> heads.put(name, commit));
        current = name;
    }

    void checkout(String name) {
        current = name;
    }

    void commit(String id, Symbol symbol, List<String> tags) {
        String name = id.isEmpty() ? generated(symbol) : id;
        add(name, name, symbol, false, tags, List.of());
    }

    /// @param id empty where the source gives none: then nothing is written beside it
    void merge(String other, String id, Symbol symbol, List<String> tags) {
        add(id.isEmpty() ? generated(symbol) : id, id, symbol, true, tags, List.of(heads.get(other)));
    }

    void cherryPick(Commit source, List<String> tags) {
        add(generated(Symbol.CHERRY_PICK), "", Symbol.CHERRY_PICK, false, tags, List.of(source.id()));
    }

    private void add(String id, String label, Symbol symbol, boolean merges, List<String> tags, List<String> others) {
        String unique = id;
        while (commits.containsKey(unique)) {
            unique += "'";
        }
        var parents = new ArrayList<String>();
        head(current).ifPresent(parents::add);
        parents.addAll(others);
        commits.put(unique, new Commit(unique, label, symbol, merges, tags, parents, current));
        latest.put(id, unique);
        heads.put(current, unique);
    }

    /// The commit's number and seven digits, as Mermaid makes them; but the digits follow from what is committed, so that
    /// a source has one picture.
    private String generated(Symbol symbol) {
        int hash = (head(current).orElse("") + '\n' + current + '\n' + symbol + '\n' + commits.size()).hashCode() * 0x9E3779B1;
        return commits.size() + "-" + Integer.toHexString((hash ^ hash >>> 15) & DIGITS | 0x1000000);
    }

    History build() {
        return new History(title, orientation,
                branches.values().stream().sorted(Comparator.comparingDouble(Branch::order)).toList(),
                List.copyOf(commits.values()));
    }
}
