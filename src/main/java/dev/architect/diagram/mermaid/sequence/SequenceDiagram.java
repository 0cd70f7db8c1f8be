package dev.architect.diagram.mermaid.sequence;

import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;

/// A sequence diagram as it was read. Its steps are balanced: every opening has its closing, every deactivation an
/// activation before it, and participants of one box stand side by side.
///
/// @param title empty when there is none
record SequenceDiagram(RichText title, List<Participant> participants, List<Box> boxes, List<Step> steps) {

    SequenceDiagram {
        participants = List.copyOf(participants);
        boxes = List.copyOf(boxes);
        steps = List.copyOf(steps);
    }
}
