package dev.architect.design;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A design beside the one that it takes the place of.
///
/// @param whole the new version; parts that it does not have are those of the old one
/// @param changed what differs: parts by their titles, then files and diagrams
/// @param kept the parts that are as they were
public record Revision(Design whole, List<String> changed, List<String> kept) {

    public Revision {
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
    }

    public static Revision of(Design before, Design after) {
        Design whole = complete(before, after);
        var changed = new LinkedHashSet<String>();
        var kept = new LinkedHashSet<String>();
        for (Section section : whole.sections()) {
            boolean isAsBefore = before.sections().stream().anyMatch(old -> isSame(old, section));
            if (!name(section).isBlank()) {
                (isAsBefore ? kept : changed).add(name(section));
            }
        }
        before.sections().stream().map(Revision::name)
                .filter(name -> !name.isBlank() && whole.sections().stream().noneMatch(section -> name(section).equals(name)))
                .forEach(changed::add);
        return new Revision(whole, List.copyOf(changed), List.copyOf(kept));
    }

    /// The new version without the sections that are as they were.
    public Design news() {
        return new Design(whole.lead(), whole.sections().stream()
                .filter(section -> name(section).isBlank() || !kept.contains(name(section))).toList());
    }

    private static Design complete(Design before, Design after) {
        Set<OutputPart> given = after.parts();
        List<Section> missing = before.sections().stream()
                .filter(section -> section.part().isPresent() && !given.contains(section.part().get())).toList();
        if (missing.isEmpty()) {
            return after;
        }
        var sections = new ArrayList<>(after.sections());
        missing.forEach(section -> sections.add(place(sections, section.part().orElseThrow()), section));
        return new Design(after.lead(), sections);
    }

    // Before the first part that comes after it; at the end where none does.
    private static int place(List<Section> sections, OutputPart part) {
        for (int i = 0; i < sections.size(); i++) {
            Optional<OutputPart> other = sections.get(i).part();
            if (other.isPresent() && other.get().compareTo(part) > 0) {
                return i;
            }
        }
        return sections.size();
    }

    private static boolean isSame(Section one, Section other) {
        return name(one).equals(name(other)) && words(one).equals(words(other));
    }

    private static String name(Section section) {
        return section.part().map(part -> part.number() + " ").orElse("") + section.title();
    }

    private static String words(Section section) {
        return new Design("", List.of(section)).markdown().replaceAll("\\s+", " ").strip();
    }
}
