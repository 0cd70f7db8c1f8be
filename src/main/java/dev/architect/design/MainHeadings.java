package dev.architect.design;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;

/// Where the main parts of an answer begin. A model writes their headings with `#`, underlined, in bold, as HTML, as a
/// numbered list, in capitals, in another language and in another order.
final class MainHeadings {

    private static final Pattern HTML_HEADING = Pattern.compile("<h([1-6])[^>]{0,200}>(.{1,200}?)</h\\1>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]{1,200}>");
    private static final int LONGEST = 120;
    // Below all headings: only the exact title of a part makes one of these a heading.
    private static final int DRESSED_UP = 9;

    /// @param line where it begins, from 0
    /// @param title without number and markup
    record Start(int line, String title, Optional<OutputPart> part) {
    }

    private record Candidate(int line, String text, int level, Optional<OutputPart> part, boolean isExact) {
    }

    private MainHeadings() {
    }

    static List<Start> of(Node document, String[] lines) {
        List<Candidate> candidates = byNumber(candidates(document, lines));
        int level = mainLevel(candidates);
        var starts = new ArrayList<Start>();
        var given = new HashSet<OutputPart>();
        for (Candidate candidate : candidates) {
            boolean isMain = level > 0 && candidate.level() <= level
                    || candidate.isExact() && candidate.part().isPresent() && !isElsewhere(candidate, candidates, level, given);
            if (isMain) {
                candidate.part().ifPresent(given::add);
                starts.add(new Start(candidate.line(), DesignParser.withoutNumber(candidate.text()), candidate.part()));
            }
        }
        return starts;
    }

    // A subheading with the name of a part that has a main heading of its own stays below where it stands.
    private static boolean isElsewhere(Candidate deeper, List<Candidate> all, int level, Set<OutputPart> given) {
        return given.contains(deeper.part().orElseThrow())
                || all.stream().anyMatch(other -> other.level() <= level && other.part().equals(deeper.part()));
    }

    /// The level that most parts are headed on; 0 where no heading names a part.
    private static int mainLevel(List<Candidate> candidates) {
        Map<Integer, Set<OutputPart>> parts = new HashMap<>();
        candidates.forEach(candidate -> candidate.part()
                .ifPresent(part -> parts.computeIfAbsent(candidate.level(), level -> new HashSet<>()).add(part)));
        return parts.entrySet().stream().filter(entry -> entry.getKey() != DRESSED_UP)
                .max(Comparator.comparingInt((Map.Entry<Integer, Set<OutputPart>> entry) -> entry.getValue().size())
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse(0);
    }

    /// Where the numbers of the recognised headings are those of their parts, an unknown title with a number is one too:
    /// it stands in a language or in words that nobody foresaw.
    private static List<Candidate> byNumber(List<Candidate> candidates) {
        long agreeing = candidates.stream().filter(MainHeadings::agrees).count();
        long numbered = candidates.stream()
                .filter(candidate -> candidate.part().isPresent() && PartTitles.number(candidate.text()) > 0).count();
        boolean hasAllTen = candidates.stream().filter(candidate -> candidate.level() < DRESSED_UP)
                .map(candidate -> PartTitles.number(candidate.text())).filter(number -> number >= 1 && number <= 10)
                .distinct().count() == OutputPart.values().length;
        if (!(agreeing >= 2 && agreeing * 2 > numbered) && !(hasAllTen && numbered == agreeing)) {
            return candidates;
        }
        Set<OutputPart> known = new HashSet<>();
        candidates.forEach(candidate -> candidate.part().ifPresent(known::add));
        return candidates.stream().map(candidate -> candidate.part().isPresent() || candidate.level() == DRESSED_UP ? candidate
                : new Candidate(candidate.line(), candidate.text(), candidate.level(),
                        OutputPart.of(PartTitles.number(candidate.text())).filter(part -> !known.contains(part)), false))
                .toList();
    }

    private static boolean agrees(Candidate candidate) {
        return candidate.part().filter(part -> part.number() == PartTitles.number(candidate.text())).isPresent();
    }

    private static List<Candidate> candidates(Node document, String[] lines) {
        var found = new ArrayList<Candidate>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                add(heading, DesignParser.plainText(heading), heading.getLevel());
            }

            @Override
            public void visit(HtmlBlock html) {
                var heading = HTML_HEADING.matcher(html.getLiteral());
                if (heading.find()) {
                    add(html, TAG.matcher(heading.group(2)).replaceAll(""), Integer.parseInt(heading.group(1)));
                }
            }

            @Override
            public void visit(Paragraph paragraph) {
                addDressedUp(paragraph, firstLine(paragraph, lines));
            }

            private void addDressedUp(Paragraph paragraph, String line) {
                String text = line.replaceAll("[*_]{2,}", "").strip();
                boolean isBold = paragraph.getFirstChild() instanceof StrongEmphasis;
                boolean standsAlone = text.endsWith(":") || text.equals(text.toUpperCase(java.util.Locale.ROOT))
                        || PartTitles.number(text) > 0
                        || paragraph.getParent() instanceof ListItem && isInOrderedList(paragraph);
                String title = isBold ? DesignParser.plainText(paragraph.getFirstChild()) : text;
                if (title.length() <= LONGEST && (isBold || standsAlone) && PartTitles.exact(title).isPresent()) {
                    add(paragraph, title, DRESSED_UP);
                }
            }

            private void add(Node node, String text, int level) {
                List<SourceSpan> spans = node.getSourceSpans();
                if (!spans.isEmpty() && !text.isBlank()) {
                    Optional<OutputPart> exact = PartTitles.exact(text);
                    found.add(new Candidate(spans.getFirst().getLineIndex(), text, level,
                            exact.or(() -> level == DRESSED_UP ? Optional.empty() : PartTitles.named(text)),
                            exact.isPresent()));
                }
            }
        });
        return found;
    }

    private static boolean isInOrderedList(Paragraph paragraph) {
        return paragraph.getParent().getParent() instanceof OrderedList && paragraph.getPrevious() == null;
    }

    private static String firstLine(Paragraph paragraph, String[] lines) {
        List<SourceSpan> spans = paragraph.getSourceSpans();
        if (spans.isEmpty()) {
            return "";
        }
        SourceSpan first = spans.getFirst();
        return lines[first.getLineIndex()].substring(Math.min(first.getColumnIndex(), lines[first.getLineIndex()].length()))
                .strip();
    }
}
