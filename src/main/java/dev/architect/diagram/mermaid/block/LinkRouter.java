package dev.architect.diagram.mermaid.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// Leads links from block to block: straight where nothing is in the way, as Mermaid does, and else around what is.
final class LinkRouter {

    private static final double AIR = 3;
    private static final double ASIDE = 16;
    private static final double LOOP = 14;
    // Blocks that are out of line by less are linked upright, or level.
    private static final double ALMOST = 10;

    private final Map<String, Bounds> boxes;
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final List<String> leaves = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<String, Integer> totals = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Detours detours;

    LinkRouter(BlockDiagram diagram, Map<String, Bounds> boxes, Detours detours) {
        this.boxes = boxes;
        this.detours = detours;
        note(diagram.root(), Set.of());
        diagram.links().forEach(link -> totals.merge(pair(link), 1, Integer::sum));
    }

    private void note(Block.Group group, Set<String> around) {
        for (Block child : group.children()) {
            if (child instanceof Block.Group inner) {
                groups.add(inner.id());
                ancestors.put(inner.id(), around);
                var deeper = new HashSet<>(around);
                deeper.add(inner.id());
                note(inner, deeper);
            } else if (!(child instanceof Block.Space)) {
                leaves.add(child.id());
                ancestors.put(child.id(), around);
            }
        }
    }

    private static String pair(Link link) {
        return link.from().compareTo(link.to()) < 0 ? link.from() + "\n" + link.to() : link.to() + "\n" + link.from();
    }

    Route route(Link link) {
        Bounds from = boxes.get(link.from());
        Bounds to = boxes.get(link.to());
        int number = seen.merge(pair(link), 1, Integer::sum) - 1;
        if (link.from().equals(link.to())) {
            return loop(from);
        }
        if (ancestors.get(link.from()).contains(link.to())) {
            return outwards(from, to);
        }
        if (ancestors.get(link.to()).contains(link.from())) {
            return new Route(outwards(to, from).points().reversed());
        }
        List<Bounds> obstacles = obstacles(link);
        Route straight = straight(link, from, to, (number - (totals.get(pair(link)) - 1) / 2.0) * ASIDE);
        if (isFree(straight, obstacles)) {
            return straight;
        }
        return detours.around(obstacles, from, to).orElse(straight);
    }

    /// Every block and frame that is neither an end of the link, nor around one, nor within one.
    private List<Bounds> obstacles(Link link) {
        var obstacles = new ArrayList<Bounds>();
        for (String id : leaves) {
            if (!isPartOf(id, link.from()) && !isPartOf(id, link.to())) {
                obstacles.add(boxes.get(id));
            }
        }
        for (String id : groups) {
            boolean around = ancestors.get(link.from()).contains(id) || ancestors.get(link.to()).contains(id);
            if (!around && !isPartOf(id, link.from()) && !isPartOf(id, link.to())) {
                obstacles.add(boxes.get(id));
            }
        }
        return obstacles;
    }

    private boolean isPartOf(String id, String end) {
        return id.equals(end) || ancestors.get(id).contains(end);
    }

    /// From middle to middle; links between the same two blocks side by side.
    private static Route straight(Link link, Bounds from, Bounds to, double aside) {
        Point a = from.centre();
        Point b = to.centre();
        if (Math.abs(a.x() - b.x()) < ALMOST) {
            b = new Point(a.x(), b.y());
        } else if (Math.abs(a.y() - b.y()) < ALMOST) {
            b = new Point(b.x(), a.y());
        }
        boolean turned = link.from().compareTo(link.to()) > 0;
        double length = Math.max(1, a.distance(b));
        double most = Math.min(Math.min(from.width(), from.height()), Math.min(to.width(), to.height())) * 0.4;
        double shift = Math.clamp(turned ? -aside : aside, -most, most);
        double dx = -(b.y() - a.y()) / length * shift;
        double dy = (b.x() - a.x()) / length * shift;
        Point start = a.plus(dx, dy);
        Point end = b.plus(dx, dy);
        return new Route(List.of(border(from, start, end), border(to, end, start)));
    }

    /// Where a line from within `box` towards `outside` leaves it.
    static Point border(Bounds box, Point inside, Point outside) {
        double dx = outside.x() - inside.x();
        double dy = outside.y() - inside.y();
        double shareX = dx == 0 ? 1 : ((dx > 0 ? box.right() : box.x()) - inside.x()) / dx;
        double shareY = dy == 0 ? 1 : ((dy > 0 ? box.bottom() : box.y()) - inside.y()) / dy;
        return inside.towards(outside, Math.clamp(Math.min(shareX, shareY), 0, 1));
    }

    private static boolean isFree(Route route, List<Bounds> obstacles) {
        Point a = route.points().getFirst();
        Point b = route.points().getLast();
        return obstacles.stream().noneMatch(box -> Detours.crosses(a, b, box.grown(AIR)));
    }

    private static Route loop(Bounds box) {
        double x = box.x() + box.width() * 0.7;
        double y = box.y() + Math.min(box.height() * 0.35, 20);
        return new Route(List.of(new Point(box.right(), y), new Point(box.right() + LOOP, y),
                new Point(box.right() + LOOP, box.y() - LOOP), new Point(x, box.y() - LOOP), new Point(x, box.y())));
    }

    /// From a block to the frame around it, on the shortest free way.
    private Route outwards(Bounds inner, Bounds frame) {
        Point c = inner.centre();
        List<Route> ways = List.of(new Route(List.of(new Point(c.x(), inner.bottom()), new Point(c.x(), frame.bottom()))),
                new Route(List.of(new Point(c.x(), inner.y()), new Point(c.x(), frame.y()))),
                new Route(List.of(new Point(inner.right(), c.y()), new Point(frame.right(), c.y()))),
                new Route(List.of(new Point(inner.x(), c.y()), new Point(frame.x(), c.y()))));
        List<Bounds> others = leaves.stream().map(boxes::get).filter(box -> !box.equals(inner)).toList();
        Optional<Route> free = ways.stream().filter(way -> isFree(way, others))
                .min((a, b) -> Double.compare(length(a), length(b)));
        return free.orElse(ways.getFirst());
    }

    private static double length(Route route) {
        return route.points().getFirst().distance(route.points().getLast());
    }
}
