package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.RichText;

/// The participants in the order in which the source first names them.
final class Cast {

    private final List<Participant> participants = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();

    int size() {
        return participants.size();
    }

    boolean has(String id) {
        return indexes.containsKey(id);
    }

    int indexOf(String id) {
        return indexes.get(id);
    }

    Participant get(int index) {
        return participants.get(index);
    }

    int add(Participant participant) {
        indexes.put(participant.id(), participants.size());
        participants.add(participant);
        return participants.size() - 1;
    }

    /// A later declaration of somebody who is there already.
    void redeclare(int index, RichText label, Participant.Kind kind, int box) {
        Participant old = participants.get(index);
        participants.set(index, new Participant(old.id(), label.isEmpty() ? old.label() : label,
                kind == Participant.Kind.PARTICIPANT ? old.kind() : kind, old.box() == Participant.NO_BOX ? box : old.box()));
    }

    /// The order in which they stand: members of a box come together where the first of them stands.
    List<Integer> order() {
        var order = new ArrayList<Integer>();
        var members = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < participants.size(); i++) {
            int box = participants.get(i).box();
            if (box == Participant.NO_BOX) {
                order.add(i);
            } else if (members.containsKey(box)) {
                members.get(box).add(i);
            } else {
                members.put(box, new ArrayList<>(List.of(i)));
                order.add(-1 - box);
            }
        }
        return order.stream().flatMap(each -> each >= 0 ? Stream.of(each) : members.get(-1 - each).stream())
                .toList();
    }
}
