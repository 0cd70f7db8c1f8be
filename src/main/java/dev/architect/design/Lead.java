package dev.architect.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/// What people read first: five to eight lines. A persona is asked to begin with them; when it does not, they are made
/// from what it wrote.
///
/// @param linesTaken the lines of the answer (from 0) that stand in the lead and need not be said again
record Lead(String markdown, Set<Integer> linesTaken) {

    private static final int FEWEST = 5;
    private static final int MOST = 8;
    private static final int LONGEST_LINE = 280;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?…])\\s+(?=\\p{Lu})");

    /// @param end the line that the first part begins at
    static Lead of(Node document, String[] lines, int end) {
        var taken = new HashSet<Integer>();
        var lead = new ArrayList<String>();
        Node node = document.getFirstChild();
        if (node instanceof Heading heading && isTitle(heading)) {
            lead.add("**" + DesignParser.plainText(heading) + "**");
            take(heading, taken);
            node = heading.getNext();
        }
        var markdown = new StringBuilder(String.join("\n", lead));
        for (; isLead(node) && first(node) < end; node = node.getNext()) {
            int before = lead.size();
            boolean isWhole = addWhole(node, lines, lead, taken);
            append(markdown, lead.subList(before, lead.size()));
            if (!isWhole) {
                break;
            }
        }
        if (lead.size() < FEWEST) {
            append(markdown, fromParts(document, lines, MOST - 1 - lead.size()));
        }
        return new Lead(markdown.toString(), taken);
    }

    private static boolean isLead(Node node) {
        return node instanceof Paragraph || node instanceof BulletList || node instanceof OrderedList;
    }

    /// Lines of one paragraph or list stay together; a blank line keeps it apart from the one before.
    private static void append(StringBuilder markdown, List<String> lines) {
        if (!lines.isEmpty()) {
            markdown.append(markdown.isEmpty() ? "" : "\n\n").append(String.join("\n", lines));
        }
    }

    /// The first heading is a title, unless others of its rank follow: then it heads the first part.
    private static boolean isTitle(Heading first) {
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() <= first.getLevel()) {
                return false;
            }
        }
        return true;
    }

    /// Takes the node's lines as far as there is room.
    ///
    /// @return whether all of it was taken
    private static boolean addWhole(Node node, String[] lines, List<String> lead, Set<Integer> taken) {
        boolean isParagraph = node instanceof Paragraph;
        for (int i = first(node); i <= last(node); i++) {
            if (lines[i].isBlank()) {
                taken.add(i);
                continue;
            }
            List<String> parts = isParagraph && lines[i].length() > LONGEST_LINE
                    ? List.of(SENTENCE_END.split(lines[i].strip()))
                    : List.of(lines[i]);
            if (lead.size() + parts.size() > MOST) {
                return false;
            }
            lead.addAll(parts);
            taken.add(i);
        }
        return true;
    }

    /// A lead that is too short is filled with the first sentence of each part; the parts themselves stay whole. Of a single
    /// part it would say what stands right below.
    private static List<String> fromParts(Node document, String[] lines, int most) {
        var sentences = new ArrayList<String>();
        Node start = document.getFirstChild() instanceof Heading heading && isTitle(heading) ? heading.getNext()
                : document.getFirstChild();
        for (Node node = start; node != null && sentences.size() < most; node = node.getNext()) {
            if (node instanceof Heading heading && firstProse(heading, lines) instanceof Paragraph paragraph) {
                String sentence = SENTENCE_END.split(DesignParser.plainText(paragraph))[0];
                sentences.add(
                        "- **%s**: %s".formatted(DesignParser.withoutNumber(DesignParser.plainText(heading)), cut(sentence)));
            }
        }
        return sentences.size() < 2 ? List.of() : sentences;
    }

    // This parser knows no tables: to it one is a paragraph.
    private static Node firstProse(Heading heading, String[] lines) {
        Node node = heading.getNext();
        while (node instanceof Paragraph && lines[first(node)].strip().startsWith("|")) {
            node = node.getNext();
        }
        return node;
    }

    private static String cut(String sentence) {
        return sentence.length() <= LONGEST_LINE ? sentence : sentence.substring(0, LONGEST_LINE - 1).strip() + "…";
    }

    private static void take(Node node, Set<Integer> taken) {
        for (SourceSpan span : node.getSourceSpans()) {
            taken.add(span.getLineIndex());
        }
    }

    private static int first(Node node) {
        return node.getSourceSpans().getFirst().getLineIndex();
    }

    private static int last(Node node) {
        return node.getSourceSpans().getLast().getLineIndex();
    }
}
