package dev.architect.diagram.mermaid.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.source.Deadline;

/// Finds ways around obstacles, along lines that pass them at a little distance: the shortest, a turn counting as some
/// length.
final class Detours {

    private static final double AWAY = 12;
    private static final double CLEAR = 2;
    private static final double TURN = 40;
    private static final double SAME = 1;
    private static final int MOST_PLACES = 20_000;
    private static final int DIRECTIONS = 4;

    private record Visit(int state, double cost) {
    }

    private final Deadline deadline;

    Detours(Deadline deadline) {
        this.deadline = deadline;
    }

    /// Whether the line from `a` to `b` passes through `box`.
    static boolean crosses(Point a, Point b, Bounds box) {
        double enters = 0;
        double leaves = 1;
        double[] steps = { b.x() - a.x(), b.y() - a.y() };
        double[] lows = { box.x() - a.x(), box.y() - a.y() };
        double[] highs = { box.right() - a.x(), box.bottom() - a.y() };
        for (int axis = 0; axis < 2; axis++) {
            if (Math.abs(steps[axis]) < 1e-9) {
                if (lows[axis] >= 0 || highs[axis] <= 0) {
                    return false;
                }
                continue;
            }
            double first = lows[axis] / steps[axis];
            double second = highs[axis] / steps[axis];
            enters = Math.max(enters, Math.min(first, second));
            leaves = Math.min(leaves, Math.max(first, second));
        }
        return enters < leaves;
    }

    /// None where every way is barred, or the search would take too long.
    Optional<Route> around(List<Bounds> obstacles, Bounds from, Bounds to) {
        var all = new ArrayList<>(obstacles);
        all.add(from);
        all.add(to);
        double[] xs = lines(all.stream().flatMap(box -> List.of(box.x() - AWAY, box.right() + AWAY).stream()).toList(),
                from.centre().x(), to.centre().x());
        double[] ys = lines(all.stream().flatMap(box -> List.of(box.y() - AWAY, box.bottom() + AWAY).stream()).toList(),
                from.centre().y(), to.centre().y());
        if ((long) xs.length * ys.length > MOST_PLACES || deadline.isPast()) {
            return Optional.empty();
        }
        return new Search(all, xs, ys).way(from, to);
    }

    private static double[] lines(List<Double> beside, double... middles) {
        var sorted = new TreeSet<Double>();
        for (double middle : middles) {
            sorted.add(middle);
        }
        for (double line : beside) {
            Double below = sorted.floor(line);
            Double above = sorted.ceiling(line);
            if ((below == null || line - below > SAME) && (above == null || above - line > SAME)) {
                sorted.add(line);
            }
        }
        return sorted.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Dijkstra's search over the places where lines meet. A state is a place and the direction of arrival.
    private static final class Search {

        private static final int[] DX = { 1, 0, -1, 0 };
        private static final int[] DY = { 0, 1, 0, -1 };

        private final List<Bounds> obstacles;
        private final double[] xs;
        private final double[] ys;
        private final double[] costs;
        private final int[] before;
        private final PriorityQueue<Visit> open = new PriorityQueue<>(Comparator.comparingDouble(Visit::cost));

        private Search(List<Bounds> obstacles, double[] xs, double[] ys) {
            this.obstacles = obstacles.stream().map(box -> box.grown(CLEAR)).toList();
            this.xs = xs;
            this.ys = ys;
            this.costs = new double[xs.length * ys.length * DIRECTIONS];
            this.before = new int[costs.length];
            Arrays.fill(costs, Double.MAX_VALUE);
        }

        private Optional<Route> way(Bounds from, Bounds to) {
            int[] starts = ports(from);
            int[] ends = ports(to);
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                reach(starts[direction] * DIRECTIONS + direction, 0, -1);
            }
            while (!open.isEmpty()) {
                Visit visit = open.poll();
                int direction = visit.state() % DIRECTIONS;
                int place = visit.state() / DIRECTIONS;
                if (visit.cost() > costs[visit.state()]) {
                    continue;
                }
                int opposite = (direction + 2) % DIRECTIONS;
                for (int side = 0; side < DIRECTIONS; side++) {
                    if (ends[side] == place && side != direction) {
                        return Optional.of(route(visit.state(), side, from, to));
                    }
                }
                for (int next = 0; next < DIRECTIONS; next++) {
                    if (next != opposite) {
                        step(visit, place, direction, next);
                    }
                }
            }
            return Optional.empty();
        }

        private void step(Visit visit, int place, int direction, int next) {
            int x = place % xs.length + DX[next];
            int y = place / xs.length + DY[next];
            if (x < 0 || y < 0 || x >= xs.length || y >= ys.length) {
                return;
            }
            Point a = point(place);
            Point b = new Point(xs[x], ys[y]);
            if (obstacles.stream().anyMatch(box -> crosses(a, b, box))) {
                return;
            }
            double cost = visit.cost() + a.distance(b) + (next == direction ? 0 : TURN);
            reach((y * xs.length + x) * DIRECTIONS + next, cost, visit.state());
        }

        private void reach(int state, double cost, int from) {
            if (cost < costs[state]) {
                costs[state] = cost;
                before[state] = from;
                open.add(new Visit(state, cost));
            }
        }

        private Point point(int place) {
            return new Point(xs[place % xs.length], ys[place / xs.length]);
        }

        /// The places before the middles of a box's sides, by the direction that leads there from its middle.
        private int[] ports(Bounds box) {
            Point c = box.centre();
            return new int[] { place(box.right() + AWAY, c.y()), place(c.x(), box.bottom() + AWAY),
                    place(box.x() - AWAY, c.y()), place(c.x(), box.y() - AWAY) };
        }

        private int place(double x, double y) {
            return nearest(ys, y) * xs.length + nearest(xs, x);
        }

        private static int nearest(double[] lines, double wanted) {
            int best = 0;
            for (int i = 1; i < lines.length; i++) {
                if (Math.abs(lines[i] - wanted) < Math.abs(lines[best] - wanted)) {
                    best = i;
                }
            }
            return best;
        }

        /// @param side of the box at which the way ends
        private Route route(int last, int side, Bounds from, Bounds to) {
            var points = new ArrayList<Point>();
            int first = last;
            for (int state = last; state >= 0; state = before[state]) {
                points.addFirst(point(state / DIRECTIONS));
                first = state;
            }
            points.addFirst(port(from, first % DIRECTIONS, points.getFirst()));
            points.addLast(port(to, side, points.getLast()));
            return new Route(withoutStraights(points));
        }

        /// On the side of the box that looks in this direction, opposite to the place before it.
        private static Point port(Bounds box, int direction, Point place) {
            return switch (direction) {
                case 0 -> new Point(box.right(), place.y());
                case 1 -> new Point(place.x(), box.bottom());
                case 2 -> new Point(box.x(), place.y());
                default -> new Point(place.x(), box.y());
            };
        }

        private static List<Point> withoutStraights(List<Point> points) {
            var corners = new ArrayList<Point>();
            for (int i = 0; i < points.size(); i++) {
                boolean end = i == 0 || i == points.size() - 1;
                if (end || !isStraight(points.get(i - 1), points.get(i), points.get(i + 1))) {
                    corners.add(points.get(i));
                }
            }
            return corners;
        }

        private static boolean isStraight(Point a, Point b, Point c) {
            return a.x() == b.x() && b.x() == c.x() || a.y() == b.y() && b.y() == c.y();
        }
    }
}
