package dev.architect.diagram.mermaid.git;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads `gitGraph`, a statement a line. What git itself would do and Mermaid refuses is done, with a warning: checking
/// out a branch that is not there yet, merging what has nothing to merge.
final class GitGraphParser {

    private final Cursor cursor;
    private final Limits limits;
    private final Warnings warnings;
    private final HistoryBuilder history;

    private GitGraphParser(Source source, Options options) {
        this.cursor = Cursor.behindKeyword(source);
        this.limits = source.limits();
        this.warnings = source.warnings();
        this.history = new HistoryBuilder(options);
    }

    static History parse(Source source, Options options) {
        return new GitGraphParser(source, options).parse();
    }

    private History parse() {
        readHeader();
        cursor.skipSeparators();
        while (!cursor.atEnd()) {
            readStatement();
            cursor.skipSeparators();
        }
        return history.build();
    }

    private void readHeader() {
        cursor.skipBlanks();
        cursor.take(":");
        cursor.skipBlanks();
        String word = cursor.word();
        Optional<Orientation> orientation = Orientation.of(word);
        if (orientation.isPresent()) {
            history.orientation(orientation.get());
            cursor.skip(word.length());
            cursor.skipBlanks();
            cursor.take(":");
        }
        skipOldOptions();
    }

    /// `options { … } end`, which stood behind the keyword before there were directives.
    private void skipOldOptions() {
        int before = cursor.position();
        cursor.skipWhitespace();
        cursor.take("options");
        cursor.skipWhitespace();
        int close = cursor.peek(0) == '{' ? cursor.indexOf("}", cursor.position()) : -1;
        if (close < 0) {
            cursor.moveTo(before);
            return;
        }
        warnings.refused(cursor.line(), "options were left out; they stand in the front matter now.");
        cursor.moveTo(close + 1);
        int behind = cursor.position();
        cursor.skipWhitespace();
        if (!cursor.word().equals("end")) {
            cursor.moveTo(behind);
            return;
        }
        cursor.skip("end".length());
    }

    private void readStatement() {
        int start = cursor.position();
        String word = takeKeyword();
        if (word.equals("git")) {
            warnings.refused(cursor.line(), "the word git before a command was left out.");
            cursor.skipBlanks();
            word = takeKeyword();
        }
        switch (word) {
            case "commit" -> readCommit(start);
            case "branch" -> readBranch(start);
            case "checkout", "switch" -> readCheckout(start);
            case "merge" -> readMerge(start);
            case "cherry-pick" -> readCherryPick(start);
            case "title" -> history.title(cursor.takeStatement());
            default -> throw cursor.mistake(start,
                    "Expected commit, branch, checkout, switch, merge or cherry-pick here");
        }
    }

    private String takeKeyword() {
        int end = cursor.position();
        while (Character.isLetter(cursor.charAt(end)) || cursor.charAt(end) == '-') {
            end++;
        }
        String word = cursor.between(cursor.position(), end);
        cursor.moveTo(end);
        return word.toLowerCase(Locale.ROOT);
    }

    private AttributeReader attributes() {
        return new AttributeReader(cursor, limits, warnings);
    }

    private void readCommit(int start) {
        AttributeReader attributes = attributes();
        attributes.read(true);
        checkCommits(start);
        if (history.commit(attributes.id()).isPresent()) {
            warnings.add(cursor.line(start), "the commit " + attributes.id() + " is there twice.");
        }
        history.commit(attributes.id(), attributes.symbol().orElse(Symbol.NORMAL), attributes.tags());
    }

    private void checkCommits(int start) {
        if (history.size() >= limits.elements()) {
            throw cursor.mistake(start, "The history has more than %d commits: draw it in parts".formatted(limits.elements()));
        }
    }

    private void readBranch(int start) {
        AttributeReader attributes = attributes();
        String name = name(attributes, "Expected the name of a branch, such as branch develop");
        attributes.read(false);
        if (history.hasBranch(name)) {
            warnings.refused(cursor.line(start), "the branch " + name + " is there already and was checked out.");
            history.checkout(name);
            return;
        }
        make(name, attributes.order(), start);
    }

    private void make(String name, double order, int start) {
        if (history.branchCount() >= limits.elements()) {
            throw cursor.mistake(start, "The history has more than %d branches: draw it in parts".formatted(limits
                    .elements()));
        }
        history.branch(name, order);
    }

    private void readCheckout(int start) {
        AttributeReader attributes = attributes();
        cursor.skipBlanks();
        boolean makes = cursor.take("-b ") || cursor.take("-c ");
        String name = name(attributes, "Expected the name of a branch, such as checkout develop");
        attributes.read(false);
        if (history.hasBranch(name)) {
            history.checkout(name);
            return;
        }
        if (!makes) {
            warnings.refused(cursor.line(start),
                    "the branch " + name + " was not there and was made; write branch " + name + ".");
        }
        make(name, 0, start);
    }

    private void readMerge(int start) {
        AttributeReader attributes = attributes();
        String other = name(attributes, "Expected the name of a branch, such as merge develop");
        attributes.read(false);
        if (!history.hasBranch(other)) {
            throw cursor.mistake(start, "There is no branch " + shortened(other) + " to merge: expected branch "
                    + shortened(other) + " before");
        }
        Optional<String> head = history.head(other);
        Optional<String> own = history.head(history.current());
        if (other.equals(history.current()) || head.isEmpty() || head.equals(own)) {
            warnings.refused(cursor.line(start), "a merge of " + shortened(other) + " into " + shortened(history.current())
                    + " was left out: it has nothing to merge.");
            return;
        }
        checkCommits(start);
        if (history.commit(attributes.id()).isPresent()) {
            warnings.add(cursor.line(start), "the commit " + attributes.id() + " is there twice.");
        }
        history.merge(other, attributes.id(), attributes.symbol().orElse(Symbol.MERGE), attributes.tags());
    }

    private void readCherryPick(int start) {
        AttributeReader attributes = attributes();
        attributes.read(true);
        Commit source = history.commit(attributes.id()).orElseThrow(() -> cursor.mistake(start,
                "There is no commit to pick: expected the id of one, such as cherry-pick id: \"A\""));
        checkCommits(start);
        if (source.branch().equals(history.current())) {
            warnings.refused(cursor.line(start), "the commit " + source.label() + " is on this branch already.");
        }
        history.cherryPick(source, attributes.hasTags() ? attributes.tags() : List.of(pickedTag(source, attributes, start)));
    }

    private String pickedTag(Commit source, AttributeReader attributes, int start) {
        String tag = "cherry-pick:" + source.id();
        if (!source.merges()) {
            return tag;
        }
        String parent = attributes.parent();
        if (!source.parents().contains(parent)) {
            warnings.refused(cursor.line(start), "a merge is picked with one of its parents; the first was taken.");
            parent = source.parents().getFirst();
        }
        return tag + "|parent:" + parent;
    }

    private String name(AttributeReader attributes, String expected) {
        cursor.skipBlanks();
        int start = cursor.position();
        String name = attributes.value();
        if (name.isBlank()) {
            throw new SyntaxException(cursor.line(start), cursor.mistake(start, expected).column(), expected);
        }
        return name;
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 39) + "…";
    }
}
