package dev.architect.diagram.mermaid.mindmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import dev.architect.diagram.mermaid.graph.Intersection;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Segment;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.shape.NodeForm;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Draws the branches of a mindmap, which grow thinner from the root, and its topics over them.
final class MindmapComposer {

    private static final double UNDERLINE = 3;
    private static final double JOINT = 18;
    private static final double OVERLAP = 1;
    private static final double BEND = 0.5;
    private static final double[] WIDTHS = { 11, 5, 3 };

    private final Source source;
    private final Topic root;
    private final SectionColours colours;
    private final Map<Integer, TextBlock> texts = new HashMap<>();
    private final Map<Integer, Size> sizes = new HashMap<>();

    MindmapComposer(Source source, Topic root) {
        this.source = source;
        this.root = root;
        this.colours = new SectionColours(source.theme());
    }

    Drawing compose() {
        measure(root);
        var plan = new MindmapPlan(root, sizes);
        var edges = new ArrayList<Primitive>();
        var topics = new ArrayList<Primitive>();
        for (Place place : plan.all()) {
            place.topic().children().forEach(child -> edges.addAll(edge(place, plan.of(child))));
            topics.add(topic(place));
        }
        edges.addAll(topics);
        return Sheet.of(source, edges, "Mindmap",
                StreamSupport.stream(plan.all().spliterator(), false).map(place -> place.topic().label().words()));
    }

    private void measure(Topic topic) {
        TextBlock text = TextMeasure.wrap(Css.weighted(topic.styles(), topic.label()), TextMeasure.SIZE, TextMeasure.WRAP,
                TextMeasure.LONGEST_WORD);
        texts.put(topic.number(), text);
        sizes.put(topic.number(), topic.form().size(text));
        topic.children().forEach(this::measure);
    }

    private Primitive topic(Place place) {
        Topic topic = place.topic();
        Bounds box = place.box();
        Look look = colours.topic(topic);
        var parts = new ArrayList<>(NodeForm.draw(topic.form().shape(), box, look));
        if (topic.form().isUnderlined() && topic.depth() > 0) {
            double y = box.bottom() - UNDERLINE / 2;
            parts.add(Primitive.Path.line(new Point(box.x(), y), new Point(box.right(), y),
                    Look.line(colours.underline(topic), UNDERLINE)));
        }
        parts.addAll(texts.get(topic.number()).centred(box.centre(), colours.text(topic, look)));
        return new Primitive.Group("node", topic.id(), parts);
    }

    /// A branch, and a short end of it under each topic, whose outline it would not fill where that is round.
    private List<Primitive> edge(Place parent, Place child) {
        Topic topic = child.topic();
        double width = WIDTHS[Math.min(parent.topic().depth(), WIDTHS.length - 1)];
        Look look = Look.line(colours.edge(topic), width);
        double y = child.box().centre().y();
        Point end = entry(child, new Point(child.inner() - child.side() * JOINT, y), new Point(child.inner(), y));
        Point start = start(parent, child, end);
        double reach = Math.abs(end.x() - start.x()) * BEND;
        Point first = parent.topic().depth() == 0 ? start.towards(parent.box().centre(), -BEND / 2)
                : start.plus(child.side() * reach, 0);
        Point second = end.plus(-child.side() * reach, 0);
        var path = new Primitive.Path(List.of(new Segment.MoveTo(start), new Segment.CurveTo(first, second, end)), look);
        return List.of(
                new Primitive.Group("joint", "", List.of(
                        Primitive.Path.line(end.plus(-child.side() * OVERLAP, 0), end.plus(child.side() * JOINT, 0), look),
                        Primitive.Path.line(start.towards(first, OVERLAP / start.distance(first)), inwards(parent, start),
                                look))),
                new Primitive.Group("edge", parent.topic().id() + "→" + topic.id(), List.of(path)));
    }

    /// Branches leave the root towards their topic, other topics at the middle of their outer edge.
    private static Point start(Place parent, Place child, Point end) {
        Bounds box = parent.box();
        Point centre = box.centre();
        if (parent.topic().depth() > 0) {
            double outer = child.side() > 0 ? box.right() : box.x();
            return entry(parent, new Point(outer + child.side() * JOINT, centre.y()), new Point(outer, centre.y()));
        }
        double dx = (end.x() - centre.x()) / (box.width() / 2);
        double dy = (end.y() - centre.y()) / (box.height() / 2);
        return entry(parent, end, centre.towards(end, 1 / Math.max(1, Math.max(Math.abs(dx), Math.abs(dy)))));
    }

    private static Point entry(Place place, Point from, Point border) {
        return Intersection.entry(NodeForm.outline(place.topic().form().shape(), place.box()), from, border, place.box());
    }

    private static Point inwards(Place place, Point start) {
        Point centre = place.box().centre();
        double distance = start.distance(centre);
        return distance < 1 ? centre : start.towards(centre, Math.min(1, JOINT / distance));
    }
}
