package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Finds ways of right angles around obstacles: the cheapest one on a grid of lines that lie beside them, where length,
/// bends, foreign groups and lines of other edges cost.
final class Router {

    /// Where an edge leaves something, and how far it goes before it may turn.
    record Port(Point at, Side side, double reach) {

        Point stub() {
            return at.plus(side.dx() * reach, side.dy() * reach);
        }

        boolean sharesWith(Port other) {
            return side == other.side && at.distance(other.at) < 0.5;
        }
    }

    /// @param fromPort and `toPort` of the first edge that went there
    private record Use(Port fromPort, Port toPort) {

        boolean sharesWith(Port from, Port to) {
            return fromPort.sharesWith(from) || toPort.sharesWith(to) || fromPort.sharesWith(to)
                    || toPort.sharesWith(from);
        }
    }

    private record Visit(int state, double cost, double estimate) implements Comparable<Visit> {

        @Override
        public int compareTo(Visit other) {
            return Double.compare(estimate, other.estimate);
        }
    }

    private static final double CLEAR = 5;
    private static final double BORDER = 4;
    private static final double BEND = 36;
    private static final double CROSSING = 16;
    private static final double SHARED = 0.7;
    private static final double ALONG = 5;
    private static final double FOREIGN = 2.5;
    private static final Side[] SIDES = Side.values();

    private final double[] xs;
    private final double[] ys;
    private final List<Bounds> frames;
    private final Deadline deadline;
    private final boolean[] blockedRight;
    private final boolean[] blockedDown;
    private final boolean[] besideRight;
    private final boolean[] besideDown;
    private final Use[] usedRight;
    private final Use[] usedDown;
    private final double[] cost;
    private final int[] before;

    /// @param obstacles that no edge may touch
    /// @param frames of groups, which edges may cross
    Router(Lines lines, List<Bounds> obstacles, List<Bounds> frames, Deadline deadline) {
        this.xs = lines.xs();
        this.ys = lines.ys();
        this.frames = frames;
        this.deadline = deadline;
        int points = xs.length * ys.length;
        this.blockedRight = new boolean[points];
        this.blockedDown = new boolean[points];
        this.besideRight = new boolean[points];
        this.besideDown = new boolean[points];
        this.usedRight = new Use[points];
        this.usedDown = new Use[points];
        this.cost = new double[points * SIDES.length];
        this.before = new int[points * SIDES.length];
        obstacles.forEach(obstacle -> mark(obstacle.grown(CLEAR), blockedRight, blockedDown));
        for (Bounds frame : frames) {
            mark(new Bounds(frame.x(), frame.y(), frame.width(), 0).grown(BORDER), besideRight, new boolean[points]);
            mark(new Bounds(frame.x(), frame.bottom(), frame.width(), 0).grown(BORDER), besideRight, new boolean[points]);
            mark(new Bounds(frame.x(), frame.y(), 0, frame.height()).grown(BORDER), new boolean[points], besideDown);
            mark(new Bounds(frame.right(), frame.y(), 0, frame.height()).grown(BORDER), new boolean[points], besideDown);
        }
    }

    /// The segments within an area.
    private void mark(Bounds area, boolean[] right, boolean[] down) {
        for (int row = 0; row < ys.length; row++) {
            for (int column = 0; column < xs.length; column++) {
                double x = xs[column];
                double y = ys[row];
                boolean inRow = y > area.y() && y < area.bottom();
                boolean inColumn = x > area.x() && x < area.right();
                int point = row * xs.length + column;
                right[point] |= inRow && column + 1 < xs.length && x < area.right() && xs[column + 1] > area.x();
                down[point] |= inColumn && row + 1 < ys.length && y < area.bottom() && ys[row + 1] > area.y();
            }
        }
    }

    /// From port to port; straight ahead where there is no way.
    List<Point> route(Port from, Port to) {
        if (deadline.isPast()) {
            throw new SyntaxException(0, 0, "The diagram takes too long to lay out: draw it in parts");
        }
        int start = state(from.stub(), from.side());
        int goal = state(to.stub(), to.side().opposite());
        Arrays.fill(cost, Double.MAX_VALUE);
        boolean[] foreign = foreign(from, to);
        var open = new PriorityQueue<Visit>();
        cost[start] = 0;
        before[start] = -1;
        open.add(new Visit(start, 0, 0));
        while (!open.isEmpty()) {
            Visit visit = open.poll();
            if (visit.cost() > cost[visit.state()]) {
                continue;
            }
            if (visit.state() == goal) {
                return path(from, to, goal);
            }
            for (Side side : SIDES) {
                go(visit, side, from, to, foreign, open);
            }
        }
        return straight(List.of(from.at(), from.stub(), new Point(to.stub().x(), from.stub().y()), to.stub(), to.at()));
    }

