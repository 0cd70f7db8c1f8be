package dev.architect.diagram.mermaid.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.graph.Graph;
import dev.architect.diagram.mermaid.graph.GraphLayout;
import dev.architect.diagram.mermaid.graph.Placement;
import dev.architect.diagram.mermaid.graph.Placement.Route;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.shape.Caption;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;

/// Measures the boxes of a requirement diagram, has them laid out and draws them with their relationships.
final class RequirementComposer {

    private final Source source;
    private final RequirementDiagram diagram;
    private final RequirementStyle style;
    private final Map<String, EntryFigure> figures = new LinkedHashMap<>();
    private final List<TextBlock> labels = new ArrayList<>();

    RequirementComposer(Source source, RequirementDiagram diagram) {
        this.source = source;
        this.diagram = diagram;
        this.style = new RequirementStyle(source.theme());
        diagram.entries().forEach(entry -> figures.put(entry.id(), new EntryFigure(entry)));
        diagram.relationships().forEach(relationship -> labels.add(TextMeasure.unwrapped(
                RichText.plain("<<" + relationship.kind().word() + ">>"), TextMeasure.SIZE)));
    }

    Drawing compose() {
        Placement placement = GraphLayout.place(graph(), Deadline.in(source.limits().time()));
        var primitives = new ArrayList<Primitive>();
        var words = new ArrayList<Primitive>();
        for (int i = 0; i < diagram.relationships().size(); i++) {
            Relationship relationship = diagram.relationships().get(i);
            Route route = placement.routes().get(i);
            if (route != null && route.points().size() > 1) {
                primitives.add(RelationshipFigure.draw(relationship, route.points(), style.line(relationship.kind())));
                words.add(Caption.ofEdge(relationship.from() + "→" + relationship.to(), labels.get(i), route.label(),
                        style.labelBackground(), style.label()));
            }
        }
        figures.forEach((id, figure) -> primitives.add(figure.draw(placement.boxes().get(id), style)));
        primitives.addAll(words);
        return Sheet.of(source.withSpareTitle(diagram.title().orElse("")), primitives, "Requirement diagram",
                diagram.entries().stream().flatMap(entry -> Stream.concat(Stream.of(entry.name()), entry.facts().stream()))
                        .map(RichText::words));
    }

    private Graph graph() {
        List<Graph.Node> nodes = diagram.entries().stream()
                .map(entry -> new Graph.Node(entry.id(), figures.get(entry.id()).size(), "")).toList();
        var links = new ArrayList<Graph.Link>();
        for (int i = 0; i < diagram.relationships().size(); i++) {
            Relationship relationship = diagram.relationships().get(i);
            links.add(new Graph.Link(relationship.from(), relationship.to(),
                    Optional.of(Caption.room(labels.get(i)))));
        }
        return new Graph(diagram.direction(), diagram.entries().stream().map(Entry::id).toList(), nodes, List.of(), links);
    }
}
