package dev.architect.diagram.mermaid.er;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.graph.Graph;
import dev.architect.diagram.mermaid.graph.GraphLayout;
import dev.architect.diagram.mermaid.graph.Placement;
import dev.architect.diagram.mermaid.graph.Placement.Route;
import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Look;
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

/// Measures the tables of an entity relationship diagram, has it laid out and draws it: subgraphs, relationships,
/// entities, the roles of relationships.
final class ErComposer {

    /// A crow's foot with a ring before it, and a bit of line.
    private static final double APPROACH = 44;
    private static final double FOOT = 24;
    private static final double WIDEST_FOR_FEET = 900;
    /// For a crow's foot between the title of a subgraph and an entity.
    private static final double BELOW_TITLE = 26;
    private static final double ROLE_SIZE = 14;

    private final Source source;
    private final ErDiagram diagram;
    private final ErStyle style;
    private final Map<String, EntityForm> forms = new LinkedHashMap<>();
    private final Map<String, TextBlock> titles = new HashMap<>();
    private final List<TextBlock> roles = new ArrayList<>();

    ErComposer(Source source, ErDiagram diagram) {
        this.source = source;
        this.diagram = diagram;
        this.style = new ErStyle(source.theme());
        diagram.entities().forEach(entity -> forms.put(entity.id(), new EntityForm(entity, roomForFeet(entity.id()))));
        diagram.subgraphs().forEach(subgraph -> titles.put(subgraph.id(),
                TextMeasure.wrap(subgraph.title(), TextMeasure.SIZE, 2 * TextMeasure.WRAP)));
        diagram.relationships().forEach(relationship -> roles
                .add(TextMeasure.wrap(relationship.role(), ROLE_SIZE, TextMeasure.WRAP, TextMeasure.LONGEST_WORD)));
    }

    /// Lines are spread evenly over a side, and a crow's foot needs its width. What relates to itself does so beside the
    /// others, with both ends on one side.
    private Size roomForFeet(String id) {
        List<Relationship> others = diagram.relationships().stream().filter(each -> !each.from().equals(each.to())).toList();
        long from = others.stream().filter(each -> each.from().equals(id)).count();
        long to = others.stream().filter(each -> each.to().equals(id)).count();
        long loops = diagram.relationships().stream()
                .filter(each -> each.from().equals(id) && each.to().equals(id)).count();
        double along = room(Math.max(from, to));
        double beside = room(2 * loops);
        boolean upright = diagram.direction() == Direction.DOWN || diagram.direction() == Direction.UP;
        return upright ? new Size(along, beside) : new Size(beside, along);
    }

    private static double room(long feet) {
        return Math.min(WIDEST_FOR_FEET, (feet + 1) * FOOT);
    }

    Drawing compose() {
        Placement placement = layout();
        var primitives = new ArrayList<Primitive>();
        diagram.subgraphs().forEach(subgraph -> primitives.add(frame(subgraph, placement.boxes().get(subgraph.id()))));
        var words = new ArrayList<Primitive>();
        for (int i = 0; i < diagram.relationships().size(); i++) {
            Relationship relationship = diagram.relationships().get(i);
            Route route = placement.routes().get(i);
            if (route == null || route.points().size() < 2) {
                continue;
            }
            primitives.add(line(relationship, route));
            if (!roles.get(i).isEmpty()) {
                words.add(Caption.ofEdge(id(relationship), roles.get(i), route.label(), style.labelBackground(),
                        style.label()));
            }
        }
        diagram.subgraphs().forEach(subgraph -> primitives.add(title(subgraph, placement.boxes().get(subgraph.id()))));
        forms.forEach((id, form) -> primitives.add(form.draw(placement.boxes().get(id), style)));
        primitives.addAll(words);
        return Sheet.of(source, primitives, "Entity relationship diagram",
                Stream.concat(diagram.subgraphs().stream().map(Subgraph::title),
                        diagram.entities().stream().map(Entity::name)).map(RichText::words));
    }

    private Placement layout() {
        List<Graph.Node> nodes = diagram.entities().stream()
                .map(entity -> new Graph.Node(entity.id(), forms.get(entity.id()).size(), entity.subgraph())).toList();
        var clusters = new ArrayList<Graph.Cluster>();
        for (Subgraph subgraph : diagram.subgraphs()) {
            TextBlock title = titles.get(subgraph.id());
            clusters.add(new Graph.Cluster(subgraph.id(), new Size(title.width(), title.height() + BELOW_TITLE),
                    subgraph.parent(), subgraph.direction()));
        }
        var links = new ArrayList<Graph.Link>();
        for (int i = 0; i < diagram.relationships().size(); i++) {
            TextBlock role = roles.get(i);
            links.add(new Graph.Link(diagram.relationships().get(i).from(), diagram.relationships().get(i).to(),
                    role.isEmpty() ? Optional.empty() : Optional.of(Caption.room(role))));
        }
        return GraphLayout.place(new Graph(diagram.direction(), diagram.order(), nodes, clusters, links, APPROACH),
                Deadline.in(source.limits().time()));
    }

    private Primitive frame(Subgraph subgraph, Bounds box) {
        return new Primitive.Group("cluster", subgraph.id(), List.of(new Primitive.Rectangle(box.x(), box.y(), box.width(),
                box.height(), 0, style.subgraph(subgraph.styles()))));
    }

    private Primitive title(Subgraph subgraph, Bounds box) {
        Look look = style.subgraph(subgraph.styles());
        return Caption.ofFrame(subgraph.id(), titles.get(subgraph.id()), box, look.fill().faded(look.opacity()),
                style.title(subgraph.styles()));
    }

    private Primitive line(Relationship relationship, Route route) {
        return new Primitive.Group("edge", id(relationship), List.of(RoundedPath.through(route.points(),
                style.line(relationship.kind().isIdentifying()), relationship.kind().start(), relationship.kind().end())));
    }

    private static String id(Relationship relationship) {
        return relationship.from() + "→" + relationship.to();
    }
}
