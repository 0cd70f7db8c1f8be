package dev.architect.diagram.mermaid.classes;

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

/// Measures the words of a class diagram, has it laid out and draws it: namespaces, relations, classes and notes, the words
/// of relations.
final class ClassComposer {

    private static final double APPROACH = 30;
    /// For a marker between the title of a namespace and a class.
    private static final double BELOW_TITLE = 12;
    private static final double COUNT_SIZE = 13;
    /// Between a count and its line, so that it stands clear of the marker.
    private static final double BESIDE_MARKER = 7;
    private static final double WIDEST_FOR_COUNTS = 900;
    private static final double NOTE_PADDING = 8;
    private static final double WIDEST_NOTE = 360;

    private final Source source;
    private final ClassDiagram diagram;
    private final ClassStyle style;
    private final Map<String, ClassForm> forms = new LinkedHashMap<>();
    private final Map<String, TextBlock> texts = new HashMap<>();

    ClassComposer(Source source, ClassDiagram diagram) {
        this.source = source;
        this.diagram = diagram;
        this.style = new ClassStyle(source.theme());
        boolean hidesEmpty = source.config().getOrDefault("class.hideEmptyMembersBox", "false").equals("true");
        diagram.classes().forEach(box -> forms.put(box.id(), new ClassForm(box, hidesEmpty)));
    }

    Drawing compose() {
        Placement placement = layout();
        var primitives = new ArrayList<Primitive>();
        diagram.namespaces().forEach(namespace -> primitives.add(frame(namespace, placement.boxes().get(namespace.id()))));
        var words = new ArrayList<Primitive>();
        for (int i = 0; i < diagram.relations().size(); i++) {
            Route route = placement.routes().get(i);
            if (route != null && route.points().size() > 1) {
                primitives.add(line(diagram.relations().get(i), route));
                words.addAll(words(diagram.relations().get(i), route));
            }
        }
        diagram.namespaces().forEach(namespace -> primitives.add(Caption.ofFrame(namespace.id(), texts.get(namespace.id()),
                placement.boxes().get(namespace.id()), style.namespace().fill(), style.namespaceTitle())));
        diagram.classes().forEach(box -> {
            Look look = style.box(box.styles());
            primitives.add(forms.get(box.id()).draw(placement.boxes().get(box.id()), look, style.text(box.styles(), look)));
        });
        diagram.notes().forEach(note -> primitives.add(remark(note, placement, style.note(), style.noteText())));
        diagram.interfaces().forEach(each -> primitives.add(remark(each, placement, Look.filled(Colour.NONE), style.word())));
        primitives.addAll(words);
        return Sheet.of(source, primitives, "Class diagram", Stream.concat(diagram.classes().stream().map(ClassBox::name),
                Stream.concat(diagram.interfaces().stream(), diagram.notes().stream()).map(Remark::text))
                .map(RichText::words));
    }

    private Placement layout() {
        var nodes = new ArrayList<Graph.Node>();
        diagram.classes().forEach(box -> nodes.add(new Graph.Node(box.id(), size(box), box.namespace())));
        Stream.concat(diagram.notes().stream(), diagram.interfaces().stream()).forEach(remark -> {
            TextBlock text = TextMeasure.wrap(remark.text(), TextMeasure.SIZE, WIDEST_NOTE);
            texts.put(remark.id(), text);
            nodes.add(new Graph.Node(remark.id(), new Size(Math.max(30, text.width() + 2 * NOTE_PADDING),
                    Math.max(24, text.height() + 2 * NOTE_PADDING)), remark.namespace()));
        });
        var clusters = new ArrayList<Graph.Cluster>();
        for (Namespace namespace : diagram.namespaces()) {
            TextBlock text = TextMeasure.wrap(namespace.title(), TextMeasure.SIZE, 2 * TextMeasure.WRAP);
            texts.put(namespace.id(), text);
            clusters.add(new Graph.Cluster(namespace.id(), new Size(text.width(), text.height() + BELOW_TITLE),
                    namespace.parent(),
                    Optional.empty()));
        }
        List<Graph.Link> links = diagram.relations().stream().map(this::link).toList();
        return GraphLayout.place(new Graph(diagram.direction(), diagram.order(), nodes, clusters, links, APPROACH),
                Deadline.in(source.limits().time()));
    }

    /// Wide enough for the numbers of its relations to stand between their lines.
    private Size size(ClassBox box) {
        Size own = forms.get(box.id()).size();
        double room = Math.min(WIDEST_FOR_COUNTS, Math.max(
                room(diagram.relations().stream().filter(each -> each.from().equals(box.id())).map(Relation::startLabel)),
                room(diagram.relations().stream().filter(each -> each.to().equals(box.id())).map(Relation::endLabel))));
        double loops = roomForLoops(box);
        return isUpright() ? new Size(Math.max(own.width(), room), Math.max(own.height(), loops))
                : new Size(Math.max(own.width(), loops), Math.max(own.height(), room));
    }

