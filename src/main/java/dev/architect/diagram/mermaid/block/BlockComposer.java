package dev.architect.diagram.mermaid.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.graph.Intersection;
import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.shape.Caption;
import dev.architect.diagram.mermaid.shape.NodeForm;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.style.Css;

/// Measures the labels of blocks, has them laid out and draws them: frames, blocks, links, the words of links.
final class BlockComposer {

    private static final double CORNER = 8;
    private static final double[] SHARES = { 0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74 };

    private final Source source;
    private final BlockDiagram diagram;
    private final BlockColours colours;
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, TextBlock> texts = new HashMap<>();
    private final Map<Integer, TextBlock> words = new HashMap<>();
    private final Map<String, Bounds> boxes;

    BlockComposer(Source source, BlockDiagram diagram) {
        this.source = source;
        this.diagram = diagram;
        this.colours = new BlockColours(source.theme());
        measure(diagram.root());
        var rooms = new HashMap<Integer, Size>();
        for (int i = 0; i < diagram.links().size(); i++) {
            if (!diagram.links().get(i).label().isEmpty()) {
                TextBlock text = wrapped(diagram.links().get(i).label(), TextMeasure.WRAP);
                words.put(i, text);
                rooms.put(i, Caption.room(text));
            }
        }
        this.boxes = new BlockPlan(diagram, texts, new Gaps(diagram, rooms)).boxes();
    }

    private void measure(Block.Group group) {
        texts.put(group.id(), wrapped(Css.weighted(styles(group), group.title()), 2 * TextMeasure.WRAP));
        for (Block block : group.children()) {
            double room = TextMeasure.WRAP * Math.max(block.span(), group.columns() == 1 ? 2 : 1);
            switch (block) {
                case Block.Node node -> note(node, node.label(), room);
                case Block.Arrow arrow -> note(arrow, arrow.label(), room);
                case Block.Space space -> {
                }
                case Block.Group inner -> {
                    blocks.put(inner.id(), inner);
                    measure(inner);
                }
            }
        }
    }

    private void note(Block block, RichText label, double room) {
        blocks.put(block.id(), block);
        texts.put(block.id(), wrapped(Css.weighted(styles(block), label), room));
    }

    private static TextBlock wrapped(RichText label, double room) {
        return TextMeasure.wrap(label, TextMeasure.SIZE, room, Math.max(room, TextMeasure.LONGEST_WORD));
    }

