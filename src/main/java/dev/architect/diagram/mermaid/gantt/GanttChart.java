package dev.architect.diagram.mermaid.gantt;

import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.RichText;

/// A chart as it is written.
///
/// @param sections the runs of tasks under one name, in order; one without a name where tasks stand before any
/// @param axisFormat of the ticks' labels
/// @param inclusive whether an end that is a date means the end of that day
/// @param compact whether tasks of a section share rows
record GanttChart(String title, List<Section> sections, List<Draft> drafts, DateFormat dateFormat, AxisFormat axisFormat,
        Optional<TickInterval> ticks, DaysOff daysOff, boolean inclusive, boolean compact, boolean topAxis) {

    GanttChart {
        sections = List.copyOf(sections);
        drafts = List.copyOf(drafts);
    }

    /// @param colour number of the section's name among the names, from 0
    record Section(RichText name, int colour) {
    }
}
