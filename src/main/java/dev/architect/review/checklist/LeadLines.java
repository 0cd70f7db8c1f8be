package dev.architect.review.checklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Section;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// A whole design begins with five to eight lines that can be read alone. Where an answer has none, the reader of designs
/// makes them of its headings: such lines give it away.
final class LeadLines implements Check {

    private static final int FEWEST = 5;
    private static final int MOST = 8;
    private static final int FEW_MORE = 2;
    private static final int REPEATED = 2;

    @Override
    public String id() {
        return "lead";
    }

    @Override
    public List<Finding> check(Draft draft) {
        Design design = draft.design();
        if (!draft.scope().isWhole()) {
            return List.of();
        }
        List<String> lines = design.lead().lines().filter(line -> !line.isBlank()).toList();
        if (repeated(lines, design) >= REPEATED) {
            return List.of(finding("the lead repeats headings", "a introdução repete títulos"));
        }
        if (lines.size() < FEWEST) {
            return List.of(finding("the lead has fewer than five lines", "a introdução tem menos de cinco linhas"));
        }
        return lines.size() + linesBehind(design) > MOST + FEW_MORE
                ? List.of(finding("the lead has more than eight lines", "a introdução tem mais de oito linhas"))
                : List.of();
    }

    private Finding finding(String english, String portuguese) {
        return new Finding(id(), Severity.WARNING, "lead", 0, english, portuguese,
                "Begin, before any heading, with five to eight short lines: what you recommend, the most important decision and its price, what is synchronous, what you assume.");
    }

    private static long repeated(List<String> lines, Design design) {
        Set<List<String>> titles = design.sections().stream().map(Section::title).filter(title -> !title.isBlank())
                .map(Tokens::words).collect(Collectors.toSet());
        return lines.stream().map(line -> line.split(":", 2)[0]).map(LeadLines::wordsOfTitle).filter(titles::contains).count();
    }

    private static List<String> wordsOfTitle(String line) {
        return Tokens.words(line.replaceFirst("^[-*#\\s\\d.)]{1,12}", ""));
    }

    /// What follows the lead before the first heading, where there are headings at all.
    private static long linesBehind(Design design) {
        boolean hasHeadings = design.sections().stream().filter(section -> !section.title().isBlank()).count() >= 2;
        if (!hasHeadings || !design.sections().getFirst().title().isBlank()) {
            return 0;
        }
        return design.sections().getFirst().blocks().stream()
                .flatMap(block -> block instanceof Block.Text text ? text.markdown().lines() : java.util.stream.Stream.empty())
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("_")).count();
    }
}
