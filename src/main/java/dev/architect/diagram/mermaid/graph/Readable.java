package dev.architect.diagram.mermaid.graph;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Keeps a graph readable in a chat, where a picture is first seen as wide as its window: one that gets much too wide is
/// broken into rows or led the other way, whichever leaves its words larger.
final class Readable {

    // What is seen at once on a common screen, in units of the drawing.
    private static final double WINDOW_WIDTH = 1_600;
    private static final double WINDOW_HEIGHT = 1_200;
    private static final double TOO_WIDE = 2_200;
    // A picture that differs from Mermaid's must be worth it.
    private static final double WORTH_IT = 0.8;
    private static final double TOUCH = 1;

    /// A way to lay a graph out.
    ///
    /// @param wrapped whether its layers go on in a further row when the first is full
    record Shape(Graph graph, boolean wrapped) {
    }

    private Readable() {
    }

    static Placement of(Graph graph, Function<Shape, Placement> layout) {
        Placement asked = layout.apply(new Shape(graph, false));
        if (asked.width() <= TOO_WIDE) {
            return asked;
        }
        return shapes(graph).flatMap(shape -> tried(shape, layout))
                .filter(other -> strain(other) < WORTH_IT * strain(asked))
                .min(Comparator.comparingDouble(Readable::strain)).orElse(asked);
    }

    private static Stream<Shape> shapes(Graph graph) {
        Shape turned = new Shape(graph.turned(), false);
        boolean across = graph.direction() == Direction.RIGHT || graph.direction() == Direction.LEFT;
        return across && graph.clusters().isEmpty() ? Stream.of(new Shape(graph, true), turned) : Stream.of(turned);
    }

    /// Nothing where the layout fails or loses a link on the way, as it does with some that lead back to an earlier row.
    private static Stream<Placement> tried(Shape shape, Function<Shape, Placement> layout) {
        try {
            Placement placement = layout.apply(shape);
            return isWhole(shape.graph(), placement) ? Stream.of(placement) : Stream.empty();
        } catch (SyntaxException notThisWay) {
            return Stream.empty();
        }
    }

    private static boolean isWhole(Graph graph, Placement placement) {
        return placement.routes().entrySet().stream().allMatch(route -> {
            Graph.Link link = graph.links().get(route.getKey());
            List<Point> points = route.getValue().points();
            return reaches(points.getFirst(), placement.boxes().get(link.from()))
                    && reaches(points.getLast(), placement.boxes().get(link.to()));
        });
    }

    private static boolean reaches(Point end, Bounds box) {
        return box.grown(TOUCH).contains(end);
    }

    /// How much smaller than drawn the whole is seen.
    private static double strain(Placement placement) {
        return Math.max(placement.width() / WINDOW_WIDTH, placement.height() / WINDOW_HEIGHT);
    }
}
