package dev.architect.diagram.mermaid;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Group;
import dev.architect.diagram.mermaid.scene.Scene;
import dev.architect.diagram.mermaid.scene.Segment;

/// What holds for the picture of every type: everything lies on the canvas, words stand apart from one another and within
/// their boxes, boxes stand apart, lines end at their boxes and run through no other one.
final class SceneRules {

    private static final double TOLERANCE = 1;
    // Of a line of text, above and below what its letters fill.
    private static final double AIR = 0.2;
    private static final double NEAR = 3;
    // Of a number or a dot on a lifeline, behind which a message starts.
    private static final double BADGE = 24;
    private static final double FLATNESS = 0.5;
    private static final double STEP = 4;

    private final Scene scene;
    private final List<Group> nodes;
    private final Map<String, List<Bounds>> ends = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private SceneRules(Scene scene) {
        this.scene = scene;
        this.nodes = scene.groups("node").toList();
        Stream.of("node", "cluster", "activation", "mirror").flatMap(scene::groups).forEach(group -> end(group, NEAR));
        scene.groups("lifeline").forEach(lifeline -> end(lifeline, BADGE));
    }

    private void end(Group group, double reach) {
        ends.computeIfAbsent(group.id(), missing -> new ArrayList<>()).add(group.bounds().grown(reach));
    }

    /// The broken rules, a sentence each.
    static List<String> broken(Scene scene) {
        var rules = new SceneRules(scene);
        rules.everythingLiesOnTheCanvas();
        rules.wordsStandApart();
        rules.wordsStayInTheirNodes();
        rules.nodesStandApart();
        rules.nodesStandInTheirClusters();
        rules.edgesEndAtTheirNodes();
        rules.edgesRunThroughNoNode();
        rules.labelsCoverNoNode();
        return rules.violations;
    }

    /// The labels that cannot be read in the scene, whatever lines they are broken into.
    static List<String> missing(Scene scene, List<String> labels) {
        String written = solid(texts(scene).map(Primitive.Text::words).collect(Collectors.joining()));
        return labels.stream().filter(label -> !written.contains(solid(label))).toList();
    }

    /// Letters, digits and signs alone: blanks depend on where lines are broken.
    private static String solid(String text) {
        return text.replaceAll("[\\s\\p{Cf}\uFE0F\u20E3]+", "");
    }

