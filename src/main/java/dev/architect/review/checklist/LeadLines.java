package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Section;
import dev.architect.review.Check;
import dev.architect.review.Draft;
import dev.architect.review.Finding;
import dev.architect.review.Severity;

/// An answer begins with lines that can be read alone and say what to do; a whole design has five to eight of them. Where an
/// answer has none, the reader of designs makes them of its headings: such lines give it away.
final class LeadLines implements Check {

    private static final int FEWEST = 5;
    private static final int MOST = 8;
    private static final int FEW_MORE = 2;
    private static final int REPEATED = 2;
    // One part alone, asked for by "deeper on …", goes on from a design that had its lead.
    private static final int PARTS_WITH_A_LEAD = 2;
    private static final int LONGEST_LINE = 450;
    private static final int MOST_CHARACTERS = 1_500;

    @Override
    public String id() {
        return "lead";
    }

    @Override
    public List<Finding> check(Draft draft) {
        boolean isWhole = draft.scope().isWhole();
        if (!isWhole && (draft.scope().isOpen() || draft.design().parts().size() < PARTS_WITH_A_LEAD)) {
            return List.of();
        }
        return problem(draft.design(), isWhole).map(this::finding).stream().toList();
    }

    private static Optional<LeadProblem> problem(Design design, boolean isWhole) {
        List<String> lines = design.lead().lines().filter(line -> !line.isBlank()).toList();
        Set<List<String>> titles = titles(design);
        List<String> own = lines.stream().filter(line -> !isTitle(line, titles)).toList();
        if (own.isEmpty()) {
            return Optional.of(lines.isEmpty() ? LeadProblem.MISSING : LeadProblem.REPEATS_HEADINGS);
        }
        List<String> behind = linesBehind(design);
        int characters = Stream.concat(own.stream(), behind.stream()).mapToInt(String::length).sum();
        if (own.stream().anyMatch(line -> line.length() > LONGEST_LINE) || characters > MOST_CHARACTERS) {
            return Optional.of(LeadProblem.RUNS_ON);
        }
        Optional<LeadProblem> content = new LeadReading(own).problem();
        return content.isEmpty() && isWhole ? length(lines.size(), own.size(), behind.size()) : content;
    }

    /// One line that begins like a heading is no reason to think that the reader of designs made it.
    private static Optional<LeadProblem> length(int lines, int own, int behind) {
        int written = lines - own < REPEATED ? lines : own;
        if (written < FEWEST) {
            return Optional.of(LeadProblem.TOO_SHORT);
        }
        return lines + behind > MOST + FEW_MORE ? Optional.of(LeadProblem.TOO_LONG) : Optional.empty();
    }

    private Finding finding(LeadProblem problem) {
        return new Finding(id(), Severity.WARNING, "lead", 0, problem.english(), problem.portuguese(),
                "Begin, before any heading, with five to eight short lines: what you recommend, the most important decision and its price, what is synchronous, what you assume.");
    }

    private static Set<List<String>> titles(Design design) {
        return design.sections().stream().map(Section::title).filter(title -> !title.isBlank()).map(Tokens::words)
                .collect(Collectors.toSet());
    }

    private static boolean isTitle(String line, Set<List<String>> titles) {
        return titles.contains(Tokens.words(line.split(":", 2)[0].replaceFirst("^[-*#\\s\\d.)]{1,12}", "")));
    }

    /// What follows the lead before the first heading, where there are headings at all.
    private static List<String> linesBehind(Design design) {
        boolean hasHeadings = design.sections().stream().filter(section -> !section.title().isBlank()).count() >= 2;
        if (!hasHeadings || !design.sections().getFirst().title().isBlank()) {
            return List.of();
        }
        return design.sections().getFirst().blocks().stream()
                .flatMap(block -> block instanceof Block.Text text ? text.markdown().lines() : Stream.empty())
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("_")).toList();
    }
}
