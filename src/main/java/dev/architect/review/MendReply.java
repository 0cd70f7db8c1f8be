package dev.architect.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.design.Section;

/// What the model wrote to mend an answer: artefacts by their numbers, or in order, and additions to parts.
///
/// @param numbered sources by the number of their artefact
/// @param inOrder all sources
/// @param additions text to add to parts
record MendReply(Map<Integer, String> numbered, List<String> inOrder, List<Section> additions) {

    private static final Pattern NUMBERED = Pattern.compile("^\\s{0,3}#{1,6}\\s*(?:artefact|artifact)\\s*#?(\\d{1,3})\\b",
            Pattern.CASE_INSENSITIVE);
    // What else may begin a part, such as "**Resilience**: two retries", says something too.
    private static final Pattern HEADING = Pattern
            .compile("\\A(?:\\s{0,3}#{1,6}\\s[^\\n]*|\\*\\*[^*\\n]+\\*\\*:?[ \\t]*|<h[1-6][^\\n]*</h[1-6]>[ \\t]*)(?:\\n|\\z)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(`{3,}|~{3,}).*$");

    static MendReply of(String reply) {
        var numbered = new TreeMap<Integer, String>();
        var inOrder = new ArrayList<String>();
        int number = 0;
        List<String> lines = reply.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var heading = NUMBERED.matcher(lines.get(i));
            if (heading.find()) {
                number = Integer.parseInt(heading.group(1));
                continue;
            }
            var fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                int end = end(lines, i, fence.group(1));
                String source = String.join("\n", lines.subList(i + 1, end)) + "\n";
                if (number > 0) {
                    numbered.putIfAbsent(number, source);
                }
                inOrder.add(source);
                i = end;
            }
        }
        return new MendReply(numbered, inOrder, Design.parseParts(reply).sections().stream()
                .filter(section -> section.part().isPresent()).toList());
    }

    private static int end(List<String> lines, int start, String marker) {
        int end = start + 1;
        while (end < lines.size() && !lines.get(end).strip().startsWith(marker)) {
            end++;
        }
        return end;
    }

    /// @param artefacts those that were asked for, in order
    List<UnaryOperator<Design>> changes(List<Artefact> artefacts) {
        var changes = new ArrayList<UnaryOperator<Design>>();
        for (int i = 0; i < artefacts.size(); i++) {
            Artefact artefact = artefacts.get(i);
            source(i, artefacts.size()).filter(artefact::isWhole).ifPresent(source -> changes.add(artefact.replacedBy(source)));
        }
        additions.forEach(section -> changes.add(design -> added(design, section)));
        return changes;
    }

    private Optional<String> source(int index, int asked) {
        return numbered.isEmpty() ? inOrder.size() == asked ? Optional.of(inOrder.get(index)) : Optional.empty()
                : Optional.ofNullable(numbered.get(index + 1));
    }

    // To the end of its part; a part that was missing comes before the first one that follows it.
    private static Design added(Design design, Section addition) {
        OutputPart part = addition.part().orElseThrow();
        var sections = new ArrayList<>(design.sections());
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            if (section.part().equals(addition.part())) {
                var blocks = new ArrayList<>(section.blocks());
                withoutHeading(addition.blocks()).forEach(blocks::add);
                sections.set(i, new Section(section.part(), section.title(), blocks));
                return new Design(design.lead(), sections);
            }
        }
        int place = 0;
        while (place < sections.size() && sections.get(place).part().filter(other -> other.compareTo(part) > 0).isEmpty()) {
            place++;
        }
        sections.add(place, addition);
        return new Design(design.lead(), sections);
    }

    private static List<Block> withoutHeading(List<Block> blocks) {
        if (!(blocks.getFirst() instanceof Block.Text(String markdown))) {
            return blocks;
        }
        String rest = HEADING.matcher(markdown).replaceFirst("").strip();
        var without = new ArrayList<>(blocks.subList(1, blocks.size()));
        if (!rest.isBlank()) {
            without.addFirst(new Block.Text(rest));
        }
        return without;
    }
}
