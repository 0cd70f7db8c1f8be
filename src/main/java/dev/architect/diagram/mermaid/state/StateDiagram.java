package dev.architect.diagram.mermaid.state;

import java.util.List;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;

/// What a source says, resolved: every end of a transition is a state or a composite, and styles are merged.
///
/// @param title of a `title` statement, which Mermaid does not know but people write
/// @param order ids of states and composites as they first appear
record StateDiagram(Optional<String> title, Direction direction, List<String> order, List<State> states,
        List<Composite> composites, List<Transition> transitions) {

    StateDiagram {
        order = List.copyOf(order);
        states = List.copyOf(states);
        composites = List.copyOf(composites);
        transitions = List.copyOf(transitions);
    }
}
