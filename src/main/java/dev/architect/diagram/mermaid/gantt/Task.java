package dev.architect.diagram.mermaid.gantt;

import java.time.LocalDateTime;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.RichText;

/// A task with its dates.
///
/// @param end when tasks that wait for it may begin
/// @param lastWorked where its bar ends: `end` without the days off before it
record Task(String id, int section, RichText label, Set<Tag> tags, LocalDateTime start, LocalDateTime end,
        LocalDateTime lastWorked) {

    boolean is(Tag tag) {
        return tags.contains(tag);
    }
}
