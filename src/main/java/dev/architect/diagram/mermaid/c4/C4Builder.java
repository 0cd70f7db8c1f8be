package dev.architect.diagram.mermaid.c4;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.c4.C4Diagram.PerRow;
import dev.architect.diagram.mermaid.c4.Element.Form;
import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Gathers what the statements say of elements and boundaries, in their order, and resolves it at the end. An alias that
/// is declared again keeps its place and takes what the later statement says, as Mermaid has it.
final class C4Builder {

    /// @param boundary key of the one around it
    private record Declared(ElementType type, Arguments arguments, String boundary) {
    }

    private final Limits limits;
    private final Map<String, Declared> elements = new LinkedHashMap<>();
    private final Map<String, Boundary> boundaries = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> order = new LinkedHashSet<>();
    private final Map<String, Paint> paints = new HashMap<>();
    private final Map<String, String> shapes = new HashMap<>();
    private final Map<String, Paint> tagPaints = new HashMap<>();
    private Optional<String> title = Optional.empty();
    private Optional<Direction> direction = Optional.empty();
    private PerRow rows;

    C4Builder(Limits limits, PerRow rows) {
        this.limits = limits;
        this.rows = rows;
    }

    void title(String words) {
        title = Optional.of(words);
    }

    void direction(Direction all) {
        direction = Optional.of(all);
    }

    void rows(Arguments arguments) {
        rows = new PerRow(arguments.count("c4ShapeInRow", rows.elements()),
                arguments.count("c4BoundaryInRow", rows.boundaries()));
    }

    void element(ElementType type, Arguments arguments, int line) {
        String id = arguments.text("alias");
        elements.put(id, new Declared(type, arguments, boundary()));
        order.add(Element.key(id));
        limit(line);
    }

    void boundary(Boundary boundary, int line) {
        boundaries.put(boundary.id(), boundary);
        order.add(boundary.key());
        limit(line);
    }

    private void limit(int line) {
        if (elements.size() + boundaries.size() > limits.elements()) {
            throw new SyntaxException(line, 0, "The diagram has more than %d elements: draw it in parts".formatted(limits
                    .elements()));
        }
    }

    /// Key of the boundary that is open; empty at the top.
    String boundary() {
        return open.isEmpty() ? "" : open.peek();
    }

    void open(String id, int line) {
        if (open.size() >= limits.nesting()) {
            throw new SyntaxException(line, 0, "Boundaries stand more than %d deep in one another".formatted(limits
                    .nesting()));
        }
        open.push(Boundary.key(id));
    }

    /// @return whether there was one to close
    boolean close() {
        return open.poll() != null;
    }

    void paint(Arguments arguments) {
        String id = arguments.text("alias");
        paints.merge(id, Paint.of(arguments), (before, after) -> after.over(before));
        shapes.put(id, arguments.text("shape") + "," + arguments.text("sprite"));
    }

    void paintTag(Arguments arguments) {
        tagPaints.put(arguments.text("tag"), Paint.of(arguments));
    }

    C4Diagram build(RelationBuilder spoken) {
        List<Relation> relations = spoken.build(elements.keySet(), boundaries.keySet());
        var all = new ArrayList<Element>();
        elements.forEach((id, declared) -> all.add(element(id, declared)));
        List<Boundary> frames = boundaries.values().stream().map(this::resolved).toList();
        return new C4Diagram(title, direction.orElseGet(() -> hinted(relations)), List.copyOf(order), all, frames,
                relations, rows);
    }

    private Element element(String id, Declared declared) {
        Arguments arguments = declared.arguments();
        String words = declared.type().level().words();
        String technology = arguments.text("techn");
        Paint paint = paints.getOrDefault(id, Paint.NONE);
        for (String tag : arguments.tags()) {
            paint = paint.over(tagPaints.getOrDefault(tag, Paint.NONE));
        }
        return new Element(id, declared.type(), form(id, declared),
                Labels.read(Labels.withBreaks(arguments.textOr("label", id))),
                Labels.read(technology.isBlank() ? "[" + words + "]" : "[" + words + ": " + technology + "]"),
                Labels.read(Labels.withBreaks(arguments.text("descr"))), declared.boundary(), paint);
    }

    /// The first shape that a style, sprite or tag of the source asks for, else the type's own.
    private Form form(String id, Declared declared) {
        Arguments arguments = declared.arguments();
        String wanted = shapes.getOrDefault(id, "") + "," + arguments.text("shape") + "," + arguments.text("sprite") + ","
                + arguments.text("tags");
        for (String word : wanted.split(",")) {
            Optional<Form> form = Form.named(word.strip().toLowerCase(Locale.ROOT));
            if (form.isPresent()) {
                return form.get();
            }
        }
        return declared.type().form();
    }

    private Boundary resolved(Boundary boundary) {
        String parent = boundary.parent();
        for (int i = 0; i <= boundaries.size() && !parent.isEmpty(); i++) {
            parent = boundaries.get(Boundary.id(parent)).parent();
        }
        // One that is declared again within itself would never end: it stands at the top.
        return new Boundary(boundary.id(), boundary.name(), boundary.type(), boundary.description(),
                parent.isEmpty() ? boundary.parent() : "", boundary.solid(),
                paints.getOrDefault(boundary.id(), Paint.NONE).over(boundary.paint()));
    }

    /// Across when most relations ask for it, else downwards.
    private static Direction hinted(List<Relation> relations) {
        long right = count(relations, Direction.RIGHT);
        long left = count(relations, Direction.LEFT);
        return 2 * (right + left) <= relations.size() ? Direction.DOWN : left > right ? Direction.LEFT : Direction.RIGHT;
    }

    private static long count(List<Relation> relations, Direction direction) {
        return relations.stream().filter(relation -> relation.hint().filter(direction::equals).isPresent()).count();
    }
}
