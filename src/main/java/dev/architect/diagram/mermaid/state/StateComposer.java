package dev.architect.diagram.mermaid.state;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.graph.Graph;
import dev.architect.diagram.mermaid.graph.GraphLayout;
import dev.architect.diagram.mermaid.graph.Intersection;
import dev.architect.diagram.mermaid.graph.Placement;
import dev.architect.diagram.mermaid.graph.Placement.Route;
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
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Measures the texts of a state diagram, has it laid out and draws it: composites, transitions, states, the words of
/// transitions.
final class StateComposer {

    private static final double TITLE_MARGIN = 4;
    private static final double RADIUS = 5;

    private final Source source;
    private final StateDiagram diagram;
    private final StateStyle style;
    private final Map<String, StateFigure> figures = new LinkedHashMap<>();
    private final Map<String, Composite> composites = new LinkedHashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, TextBlock> titles = new HashMap<>();
    private final Map<Integer, TextBlock> labels = new HashMap<>();

    StateComposer(Source source, StateDiagram diagram) {
        this.source = source;
        this.diagram = diagram;
        this.style = new StateStyle(source.theme());
        diagram.states().forEach(state -> {
            figures.put(state.id(), new StateFigure(state));
            parents.put(state.id(), state.parent());
        });
        diagram.composites().forEach(composite -> {
            composites.put(composite.id(), composite);
            parents.put(composite.id(), composite.parent());
            titles.put(composite.id(), TextMeasure.wrap(Css.weighted(composite.styles(), composite.title()),
                    TextMeasure.SIZE, 2 * TextMeasure.WRAP));
        });
        for (int i = 0; i < diagram.transitions().size(); i++) {
            RichText label = diagram.transitions().get(i).label();
            if (!label.isEmpty()) {
                labels.put(i, TextMeasure.wrap(label, TextMeasure.SIZE, TextMeasure.WRAP, TextMeasure.LONGEST_WORD));
            }
        }
    }

    Drawing compose() {
        Placement placement = GraphLayout.place(graph(), Deadline.in(source.limits().time()));
        Map<String, Bounds> boxes = Regions.stretched(diagram.composites(), placement.boxes());
        var primitives = new ArrayList<Primitive>();
        diagram.composites().stream().sorted(Comparator.comparingInt(composite -> depth(composite.id())))
                .forEach(composite -> primitives.add(frame(composite, boxes.get(composite.id()))));
        var words = new ArrayList<Primitive>();
        for (int i = 0; i < diagram.transitions().size(); i++) {
            Transition transition = diagram.transitions().get(i);
            Route route = placement.routes().get(i);
            if (route != null && route.points().size() > 1) {
                primitives.add(line(transition, route, boxes));
                if (labels.containsKey(i)) {
                    words.add(Caption.ofEdge(transition.from() + "→" + transition.to(), labels.get(i), route.label(),
                            style.labelBackground(), style.label()));
                }
            }
        }
        diagram.composites().stream().filter(composite -> !titles.get(composite.id()).isEmpty())
                .forEach(composite -> primitives.add(title(composite, boxes.get(composite.id()))));
        figures.forEach((id, figure) -> primitives.add(figure.draw(boxes.get(id), style, ground(parents.get(id)))));
        primitives.addAll(words);
        return Sheet.of(source.withSpareTitle(diagram.title().orElse("")), primitives, "State diagram", spoken());
    }

    private Stream<String> spoken() {
        return Stream.concat(diagram.composites().stream().map(Composite::title), diagram.states().stream()
                .flatMap(state -> Stream.concat(Stream.of(state.name()), state.details().stream()))).map(RichText::words);
    }

    private Graph graph() {
        List<Graph.Cluster> clusters = diagram.composites().stream().map(composite -> new Graph.Cluster(composite.id(),
                new Size(titles.get(composite.id()).width(), titles.get(composite.id()).height()), composite.parent(),
                Optional.of(composite.direction()))).toList();
        var links = new ArrayList<Graph.Link>();
        for (int i = 0; i < diagram.transitions().size(); i++) {
            Transition transition = diagram.transitions().get(i);
            links.add(new Graph.Link(transition.from(), transition.to(), Optional.ofNullable(labels.get(i))
                    .map(Caption::room)));
        }
        Graph upright = new Graph(diagram.direction(), diagram.order(), nodes(figure -> Direction.DOWN), clusters, links);
        return diagram.states().stream().noneMatch(state -> state.kind() == State.Kind.BAR) ? upright
                : new Graph(diagram.direction(), diagram.order(),
                        nodes(state -> GraphLayout.direction(upright, state.id())), clusters, links);
    }