    private int state(Point point, Side side) {
        return (Lines.index(ys, point.y()) * xs.length + Lines.index(xs, point.x())) * SIDES.length + side.ordinal();
    }

    private void go(Visit visit, Side side, Port from, Port to, boolean[] foreign, PriorityQueue<Visit> open) {
        int point = visit.state() / SIDES.length;
        Side heading = SIDES[visit.state() % SIDES.length];
        if (side == heading.opposite()) {
            return;
        }
        if (side != heading) {
            reach(visit, point * SIDES.length + side.ordinal(), visit.cost() + BEND, to, open);
            return;
        }
        int column = point % xs.length + side.dx();
        int row = point / xs.length + side.dy();
        if (column < 0 || row < 0 || column >= xs.length || row >= ys.length) {
            return;
        }
        int next = row * xs.length + column;
        int segment = Math.min(point, next);
        if ((side.isAcross() ? blockedRight : blockedDown)[segment]) {
            return;
        }
        double length = Math.abs(xs[column] - xs[point % xs.length]) + Math.abs(ys[row] - ys[point / xs.length]);
        double price = length * (foreign[point] && foreign[next] ? FOREIGN : 1)
                * ((side.isAcross() ? besideRight : besideDown)[segment] ? ALONG : 1);
        Use use = (side.isAcross() ? usedRight : usedDown)[segment];
        if (use != null) {
            price = use.sharesWith(from, to) ? price * SHARED : price * ALONG + BEND;
        }
        price += crossing(next, side, from, to);
        reach(visit, next * SIDES.length + side.ordinal(), visit.cost() + price, to, open);
    }

    private double crossing(int point, Side side, Port from, Port to) {
        Use[] used = side.isAcross() ? usedDown : usedRight;
        int previous = point - (side.isAcross() ? xs.length : 1);
        Use use = used[point] != null ? used[point] : previous >= 0 ? used[previous] : null;
        return use == null || use.sharesWith(from, to) ? 0 : CROSSING;
    }

    private void reach(Visit visit, int state, double price, Port to, PriorityQueue<Visit> open) {
        if (price < cost[state]) {
            cost[state] = price;
            before[state] = visit.state();
            int point = state / SIDES.length;
            double rest = Math.abs(xs[point % xs.length] - to.stub().x()) + Math.abs(ys[point / xs.length] - to.stub().y());
            open.add(new Visit(state, price, price + rest * SHARED));
        }
    }

    /// Points within groups that hold neither end.
    private boolean[] foreign(Port from, Port to) {
        var foreign = new boolean[xs.length * ys.length];
        for (Bounds frame : frames) {
            boolean own = holds(frame, from) || holds(frame, to);
            for (int row = 0; row < ys.length && !own; row++) {
                for (int column = 0; column < xs.length; column++) {
                    foreign[row * xs.length + column] |= frame.contains(new Point(xs[column], ys[row]));
                }
            }
        }
        return foreign;
    }

    private static boolean holds(Bounds frame, Port port) {
        return frame.contains(port.stub());
    }

    private List<Point> path(Port from, Port to, int goal) {
        var points = new ArrayList<Point>();
        points.add(to.at());
        for (int state = goal; state >= 0; state = before[state]) {
            int point = state / SIDES.length;
            points.addFirst(new Point(xs[point % xs.length], ys[point / xs.length]));
            int previous = before[state] < 0 ? point : before[state] / SIDES.length;
            if (previous != point) {
                boolean across = Math.abs(previous - point) == 1;
                Use[] used = across ? usedRight : usedDown;
                int segment = Math.min(previous, point);
                used[segment] = used[segment] == null ? new Use(from, to) : used[segment];
            }
        }
        points.addFirst(from.at());
        return straight(points);
    }

    /// Without points on the way between their neighbours.
    private static List<Point> straight(List<Point> points) {
        var corners = new ArrayList<Point>();
        for (Point point : points) {
            if (!corners.isEmpty() && corners.getLast().distance(point) < 0.01) {
                continue;
            }
            if (corners.size() > 1 && isBetween(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            corners.add(point);
        }
        return corners;
    }

    private static boolean isBetween(Point a, Point b, Point c) {
        return Math.abs(a.x() - b.x()) < 0.01 && Math.abs(b.x() - c.x()) < 0.01
                || Math.abs(a.y() - b.y()) < 0.01 && Math.abs(b.y() - c.y()) < 0.01;
    }
}
