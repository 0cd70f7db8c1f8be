package dev.architect.review.checklist;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// The words of a paragraph, heading or cell.
///
/// @param raw without markup
/// @param plain without code too
/// @param opening the bold or code words that it begins with; blank where it begins otherwise
record Inline(String raw, String plain, String opening) {

    private static final int LONGEST_OPENING = 80;

    static Inline of(Node block) {
        return of(block, false);
    }

    /// @param keepLines whether each line stands for itself, as in a lead
    static Inline of(Node block, boolean keepLines) {
        return new Inline(words(block, true, keepLines), words(block, false, keepLines), opening(block));
    }

    private static String words(Node root, boolean withCode, boolean keepLines) {
        var words = new StringBuilder();
        for (Node node = next(root, root); node != null; node = next(node, root)) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case Code code -> words.append(withCode ? code.getLiteral() : " ");
                case SoftLineBreak line -> words.append(keepLines ? '\n' : ' ');
                case HardLineBreak line -> words.append('\n');
                default -> {
                }
            }
        }
        return words.toString().strip();
    }

    /// HTML that a model put in: its words without the tags.
    static Inline ofHtml(String html) {
        var words = new StringBuilder();
        boolean isTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                isTag = true;
                words.append(' ');
            } else if (c == '>') {
                isTag = false;
            } else if (!isTag) {
                words.append(c);
            }
        }
        return new Inline(words.toString().strip(), words.toString().strip(), "");
    }

    private static String opening(Node block) {
        Node first = block.getFirstChild();
        if (first instanceof Text text && text.getLiteral().isBlank()) {
            first = first.getNext();
        }
        if (first instanceof Code code) {
            return shortened(code.getLiteral());
        }
        return first instanceof StrongEmphasis strong ? shortened(words(strong, true, false)) : "";
    }

    private static String shortened(String opening) {
        String words = opening.strip().replaceFirst("[:.,]$", "");
        return words.length() > LONGEST_OPENING ? "" : words;
    }

    /// In the order of the text, with no recursion: emphasis may be nested as deep as the text is long.
    private static Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNext() == null) {
            at = at.getParent();
        }
        return at == root ? null : at.getNext();
    }
}
