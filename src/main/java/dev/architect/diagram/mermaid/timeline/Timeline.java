package dev.architect.diagram.mermaid.timeline;

import java.util.List;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.RichText;

/// A timeline as it is written.
///
/// @param down whether time goes downwards instead of to the right
record Timeline(String title, boolean down, List<Section> sections) {

    Timeline {
        sections = List.copyOf(sections);
    }

    /// @param name empty for the periods before the first section
    record Section(RichText name, List<Period> periods) {

        Section {
            periods = List.copyOf(periods);
        }
    }

    record Period(RichText name, List<RichText> events) {

        Period {
            events = List.copyOf(events);
        }
    }

    boolean hasSections() {
        return sections.stream().anyMatch(section -> !section.name().isEmpty());
    }

    Stream<Period> periods() {
        return sections.stream().flatMap(section -> section.periods().stream());
    }

    /// All words in the order of reading.
    Stream<String> labels() {
        return sections.stream().flatMap(section -> Stream.concat(Stream.of(section.name()), section.periods().stream()
                .flatMap(period -> Stream.concat(Stream.of(period.name()), period.events().stream()))))
                .map(RichText::words);
    }
}
