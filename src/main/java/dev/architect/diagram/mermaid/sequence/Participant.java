package dev.architect.diagram.mermaid.sequence;

import dev.architect.diagram.mermaid.scene.RichText;

/// Who takes part, with a lane of its own.
///
/// @param id by which statements name it
/// @param box index of the box that it stands in; -1 outside of boxes
record Participant(String id, RichText label, Kind kind, int box) {

    static final int NO_BOX = -1;

    /// The symbol that stands for it.
    enum Kind {
        PARTICIPANT,
        ACTOR,
        BOUNDARY,
        CONTROL,
        ENTITY,
        DATABASE,
        COLLECTIONS,
        QUEUE
    }
}