    Drawing compose() {
        var primitives = new ArrayList<Primitive>();
        blocks.values().forEach(block -> primitives.addAll(frame(block)));
        blocks.values().forEach(block -> primitives.addAll(block(block)));
        var router = new LinkRouter(diagram, boxes, new Detours(Deadline.in(source.limits().time().dividedBy(2))));
        var labels = new ArrayList<Primitive>();
        var taken = new ArrayList<Bounds>();
        blocks.values().stream().filter(block -> !(block instanceof Block.Group)).map(block -> boxes.get(block.id()))
                .forEach(taken::add);
        for (int i = 0; i < diagram.links().size(); i++) {
            Link link = diagram.links().get(i);
            Route route = router.route(link);
            if (link.line() != Link.Line.INVISIBLE) {
                primitives.add(edge(link, route));
                if (words.containsKey(i)) {
                    labels.add(Caption.ofEdge(id(link), words.get(i), place(route, words.get(i), taken),
                            colours.labelBackground(), colours.label()));
                    taken.add(labels.getLast().bounds());
                }
            }
        }
        blocks.values().forEach(block -> primitives.addAll(title(block)));
        primitives.addAll(labels);
        if (primitives.isEmpty()) {
            Bounds all = boxes.get(BlockDiagram.ROOT);
            primitives.add(new Primitive.Rectangle(0, 0, all.width(), all.height(), 0, Look.filled(colours.labelBackground())));
        }
        return Sheet.of(source, primitives, "Block diagram", Stream.concat(blocks.values().stream().map(BlockComposer::words),
                diagram.links().stream().map(link -> link.label().words())));
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Node node -> node.label().words();
            case Block.Arrow arrow -> arrow.label().words();
            case Block.Group group -> group.title().words();
            case Block.Space space -> "";
        };
    }

    private Map<String, String> styles(Block block) {
        return block instanceof Block.Group ? diagram.styles().ofNamed(block.id()) : diagram.styles().of(block.id());
    }

    private List<Primitive> frame(Block block) {
        if (!(block instanceof Block.Group group)) {
            return List.of();
        }
        Bounds box = boxes.get(group.id());
        return List.of(new Primitive.Group("cluster", group.id(), List.of(
                new Primitive.Rectangle(box.x(), box.y(), box.width(), box.height(), 0, colours.frame(styles(group))))));
    }

    /// Written over the links, on the frame's own colour, so that a link which enters from above does not cross it out.
    private List<Primitive> title(Block block) {
        TextBlock title = texts.get(block.id());
        if (!(block instanceof Block.Group) || title.isEmpty()) {
            return List.of();
        }
        Look look = colours.frame(styles(block));
        return List.of(Caption.ofFrame(block.id(), title, boxes.get(block.id()), look.fill().onPaper(),
                colours.title(styles(block), look)));
    }

    private List<Primitive> block(Block block) {
        Bounds box = boxes.get(block.id());
        Look look = colours.block(styles(block));
        return switch (block) {
            case Block.Node node -> List.of(drawn(node, NodeForm.draw(node.shape(), box, look),
                    NodeForm.textCentre(node.shape(), box), look));
            case Block.Arrow arrow -> List.of(arrow(arrow, box, look));
            case Block.Group group -> List.of();
            case Block.Space space -> List.of();
        };
    }

    private Primitive arrow(Block.Arrow arrow, Bounds box, Look look) {
        var form = new ArrowForm(arrow.sides(), texts.get(arrow.id()));
        return drawn(arrow, List.of(new Primitive.Polygon(form.outline(box), look)), form.textCentre(box), look);
    }

    private Primitive drawn(Block block, List<Primitive> shape, Point centre, Look look) {
        var parts = new ArrayList<>(shape);
        parts.addAll(texts.get(block.id()).centred(centre, colours.text(styles(block), look)));
        return new Primitive.Group("node", block.id(), parts);
    }

    private Primitive edge(Link link, Route route) {
        List<Point> points = new ArrayList<>(route.points());
        points.set(0, entry(link.from(), points.get(1), points.getFirst()));
        int last = points.size() - 1;
        points.set(last, entry(link.to(), points.get(last - 1), points.getLast()));
        return new Primitive.Group("edge", id(link),
                List.of(RoundedPath.through(points, CORNER, colours.line(link), link.start(), link.end())));
    }

    private Point entry(String id, Point from, Point border) {
        Bounds box = boxes.get(id);
        return switch (blocks.get(id)) {
            case Block.Node node -> Intersection.entry(NodeForm.outline(node.shape(), box), from, border, box);
            case Block.Arrow arrow -> Intersection.entry(new ArrowForm(arrow.sides(), texts.get(id)).outline(box), from, border,
                    box);
            case Block.Group group -> border;
            case Block.Space space -> border;
        };
    }

    /// Where the words of a link lie on no block and on no other words; in its middle where there is no such place.
    private static Point place(Route route, TextBlock text, List<Bounds> taken) {
        for (double share : SHARES) {
            Point centre = route.at(share);
            Size room = Caption.room(text);
            var box = new Bounds(centre.x() - room.width() / 2, centre.y() - room.height() / 2, room.width(), room.height());
            if (taken.stream().noneMatch(box::overlaps)) {
                return centre;
            }
        }
        return route.at(SHARES[0]);
    }

    private static String id(Link link) {
        return link.from() + "→" + link.to();
    }
}
