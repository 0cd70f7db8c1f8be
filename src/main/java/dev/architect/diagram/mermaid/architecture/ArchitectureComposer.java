package dev.architect.diagram.mermaid.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.architecture.Edge.End;
import dev.architect.diagram.mermaid.architecture.Router.Port;
import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.shape.Caption;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;

/// Measures the words of an architecture, has it laid out and draws it: frames, edges, icons, words.
final class ArchitectureComposer {

    private static final double LABEL = 14;
    private static final double WRAP = 120;
    private static final double EDGE = 2.5;
    private static final double FRAME = 2;
    private static final double INNER_WORDS = 74;

    private final Source source;
    private final Architecture architecture;
    private final Tiles tiles;
    private final List<TextBlock> labels;
    private final Map<String, Bounds> boxes;
    private final Map<String, String> parents = new HashMap<>();

    ArchitectureComposer(Source source, Architecture architecture) {
        this.source = source;
        this.architecture = architecture;
        this.tiles = new Tiles(architecture);
        this.labels = architecture.edges().stream().map(edge -> TextMeasure.wrap(edge.label(), LABEL, WRAP)).toList();
        this.boxes = Plan.place(architecture, tiles, labels.stream().map(ArchitectureComposer::room).toList());
        architecture.nodes().forEach(node -> parents.put(node.id(), node.parent()));
    }

    Drawing compose() {
        List<List<Point>> routes = routes();
        var primitives = new ArrayList<Primitive>();
        architecture.groups().forEach(group -> primitives.add(frame(group)));
        for (int i = 0; i < routes.size(); i++) {
            primitives.add(edge(architecture.edges().get(i), routes.get(i)));
        }
        List<Heading> headings = architecture.groups().stream()
                .map(group -> tiles.heading(group, boxes.get(group.id()), routes)).toList();
        headings.stream().filter(heading -> heading.place().height() > 0)
                .forEach(heading -> primitives.add(heading.draw(ink())));
        architecture.nodes().stream().map(this::node).forEach(primitives::addAll);
        var labelling = new Labelling(
                Stream.concat(obstacles().stream(), headings.stream().map(Heading::place)).toList(), routes);
        for (int i = 0; i < routes.size(); i++) {
            if (!labels.get(i).isEmpty()) {
                primitives.add(Caption.ofEdge(id(architecture.edges().get(i)), labels.get(i),
                        labelling.place(routes.get(i), room(labels.get(i))), Colour.WHITE, ink()));
            }
        }
        return Sheet.of(source.withTitle(architecture.title().orElse("")), primitives, "Architecture diagram",
                Stream.concat(architecture.groups().stream().map(Group::title),
                        architecture.nodes().stream().filter(Node.Service.class::isInstance)
                                .map(node -> ((Node.Service) node).title()))
                        .map(RichText::words));
    }

    private static Size room(TextBlock label) {
        return label.isEmpty() ? new Size(0, 0) : Caption.room(label);
    }

    private List<List<Point>> routes() {
        List<Port> ports = Ports.of(architecture, tiles, boxes);
        if (ports.isEmpty()) {
            return List.of();
        }
        List<Bounds> frames = architecture.groups().stream().map(group -> boxes.get(group.id())).toList();
        var router = new Router(Lines.of(ports, boxes.values()), obstacles(), frames, Deadline.in(source.limits().time()));
        var routes = new ArrayList<List<Point>>();
        for (int i = 0; i < ports.size(); i += 2) {
            routes.add(router.route(ports.get(i), ports.get(i + 1)));
        }
        return routes;
    }

    /// Icons and words, which nothing may hide.
    private List<Bounds> obstacles() {
        var obstacles = new ArrayList<Bounds>();
        for (Node node : architecture.nodes()) {
            if (node instanceof Node.Service) {
                Bounds box = boxes.get(node.id());
                obstacles.add(tiles.icon(node.id(), box));
                if (!tiles.title(node.id()).isEmpty()) {
                    obstacles.add(tiles.words(node.id(), box));
                }
            }
        }
        return obstacles;
    }

    private Primitive frame(Group group) {
        Bounds box = boxes.get(group.id());
        Look look = Look.line(source.theme().colour("archGroupBorderColor"), FRAME).dashed(8.0, 8.0);
        return new Primitive.Group("cluster", group.id(),
                List.of(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, look)));
    }

    private Colour ink() {
        return source.theme().onPaper("textColor");
    }

    private List<Primitive> node(Node node) {
        Bounds box = boxes.get(node.id());
        return switch (node) {
            case Node.Junction junction -> List.of(new Primitive.Group("node", junction.id(),
                    List.of(new Primitive.Ellipse(box.centre(), box.width() / 2, box.height() / 2,
                            Look.filled(source.theme().onPaper("archEdgeColor"))))));
            case Node.Service service -> service(service, box);
        };
    }

    /// Edges from below start under the title, so the node reaches down to there.
    private List<Primitive> service(Node.Service service, Bounds box) {
        Bounds icon = tiles.icon(service.id(), box);
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(icon.x(), icon.y(), icon.width(), box.height(), 0, Look.filled(Colour.NONE)));
        if (!service.icon().isEmpty()) {
            parts.addAll(Icon.draw(service.icon(), icon));
        } else if (!service.iconText().isEmpty()) {
            parts.add(Icon.ground(icon));
            parts.addAll(fitting(service.iconText()).centred(icon.centre(), Colour.WHITE));
        } else {
            parts.add(new Primitive.Rectangle(icon.x(), icon.y(), icon.width(), icon.height(), 5,
                    Look.line(source.theme().colour("archGroupBorderColor"), FRAME).dashed(8.0, 8.0)));
        }
        var all = new ArrayList<Primitive>();
        all.add(new Primitive.Group("node", service.id(), parts));
        TextBlock title = tiles.title(service.id());
        if (!title.isEmpty()) {
            Bounds words = tiles.words(service.id(), box);
            all.add(new Primitive.Group("title", service.id(),
                    title.placed(words.centre().x(), words.y(), Anchor.MIDDLE, ink())));
        }
        return all;
    }

    /// The words within an icon, smaller where they are many.
    private static TextBlock fitting(RichText words) {
        for (double size = LABEL; size > 6; size -= 2) {
            TextBlock text = TextMeasure.wrap(words, size, INNER_WORDS);
            if (text.height() <= INNER_WORDS) {
                return text;
            }
        }
        TextBlock text = TextMeasure.wrap(words, 6, INNER_WORDS);
        int lines = (int) (INNER_WORDS / TextMeasure.lineHeight(6));
        return new TextBlock(text.lines().subList(0, Math.min(lines, text.lines().size())), 6, text.width(),
                Math.min(lines, text.lines().size()) * TextMeasure.lineHeight(6));
    }

    private Primitive edge(Edge edge, List<Point> route) {
        Look look = Look.line(source.theme().onPaper("archEdgeColor"), EDGE);
        return new Primitive.Group("edge", id(edge), List.of(RoundedPath.through(route, look,
                edge.startArrow() ? Marker.ARROW : Marker.NONE, edge.endArrow() ? Marker.ARROW : Marker.NONE)));
    }

    private String id(Edge edge) {
        return id(edge.from()) + "→" + id(edge.to());
    }

    private String id(End end) {
        return end.outside() ? parents.get(end.id()) : end.id();
    }
}
