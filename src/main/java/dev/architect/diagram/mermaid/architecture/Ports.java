package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.architecture.Router.Port;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// Where edges meet what they lead to. Several at one side of a service stand beside each other, in the order of their
/// other ends, so that none hides another's arrow; the one that leads straight ahead keeps the middle.
final class Ports {

    private static final double REACH = 18;
    private static final double BESIDE_TITLE = 8;
    private static final double APART = 16;
    private static final double FARTHEST = 30;
    private static final double STRAIGHT = 1;

    /// @param index of the edge
    /// @param away how far the other end stands from the line straight ahead
    /// @param distance how far it stands at all
    private record Meeting(End end, int index, boolean start, double away, double distance) {

        private static final Comparator<Meeting> ORDER = Comparator.comparingDouble(Meeting::away)
                .thenComparingDouble(Meeting::distance).thenComparingInt(Meeting::index);
    }

    private final Architecture architecture;
    private final Tiles tiles;
    private final Map<String, Bounds> boxes;
    private final Map<String, String> parents = new HashMap<>();

    private Ports(Architecture architecture, Tiles tiles, Map<String, Bounds> boxes) {
        this.architecture = architecture;
        this.tiles = tiles;
        this.boxes = boxes;
        architecture.nodes().forEach(node -> parents.put(node.id(), node.parent()));
    }

    /// @return start and end of each edge, in turn
    static List<Port> of(Architecture architecture, Tiles tiles, Map<String, Bounds> boxes) {
        return new Ports(architecture, tiles, boxes).all();
    }

    private List<Port> all() {
        var ports = new Port[2 * architecture.edges().size()];
        var meetings = new HashMap<End, List<Meeting>>();
        for (int i = 0; i < architecture.edges().size(); i++) {
            Edge edge = architecture.edges().get(i);
            ports[2 * i] = port(edge.from(), 0);
            ports[2 * i + 1] = port(edge.to(), 0);
            note(meetings, edge.from(), ports[2 * i], ports[2 * i + 1], i, true);
            note(meetings, edge.to(), ports[2 * i + 1], ports[2 * i], i, false);
        }
        meetings.values().stream().filter(here -> here.size() > 1).forEach(here -> spread(here, ports));
        return List.of(ports);
    }

    private void note(Map<End, List<Meeting>> meetings, End end, Port own, Port other, int index, boolean start) {
        if (!tiles.isJunction(end.id())) {
            double away = end.side().isAcross() ? other.at().y() - own.at().y() : other.at().x() - own.at().x();
            meetings.computeIfAbsent(end, missing -> new ArrayList<>())
                    .add(new Meeting(end, index, start, Math.abs(away) <= STRAIGHT ? 0 : away,
                            own.at().distance(other.at())));
        }
    }

    private void spread(List<Meeting> here, Port[] ports) {
        var sorted = new ArrayList<>(here);
        sorted.sort(Meeting.ORDER);
        int middle = 0;
        while (middle < sorted.size() - 1 && sorted.get(middle).away() < 0) {
            middle++;
        }
        boolean straight = sorted.get(middle).away() == 0;
        double centre = straight ? middle : (sorted.size() - 1) / 2.0;
        double most = Math.max(centre, sorted.size() - 1 - centre);
        double apart = Math.min(APART, FARTHEST / most);
        for (int i = 0; i < sorted.size(); i++) {
            Meeting meeting = sorted.get(i);
            ports[2 * meeting.index() + (meeting.start() ? 0 : 1)] = port(meeting.end(), (i - centre) * apart);
        }
    }

    private Port port(End end, double shift) {
        Bounds box = boxes.get(end.id());
        Point at = tiles.port(end, box, boxes.getOrDefault(parents.getOrDefault(end.id(), ""), box));
        boolean across = end.side().isAcross();
        boolean besideTitle = across && !end.outside() && !tiles.isGroup(end.id());
        double overhang = besideTitle ? (box.width() - tiles.icon(end.id(), box).width()) / 2 + BESIDE_TITLE : 0;
        return new Port(across ? at.plus(0, shift) : at.plus(shift, 0), end.side(), Math.max(REACH, overhang));
    }
}
