package dev.architect.review.checklist;

import java.util.List;
import java.util.Set;

import dev.architect.design.OutputPart;

/// One point of the quality checklist. It decides by what the answer says, never by its headings alone.
interface Point {

    /// Its name in findings, logs and measurements.
    String id();

    /// The part that a reader would look in; findings name it.
    OutputPart home();

    /// A question that asks for one of these parts is held to this point.
    default Set<OutputPart> parts() {
        return Set.of(home());
    }

    List<Missing> missing(Evidence evidence);

    /// Whether a section that is headed as another part tells all of it.
    default boolean isWhollyToldIn(Evidence section) {
        return missing(section).isEmpty();
    }

    /// Whether a section of an answer tells so much of it that its part is there, whatever the heading says.
    default boolean isToldIn(Evidence section) {
        return missing(section).isEmpty();
    }
}
