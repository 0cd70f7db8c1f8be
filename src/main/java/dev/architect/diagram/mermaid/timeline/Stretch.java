package dev.architect.diagram.mermaid.timeline;

import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;

/// What of a section stands in one row.
///
/// @param name of the section, empty for the periods before the first one
/// @param section its number in the timeline; as `first`, that of the first of these periods, it tells the colour
record Stretch(RichText name, int section, int first, List<Timeline.Period> periods) {

    Stretch {
        periods = List.copyOf(periods);
    }

    /// A section without periods is as wide as one.
    int columns() {
        return Math.max(1, periods.size());
    }
}