    /// Several loops lie within each other, with the numbers of an inner one between the ends of both. A single one has
    /// room beside it.
    private double roomForLoops(ClassBox box) {
        List<Relation> loops = diagram.relations().stream()
                .filter(each -> each.from().equals(box.id()) && isLoop(each)).toList();
        double largest = loops.stream().flatMap(each -> Stream.of(each.startLabel(), each.endLabel()))
                .flatMap(count -> countRoom(count).stream())
                .mapToDouble(size -> isUpright() ? size.height() + 2 * BESIDE_MARKER : size.width()).max().orElse(0);
        return loops.size() < 2 ? 0 : Math.min(WIDEST_FOR_COUNTS, (2 * loops.size() + 1) * largest);
    }

    /// The lines are spread evenly, so the largest number decides.
    private double room(Stream<RichText> counts) {
        List<Double> rooms = counts
                .map(count -> countRoom(count).map(size -> isUpright() ? size.width() : size.height()).orElse(0.0)).toList();
        double largest = rooms.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return rooms.size() < 2 || largest == 0 ? 0 : (rooms.size() + 1) * (largest + BESIDE_MARKER);
    }

    private boolean isUpright() {
        return diagram.direction() == Direction.DOWN || diagram.direction() == Direction.UP;
    }

    private Graph.Link link(Relation relation) {
        TextBlock label = TextMeasure.wrap(relation.label(), TextMeasure.SIZE, TextMeasure.WRAP, TextMeasure.LONGEST_WORD);
        Optional<Size> room = label.isEmpty() ? Optional.empty() : Optional.of(Caption.room(label));
        if (isLoop(relation)) {
            return new Graph.Link(relation.from(), relation.to(), room);
        }
        return new Graph.Link(relation.from(), relation.to(), room, countRoom(relation.startLabel()),
                countRoom(relation.endLabel()));
    }

    /// The layout heaps up all the words of a loop, but its numbers have room beside its ends.
    private static boolean isLoop(Relation relation) {
        return relation.from().equals(relation.to());
    }

    private Optional<Size> countRoom(RichText count) {
        TextBlock text = count(count);
        return text.isEmpty() ? Optional.empty()
                : Optional.of(new Size(text.width() + 2 * BESIDE_MARKER, text.height()));
    }

    private static TextBlock count(RichText count) {
        return TextMeasure.wrap(count, COUNT_SIZE, TextMeasure.WRAP, TextMeasure.LONGEST_WORD);
    }

    private Primitive frame(Namespace namespace, Bounds box) {
        return new Primitive.Group("cluster", namespace.id(),
                List.of(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, style.namespace())));
    }

    private Primitive remark(Remark remark, Placement placement, Look look, Colour ink) {
        Bounds box = placement.boxes().get(remark.id());
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, look));
        TextBlock text = texts.get(remark.id());
        parts.addAll(text.placed(box.centre().x() - text.width() / 2, box.centre().y() - text.height() / 2, Anchor.START,
                ink));
        return new Primitive.Group("node", remark.id(), parts);
    }

    private Primitive line(Relation relation, Route route) {
        return new Primitive.Group("edge", id(relation), List.of(RoundedPath.through(route.points(),
                style.line(relation.arrow().line()), relation.arrow().start(), relation.arrow().end())));
    }

    private static String id(Relation relation) {
        return relation.from() + "→" + relation.to();
    }

    private List<Primitive> words(Relation relation, Route route) {
        var words = new ArrayList<Primitive>();
        TextBlock label = TextMeasure.wrap(relation.label(), TextMeasure.SIZE, TextMeasure.WRAP, TextMeasure.LONGEST_WORD);
        if (!label.isEmpty()) {
            words.add(Caption.ofEdge(id(relation), label, route.label(), style.labelBackground(), style.label()));
        }
        boolean loop = isLoop(relation);
        List<Point> points = route.points();
        addCount(words, relation, relation.startLabel(),
                loop ? besideLoop(points, count(relation.startLabel())) : route.startLabel());
        addCount(words, relation, relation.endLabel(),
                loop ? besideLoop(points.reversed(), count(relation.endLabel())) : route.endLabel());
        return words;
    }

    /// Beside the first stretch of a loop, on the side that its other end is not on.
    private static Point besideLoop(List<Point> points, TextBlock text) {
        Point border = points.getFirst();
        Point next = points.get(1);
        Point other = points.getLast();
        boolean level = Math.abs(next.x() - border.x()) > Math.abs(next.y() - border.y());
        double away = text.width() / 2 + BESIDE_MARKER;
        double aside = text.height() / 2 + BESIDE_MARKER;
        return level
                ? border.plus(Math.signum(next.x() - border.x()) * away, border.y() < other.y() ? -aside : aside)
                : border.plus(border.x() < other.x() ? -away : away, Math.signum(next.y() - border.y()) * aside);
    }

    private void addCount(List<Primitive> words, Relation relation, RichText count, Point centre) {
        if (!count.isEmpty()) {
            words.add(new Primitive.Group("label", id(relation), count(count).centred(centre, style.word())));
        }
    }
}
