package dev.architect.diagram.mermaid.flowchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.graph.Graph;
import dev.architect.diagram.mermaid.graph.GraphLayout;
import dev.architect.diagram.mermaid.graph.Intersection;
import dev.architect.diagram.mermaid.graph.Placement;
import dev.architect.diagram.mermaid.graph.Placement.Route;
import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.shape.Caption;
import dev.architect.diagram.mermaid.shape.NodeForm;
import dev.architect.diagram.mermaid.shape.NodeShape;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Measures the labels of a flowchart, has it laid out and draws it: clusters, links, nodes, the words of links.
final class FlowchartComposer {

    private final Source source;
    private final Flowchart chart;
    private final FlowchartStyle style;
    private final Map<String, TextBlock> texts = new HashMap<>();
    private final Map<Integer, TextBlock> linkTexts = new HashMap<>();
    private final Map<String, Vertex> vertices = new LinkedHashMap<>();

    FlowchartComposer(Source source, Flowchart chart) {
        this.source = source;
        this.chart = chart;
        this.style = new FlowchartStyle(source.theme());
        chart.vertices().forEach(vertex -> vertices.put(vertex.id(), vertex));
    }

    Drawing compose() {
        Placement placement = layout();
        var primitives = new ArrayList<Primitive>();
        chart.clusters().stream().sorted(Comparator.comparingInt(this::depth))
                .forEach(cluster -> primitives.add(cluster(cluster, placement.boxes().get(cluster.id()))));
        var words = new ArrayList<Primitive>();
        for (int i = 0; i < chart.links().size(); i++) {
            Link link = chart.links().get(i);
            Route route = placement.routes().get(i);
            if (route != null && link.line() != Link.Line.INVISIBLE && route.points().size() > 1) {
                primitives.add(link(link, route, placement));
                if (linkTexts.containsKey(i)) {
                    words.add(Caption.ofEdge(id(link), linkTexts.get(i), route.label(), style.labelBackground(),
                            style.linkText(link.styles())));
                }
            }
        }
        chart.clusters().forEach(cluster -> primitives.addAll(title(cluster, placement.boxes().get(cluster.id()))));
        chart.vertices().forEach(vertex -> primitives.add(node(vertex, placement.boxes().get(vertex.id()))));
        primitives.addAll(words);
        return Sheet.of(source, primitives, "Flowchart", Stream.concat(chart.clusters().stream().map(Cluster::title),
                chart.vertices().stream().filter(vertex -> !vertex.shape().isSymbol()).map(Vertex::label))
                .map(RichText::words));
    }

    private Placement layout() {
        var nodes = new ArrayList<Graph.Node>();
        for (Vertex vertex : chart.vertices()) {
            RichText label = vertex.shape().isSymbol() ? RichText.EMPTY : Css.weighted(vertex.styles(), vertex.label());
            TextBlock text = TextMeasure.wrap(label, TextMeasure.SIZE, TextMeasure.WRAP, TextMeasure.LONGEST_WORD);
            texts.put(vertex.id(), text);
            nodes.add(new Graph.Node(vertex.id(), size(vertex.shape(), text), chart.parentOf(vertex.id())));
        }
        var clusters = new ArrayList<Graph.Cluster>();
        for (Cluster cluster : chart.clusters()) {
            TextBlock text = TextMeasure.wrap(Css.weighted(cluster.styles(), cluster.title()), TextMeasure.SIZE,
                    2 * TextMeasure.WRAP);
            texts.put(cluster.id(), text);
            clusters.add(new Graph.Cluster(cluster.id(), new Size(text.width(), text.height()), cluster.parent(),
                    cluster.direction()));
        }
        var links = new ArrayList<Graph.Link>();
        for (int i = 0; i < chart.links().size(); i++) {
            Link link = chart.links().get(i);
            Optional<Size> room = Optional.empty();
            if (!link.label().isEmpty()) {
                TextBlock text = TextMeasure.wrap(link.label(), TextMeasure.SIZE, TextMeasure.WRAP,
                        TextMeasure.LONGEST_WORD);
                linkTexts.put(i, text);
                room = Optional.of(Caption.room(text));
            }
            links.add(new Graph.Link(link.from(), link.to(), room));
        }
        return GraphLayout.place(new Graph(chart.direction(), chart.order(), nodes, clusters, links),
                Deadline.in(source.limits().time()));
    }

    /// A bar lies across the way that the arrows go.
    private Size size(NodeShape shape, TextBlock text) {
        Size size = NodeForm.size(shape, text);
        boolean across = chart.direction() == Direction.RIGHT || chart.direction() == Direction.LEFT;
        return shape == NodeShape.FORK && across ? new Size(size.height(), size.width()) : size;
    }

    private int depth(Cluster cluster) {
        int depth = 0;
        for (String parent = cluster.parent(); !parent.isEmpty(); parent = chart.parentOf(parent)) {
            depth++;
        }
        return depth;
    }

    private Primitive cluster(Cluster cluster, Bounds box) {
        Look look = style.cluster(cluster.styles());
        return new Primitive.Group("cluster", cluster.id(),
                List.of(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, look)));
    }

    /// Written over the links, on the cluster's own colour, so that a link which enters from above does not cross it out.
    private List<Primitive> title(Cluster cluster, Bounds box) {
        TextBlock text = texts.get(cluster.id());
        if (text.isEmpty()) {
            return List.of();
        }
        Look look = style.cluster(cluster.styles());
        double top = box.y() + 6;
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.centre().x() - text.width() / 2 - 4, top, text.width() + 8, text.height(), 0,
                Look.filled(paper(cluster))));
        parts.addAll(text.placed(box.centre().x(), top, Anchor.MIDDLE, style.title(cluster.styles(), look)));
        return List.of(new Primitive.Group("title", cluster.id(), parts));
    }

    /// What the title of a cluster stands on: the cluster's own colour, or that of the nearest one around it that has one.
    private Colour paper(Cluster cluster) {
        Look look = style.cluster(cluster.styles());
        Colour own = look.fill().faded(look.opacity());
        if (own.isVisible()) {
            return own;
        }
        return chart.clusters().stream().filter(around -> around.id().equals(cluster.parent())).findFirst()
                .map(this::paper).orElse(Colour.WHITE);
    }

    private Primitive node(Vertex vertex, Bounds box) {
        Look look = style.node(vertex.styles());
        var parts = new ArrayList<>(NodeForm.draw(vertex.shape(), box, look));
        parts.addAll(texts.get(vertex.id()).centred(NodeForm.textCentre(vertex.shape(), box),
                style.text(vertex.styles(), look)));
        return new Primitive.Group("node", vertex.id(), parts);
    }

    private Primitive link(Link link, Route route, Placement placement) {
        List<Point> points = new ArrayList<>(route.points());
        clip(points, link.from(), placement);
        clip(points.reversed(), link.to(), placement);
        return new Primitive.Group("edge", id(link),
                List.of(RoundedPath.through(points, style.link(link), link.start(), link.end())));
    }

    private void clip(List<Point> points, String id, Placement placement) {
        Vertex vertex = vertices.get(id);
        if (vertex == null) {
            return;
        }
        List<Point> outline = NodeForm.outline(vertex.shape(), placement.boxes().get(id));
        points.set(0, Intersection.entry(outline, points.get(1), points.get(0), placement.boxes().get(id)));
    }

    private static String id(Link link) {
        return link.from() + "→" + link.to();
    }
}
