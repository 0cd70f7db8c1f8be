package dev.architect.diagram.mermaid.journey;

import java.util.List;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.RichText;

/// A user's journey as it is written.
record Journey(String title, List<Section> sections) {

    /// How content somebody is, from 1 to 5.
    static final double WORST = 0;
    static final double BEST = 5;
    static final double NEUTRAL = 3;

    Journey {
        sections = List.copyOf(sections);
    }

    /// @param name empty for the tasks before the first section
    record Section(RichText name, List<Task> tasks) {

        Section {
            tasks = List.copyOf(tasks);
        }
    }

    record Task(RichText name, double score, List<String> actors) {

        Task {
            actors = List.copyOf(actors);
        }
    }

    Stream<Task> tasks() {
        return sections.stream().flatMap(section -> section.tasks().stream());
    }

    /// Everybody who takes part, in the order of the legend.
    List<String> actors() {
        return tasks().flatMap(task -> task.actors().stream()).distinct().sorted().toList();
    }
}