    private List<Graph.Node> nodes(Function<State, Direction> direction) {
        return diagram.states().stream().map(state -> new Graph.Node(state.id(),
                figures.get(state.id()).size(direction.apply(state)), state.parent())).toList();
    }

    private int depth(String id) {
        int depth = 0;
        for (String parent = parents.get(id); !parent.isEmpty(); parent = parents.get(parent)) {
            depth++;
        }
        return depth;
    }

    /// What stands within `composite` stands on this; the paper where it is empty or lets the paper through.
    private Colour ground(String composite) {
        if (composite.isEmpty()) {
            return Colour.WHITE;
        }
        Colour own = style.ground(composites.get(composite), depth(composite));
        return own.isVisible() ? own : ground(parents.get(composite));
    }

    private Primitive frame(Composite composite, Bounds box) {
        Colour ground = style.ground(composite, depth(composite.id()));
        if (composite.isRegion()) {
            return new Primitive.Group("cluster", composite.id(), List.of(new Primitive.Rectangle(box.x(), box.y(),
                    box.width(), box.height(), 0, style.region(ground))));
        }
        Look look = style.title(composite.styles());
        double bar = titles.get(composite.id()).height() + 2 * TITLE_MARGIN;
        double inset = look.strokeWidth() / 2;
        return new Primitive.Group("cluster", composite.id(), List.of(
                new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), RADIUS, look),
                new Primitive.Rectangle(box.x() + inset, box.y() + bar, box.width() - 2 * inset,
                        box.height() - bar - RADIUS, 0, Look.filled(ground)),
                edge(box, box.y() + bar, look), edge(box, box.bottom() - RADIUS, look)));
    }

    private static Primitive edge(Bounds box, double y, Look look) {
        return Primitive.Path.line(new Point(box.x(), y), new Point(box.right(), y),
                Look.line(look.stroke(), look.strokeWidth()));
    }

    /// Written over the transitions, on the bar's colour, so that one which enters from above does not cross it out.
    private Primitive title(Composite composite, Bounds box) {
        TextBlock text = titles.get(composite.id());
        double top = box.y() + TITLE_MARGIN;
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.centre().x() - text.width() / 2 - 4, top, text.width() + 8, text.height(), 0,
                Look.filled(style.title(composite.styles()).fill())));
        parts.addAll(text.placed(box.centre().x(), top, Anchor.MIDDLE, style.titleText(composite.styles())));
        return new Primitive.Group("title", composite.id(), parts);
    }

    private Primitive line(Transition transition, Route route, Map<String, Bounds> boxes) {
        List<Point> points = clipped(route.points(), transition.from(), boxes);
        points = clipped(points.reversed(), transition.to(), boxes).reversed();
        Colour ground = ground(around(transition.from(), transition.to()));
        return TransitionFigure.draw(transition, points,
                transition.isTether() ? style.tether(ground) : style.transition(ground));
    }

    /// The same route, from the outline of the state that it starts at.
    private List<Point> clipped(List<Point> route, String id, Map<String, Bounds> boxes) {
        StateFigure figure = figures.get(id);
        if (figure == null) {
            return route;
        }
        Bounds box = boxes.get(id);
        List<Point> points = new ArrayList<>(figure.isDisc() ? Terminals.centred(route, box) : route);
        points.set(0, Intersection.entry(figure.outline(box), points.get(1), points.get(0), box));
        return points;
    }

    /// The innermost composite around both.
    private String around(String from, String to) {
        var outer = new ArrayList<String>();
        for (String id = parents.get(from); !id.isEmpty(); id = parents.get(id)) {
            outer.add(id);
        }
        String id = parents.get(to);
        while (!id.isEmpty() && !outer.contains(id)) {
            id = parents.get(id);
        }
        return id;
    }
}