    private static Stream<Primitive.Text> texts(Scene scene) {
        return scene.leaves().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast)
                .filter(text -> !text.words().isBlank());
    }

    private void everythingLiesOnTheCanvas() {
        var canvas = new Bounds(0, 0, scene.width(), scene.height()).grown(TOLERANCE);
        scene.leaves().filter(leaf -> !within(leaf.bounds(), canvas))
                .forEach(leaf -> violations.add("off the canvas: " + leaf));
    }

    private void wordsStandApart() {
        List<Primitive.Text> texts = texts(scene).toList();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (overlap(texts.get(i), texts.get(j))) {
                    violations.add("written over one another: " + texts.get(i).words() + " and " + texts.get(j).words());
                }
            }
        }
    }

    private static boolean overlap(Primitive.Text one, Primitive.Text other) {
        if (one.degrees() == 0 && other.degrees() == 0) {
            return inked(one).overlaps(inked(other));
        }
        var shared = new Area(slanted(one));
        shared.intersect(new Area(slanted(other)));
        return !shared.isEmpty();
    }

    private static Shape slanted(Primitive.Text text) {
        Bounds box = inked(text.level());
        return AffineTransform.getRotateInstance(Math.toRadians(text.degrees()), text.x(), text.y())
                .createTransformedShape(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    private static Bounds inked(Primitive.Text text) {
        return inked(text.bounds());
    }

    private static Bounds inked(Bounds bounds) {
        double air = Math.min(bounds.height(), bounds.width()) * AIR;
        return new Bounds(bounds.x() + TOLERANCE, bounds.y() + air, bounds.width() - 2 * TOLERANCE, bounds.height() - 2 * air);
    }

    private void wordsStayInTheirNodes() {
        for (Group node : nodes) {
            var flat = new Scene(0, 0, node.members()).leaves().toList();
            Bounds box = flat.stream().filter(leaf -> !(leaf instanceof Primitive.Text)).map(Primitive::bounds)
                    .reduce(Bounds::union).orElse(node.bounds()).grown(TOLERANCE);
            flat.stream().filter(Primitive.Text.class::isInstance).filter(text -> box.contains(text.bounds().centre()))
                    .filter(text -> !within(inked((Primitive.Text) text), box))
                    .forEach(text -> violations.add("outside of node " + node.id() + ": " + text));
        }
    }

    private void nodesStandApart() {
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                if (nodes.get(i).bounds().grown(-TOLERANCE).overlaps(nodes.get(j).bounds().grown(-TOLERANCE))) {
                    violations.add("nodes overlap: " + nodes.get(i).id() + " and " + nodes.get(j).id());
                }
            }
        }
    }

    private void nodesStandInTheirClusters() {
        scene.groups("cluster").forEach(cluster -> nodes.stream()
                .filter(node -> !within(node.bounds(), cluster.bounds().grown(TOLERANCE))
                        && node.bounds().grown(-TOLERANCE).overlaps(cluster.bounds()))
                .forEach(node -> violations.add("node " + node.id() + " is half in cluster " + cluster.id())));
    }

    private void edgesEndAtTheirNodes() {
        scene.groups("edge").forEach(edge -> {
            List<Point> points = path(edge).points();
            endsAt(edge, points.getFirst(), 0);
            endsAt(edge, points.getLast(), 1);
        });
    }

    private void endsAt(Group edge, Point point, int end) {
        String[] ids = edge.id().split("→", 2);
        List<Bounds> boxes = ids.length == 2 ? ends.getOrDefault(ids[end], List.of()) : List.of();
        if (boxes.isEmpty()) {
            violations.add("edge " + edge.id() + " names no node or cluster");
        } else if (boxes.stream().noneMatch(box -> box.contains(point))) {
            violations.add("edge " + edge.id() + " ends off " + ids[end] + " at " + point);
        }
    }

    private void edgesRunThroughNoNode() {
        scene.groups("edge").forEach(edge -> {
            List<Point> way = sampled(path(edge));
            List<String> ids = List.of(edge.id().split("→", 2));
            nodes.stream().filter(node -> !ids.contains(node.id()))
                    .filter(node -> way.stream().anyMatch(node.bounds().grown(-2 * TOLERANCE)::contains))
                    .forEach(node -> violations.add("edge " + edge.id() + " runs through " + node.id()));
        });
    }

    private void labelsCoverNoNode() {
        scene.groups("label").forEach(label -> nodes.stream()
                .filter(node -> node.bounds().grown(-TOLERANCE).overlaps(label.bounds().grown(-TOLERANCE)))
                .forEach(node -> violations.add("label " + label.id() + " covers " + node.id())));
    }

    private static Primitive.Path path(Group edge) {
        return (Primitive.Path) edge.members().getFirst();
    }

    private static List<Point> sampled(Primitive.Path path) {
        var shape = new Path2D.Double();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> shape.moveTo(to.x(), to.y());
                case Segment.LineTo(Point to) -> shape.lineTo(to.x(), to.y());
                case Segment.CurveTo(Point first, Point second, Point to) -> shape.curveTo(first.x(), first.y(), second.x(),
                        second.y(), to.x(), to.y());
                case Segment.Close() -> shape.closePath();
            }
        }
        var points = new ArrayList<Point>();
        double[] at = new double[6];
        for (PathIterator flat = shape.getPathIterator(new AffineTransform(), FLATNESS); !flat.isDone(); flat.next()) {
            int kind = flat.currentSegment(at);
            Point next = new Point(at[0], at[1]);
            if (kind == PathIterator.SEG_LINETO) {
                Point last = points.getLast();
                int steps = (int) Math.ceil(last.distance(next) / STEP);
                for (int i = 1; i < steps; i++) {
                    points.add(last.towards(next, (double) i / steps));
                }
            }
            points.add(next);
        }
        return points;
    }

    private static boolean within(Bounds inner, Bounds outer) {
        return inner.x() >= outer.x() && inner.right() <= outer.right() && inner.y() >= outer.y()
                && inner.bottom() <= outer.bottom();
    }
}
