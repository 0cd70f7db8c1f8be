package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.c4.Relation.Saying;
import dev.architect.diagram.mermaid.graph.Intersection;
import dev.architect.diagram.mermaid.graph.Placement;
import dev.architect.diagram.mermaid.graph.Placement.Route;
import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Measures a diagram, has it laid out and draws it: boundaries, relations, elements, the words of relations.
final class C4Composer {

    private static final double SAYING = 13;
    private static final double WRAP = 170;
    private static final double LABEL_MARGIN = 3;
    private static final double LINE = 1.3;
    private static final double BORDER = 2;
    private static final Colour INK = Colour.rgb(0x444444);

    private final Source source;
    private final C4Diagram diagram;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Frame> frames = new HashMap<>();
    private final List<Words> words;

    C4Composer(Source source, C4Diagram diagram) {
        this.source = source;
        this.diagram = diagram;
        diagram.elements().forEach(element -> figures.put(element.key(), Figure.of(element)));
        diagram.boundaries().forEach(boundary -> frames.put(boundary.key(), Frame.of(boundary)));
        this.words = diagram.relations().stream().map(C4Composer::words).toList();
    }

    Drawing compose() {
        Placement placement = C4Layout.place(diagram, figures, frames, words.stream().map(C4Composer::room).toList(),
                Deadline.in(source.limits().time()));
        var primitives = new ArrayList<Primitive>();
        var labels = new ArrayList<Primitive>();
        diagram.boundaries().stream().sorted(Comparator.comparingInt(this::depth)).map(Boundary::key)
                .forEach(key -> primitives.add(frames.get(key).draw(placement.boxes().get(key))));
        for (int i = 0; i < diagram.relations().size(); i++) {
            Route route = placement.routes().get(i);
            if (route != null && route.points().size() > 1) {
                primitives.add(line(diagram.relations().get(i), route, placement));
                if (!words.get(i).isEmpty()) {
                    labels.add(label(diagram.relations().get(i), words.get(i), route.label()));
                }
            }
        }
        List<List<Point>> lines = placement.routes().values().stream().map(Route::points).toList();
        diagram.boundaries().forEach(boundary -> primitives
                .add(frames.get(boundary.key()).title(placement.boxes().get(boundary.key()), paper(boundary), lines)));
        diagram.elements().forEach(element -> primitives.add(element(element, placement.boxes().get(element.key()))));
        primitives.addAll(labels);
        return Sheet.of(source.withTitle(diagram.title().orElse("")), primitives, "C4 diagram",
                Stream.concat(diagram.boundaries().stream().map(Boundary::name), diagram.elements().stream()
                        .map(Element::name)).map(RichText::words));
    }

    private static Words words(Relation relation) {
        var blocks = new ArrayList<TextBlock>();
        for (Saying saying : relation.sayings()) {
            blocks.add(Words.block(saying.label(), SAYING, WRAP));
            blocks.add(Words.block(saying.technology().italic(), SAYING, WRAP));
        }
        return new Words(blocks);
    }

    private static Size room(Words words) {
        Size size = words.size();
        return new Size(size.width() + 2 * LABEL_MARGIN, size.height());
    }

    private int depth(Boundary boundary) {
        return boundary.parent().isEmpty() ? 0 : 1 + depth(frames.get(boundary.parent()).boundary());
    }

    /// What the title of a boundary stands on: its own colour, or that of the nearest one around it that has one.
    private Colour paper(Boundary boundary) {
        return boundary.paint().ground().orElseGet(() -> boundary.parent().isEmpty() ? Colour.WHITE
                : paper(frames.get(boundary.parent()).boundary()));
    }

    private Primitive element(Element element, Bounds box) {
        String name = "c4." + element.kind().configName();
        Colour ground = element.paint().ground().orElseGet(() -> configured(name + "_bg_color", element.kind().ground()));
        Colour border = element.paint().border()
                .orElseGet(() -> configured(name + "_border_color", element.kind().border()));
        Look look = Look.of(ground, border, BORDER);
        return figures.get(element.key()).draw(box, look,
                element.paint().words().orElseGet(() -> Css.readable(Colour.WHITE, look)));
    }

    private Colour configured(String name, Colour standard) {
        return Colour.parse(source.config().getOrDefault(name, "")).filter(Colour::isVisible).orElse(standard);
    }

    private Primitive line(Relation relation, Route route, Placement placement) {
        List<Point> points = new ArrayList<>(route.points());
        clip(points, relation.fromKey(), placement);
        clip(points.reversed(), relation.toKey(), placement);
        return new Primitive.Group("edge", relation.from() + "→" + relation.to(),
                List.of(RoundedPath.through(points, Look.line(relation.line().orElse(INK), LINE),
                        relation.startArrow() ? Marker.ARROW : Marker.NONE,
                        relation.endArrow() ? Marker.ARROW : Marker.NONE)));
    }

    private void clip(List<Point> points, String key, Placement placement) {
        if (figures.containsKey(key)) {
            Bounds box = placement.boxes().get(key);
            points.set(0, Intersection.entry(figures.get(key).outline(box), points.get(1), points.getFirst(), box));
        }
    }

    private Primitive label(Relation relation, Words text, Point centre) {
        Size size = room(text);
        double top = centre.y() - size.height() / 2;
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(centre.x() - size.width() / 2, top, size.width(), size.height(), 0,
                Look.filled(Colour.WHITE)));
        parts.addAll(text.placed(centre.x(), top, relation.words().orElse(INK)));
        return new Primitive.Group("label", relation.from() + "→" + relation.to(), parts);
    }
}
