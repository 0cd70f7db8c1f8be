package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

import dev.architect.diagram.mermaid.architecture.Router.Port;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;

/// The lines on which edges may go: through their ports, and beside everything.
///
/// @param xs of upright lines, ascending
/// @param ys of level ones
record Lines(double[] xs, double[] ys) {

    private static final double CLOSEST = 5;
    private static final double[] BESIDE = { 14, 26, 38 };
    private static final int MOST = 60_000;

    static Lines of(List<Port> ports, Collection<Bounds> boxes) {
        for (int lanes = BESIDE.length; lanes > 1; lanes--) {
            Lines lines = of(ports, boxes, lanes);
            if (lines.xs.length * lines.ys.length <= MOST) {
                return lines;
            }
        }
        return of(ports, boxes, 1);
    }

    private static Lines of(List<Port> ports, Collection<Bounds> boxes, int lanes) {
        return new Lines(lines(ports, boxes, lanes, Point::x, Bounds::x, Bounds::right),
                lines(ports, boxes, lanes, Point::y, Bounds::y, Bounds::bottom));
    }

    private static double[] lines(List<Port> ports, Collection<Bounds> boxes, int lanes, ToDoubleFunction<Point> at,
            ToDoubleFunction<Bounds> start, ToDoubleFunction<Bounds> end) {
        double[] fixed = ports.stream().flatMap(port -> List.of(port.at(), port.stub()).stream()).mapToDouble(at).sorted()
                .toArray();
        var kept = new ArrayList<Double>();
        for (double line : fixed) {
            if (kept.isEmpty() || line - kept.getLast() > 0.01) {
                kept.add(line);
            }
        }
        var free = new ArrayList<Double>();
        for (Bounds box : boxes) {
            for (int lane = 0; lane < lanes; lane++) {
                free.add(start.applyAsDouble(box) - BESIDE[lane]);
                free.add(end.applyAsDouble(box) + BESIDE[lane]);
            }
        }
        return merged(kept.stream().mapToDouble(Double::doubleValue).toArray(),
                free.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    /// Of the free lines, those that are not too close to others.
    private static double[] merged(double[] fixed, double[] free) {
        var all = new ArrayList<Double>();
        double last = Double.NEGATIVE_INFINITY;
        for (double line : free) {
            int next = Arrays.binarySearch(fixed, line);
            int above = next < 0 ? -next - 1 : next;
            boolean near = above < fixed.length && fixed[above] - line < CLOSEST
                    || above > 0 && line - fixed[above - 1] < CLOSEST;
            if (!near && line - last >= CLOSEST) {
                all.add(line);
                last = line;
            }
        }
        for (double line : fixed) {
            all.add(line);
        }
        return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /// The number of the line nearest to `at`.
    static int index(double[] lines, double at) {
        int found = Arrays.binarySearch(lines, at);
        if (found >= 0) {
            return found;
        }
        int above = Math.min(-found - 1, lines.length - 1);
        return above > 0 && at - lines[above - 1] < lines[above] - at ? above - 1 : above;
    }
}
