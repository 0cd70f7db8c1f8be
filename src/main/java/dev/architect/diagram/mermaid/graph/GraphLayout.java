package dev.architect.diagram.mermaid.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.alg.layered.options.WrappingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.HierarchyHandling;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import dev.architect.diagram.mermaid.graph.Placement.Route;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Places nodes, clusters, links and their labels with ELK's layered algorithm, called directly: no registry of
/// algorithms is searched, which keeps it the same in a native executable.
public final class GraphLayout {

    /// Room inside a cluster, apart from its title.
    public static final double PADDING = 20;
    public static final double MARGIN = 10;

    private static final double BETWEEN_NODES = 36;
    private static final double BETWEEN_LAYERS = 44;
    private static final double BETWEEN_EDGES = 14;
    // Room for an arrow's tip and a piece of the line that it ends.
    private static final double BETWEEN_SELF_LOOPS = 20;
    // ELK passes over labels without text; what it says does not matter, its size is given.
    private static final String LABEL = "label";
    private static final Size NOTHING = new Size(0, 0);
    private static final double ASPECT_OF_ROWS = 1.6;
    private static final int LARGE = 120;
    private static final long MOST_CROSSINGS = 4_000;
    private static final int QUICK_TRIES = 2;

    static {
        // ELK clones option values with functions that this registers; its registry of algorithms would do it otherwise.
        LayoutMetaDataService.initElkReflect();
    }

    private final Graph graph;
    private final boolean wrapped;
    private final boolean worded;
    private final Map<String, Size> sizes = new HashMap<>();
    private final Map<String, Size> titles = new HashMap<>();
    private final Hierarchy hierarchy;
    private final Deadline deadline;
    private final Set<Integer> backward;

    private GraphLayout(Graph graph, boolean wrapped, Deadline deadline) {
        this.graph = graph;
        this.wrapped = wrapped;
        this.worded = graph.links().stream().anyMatch(link -> link.label().isPresent());
        graph.nodes().forEach(node -> sizes.put(node.id(), node.size()));
        graph.clusters().forEach(cluster -> titles.put(cluster.id(), cluster.title()));
        this.hierarchy = new Hierarchy(graph);
        this.deadline = deadline;
        this.backward = Backward.of(graph, hierarchy);
    }

    /// @throws SyntaxException when the deadline passes, or the links are too entangled for it to be kept
    public static Placement place(Graph graph, Deadline deadline) {
        if (Entanglement.of(graph) > MOST_CROSSINGS) {
            throw new SyntaxException(0, 0,
                    "The links lead back and forth too much to be followed: draw the diagram in parts");
        }
        return Readable.of(graph, shape -> new GraphLayout(shape.graph(), shape.wrapped(), deadline).place(""));
    }

    /// Which way the links go around `id`, which is known before sizes are: a bar lies across it.
    public static Direction direction(Graph graph, String id) {
        var hierarchy = new Hierarchy(graph);
        return hierarchy.direction(hierarchy.scope(id));
    }

    /// @param scope a cluster that is laid out on its own; empty for the whole graph
    private Placement place(String scope) {
        var inner = new LinkedHashMap<String, Placement>();
        for (Graph.Cluster cluster : graph.clusters()) {
            if (hierarchy.isIndependent(cluster.id()) && hierarchy.scope(cluster.id()).equals(scope)) {
                inner.put(cluster.id(), place(cluster.id()));
            }
        }
        Placement placement = new Run(scope, inner).place();
        for (Map.Entry<String, Placement> each : inner.entrySet()) {
            Bounds box = placement.boxes().get(each.getKey());
            double dx = (box.width() - each.getValue().width()) / 2;
            double top = top(each.getKey());
            double dy = top + (box.height() - top - PADDING - each.getValue().height()) / 2;
            placement = placement.with(each.getValue(), box.x() + dx, box.y() + dy);
        }
        return placement;
    }

    private double top(String cluster) {
        Size title = titles.get(cluster);
        return title == null || title.height() == 0 ? PADDING : title.height() + 18;
    }

    private double titleWidth(String cluster) {
        Size title = titles.get(cluster);
        return title == null ? 0 : title.width() + 24;
    }

    /// One call of ELK.
    private final class Run {

        private final String scope;
        private final Map<String, Placement> inner;
        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Map<String, ElkNode> nodes = new HashMap<>();
        private final Map<Integer, ElkEdge> edges = new LinkedHashMap<>();

        private Run(String scope, Map<String, Placement> inner) {
            this.scope = scope;
            this.inner = inner;
        }

        private Placement place() {
            configure(root, new ElkPadding(scope.isEmpty() ? MARGIN : 0));
            graph.order().forEach(this::create);
            List<Graph.Link> links = graph.links();
            for (int i = 0; i < links.size(); i++) {
                connect(i, links.get(i));
            }
            layout();
            return read();
        }

        private void layout() {
            var monitor = new BasicProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    return deadline.isPast();
                }
            };
            try {
                new LayeredLayoutProvider().layout(root, monitor);
            } catch (RuntimeException | StackOverflowError failed) {
                throw new SyntaxException(0, 0, deadline.isPast() ? tooLong()
                        : "The diagram could not be laid out: draw it with fewer subgraphs or links");
            }
            if (deadline.isPast()) {
                throw new SyntaxException(0, 0, tooLong());
            }
        }

        private static String tooLong() {
            return "The diagram takes too long to lay out: draw it in parts";
        }

        private void create(String id) {
            if (nodes.containsKey(id) || !hierarchy.scope(id).equals(scope)) {
                return;
            }
            String parent = hierarchy.parent(id);
            if (!parent.equals(scope)) {
                create(parent);
            }
            ElkNode node = ElkGraphUtil.createNode(parent.equals(scope) ? root : nodes.get(parent));
            nodes.put(id, node);
            Placement own = inner.get(id);
            if (own != null) {
                node.setDimensions(Math.max(own.width() + 2 * PADDING, titleWidth(id)), own.height() + top(id) + PADDING);
            } else if (hierarchy.isCluster(id)) {
                configureCluster(id, node);
            } else {
                node.setDimensions(sizes.get(id).width(), sizes.get(id).height());
            }
        }

        private void configureCluster(String id, ElkNode node) {
            double width = Math.max(titleWidth(id), 60);
            double height = top(id) + PADDING;
            node.setDimensions(width, height);
            if (hierarchy.isEmpty(id)) {
                return;
            }
            configure(node, new ElkPadding(top(id), PADDING, PADDING, PADDING));
            node.setProperty(LayeredOptions.NODE_SIZE_CONSTRAINTS, EnumSet.of(SizeConstraint.MINIMUM_SIZE));
            // ELK turns the graph but not this size when the layers lie below one another.
            node.setProperty(LayeredOptions.NODE_SIZE_MINIMUM,
                    isUpright() ? new KVector(height, width) : new KVector(width, height));
        }

        private boolean isUpright() {
            return hierarchy.direction(scope) == Direction.DOWN || hierarchy.direction(scope) == Direction.UP;
        }

        private void configure(ElkNode container, ElkPadding padding) {
            boolean large = graph.nodes().size() + graph.links().size() > LARGE;
            container.setProperty(LayeredOptions.DIRECTION, switch (hierarchy.direction(scope)) {
                case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
                case UP -> org.eclipse.elk.core.options.Direction.UP;
                case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
                case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
            });
            container.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            container.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            container.setProperty(LayeredOptions.PADDING, padding);
            container.setProperty(LayeredOptions.RANDOM_SEED, 1);
            container.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
            container.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
                    large ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
            container.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
            container.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, worded
                    ? Math.max(BETWEEN_LAYERS / 2, graph.approach())
                    : Math.max(BETWEEN_LAYERS, 1.5 * graph.approach()));
            container.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
            container.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
            container.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
            container.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, graph.approach());
            container.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
            container.setProperty(LayeredOptions.SPACING_NODE_SELF_LOOP,
                    Math.max(BETWEEN_SELF_LOOPS, graph.approach()));
            container.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_NODES);
            if (wrapped) {
                container.setProperty(LayeredOptions.WRAPPING_STRATEGY, WrappingStrategy.MULTI_EDGE);
                container.setProperty(LayeredOptions.ASPECT_RATIO, ASPECT_OF_ROWS);
                container.setProperty(LayeredOptions.WRAPPING_ADDITIONAL_EDGE_SPACING, BETWEEN_EDGES);
            }
            if (large) {
                container.setProperty(LayeredOptions.THOROUGHNESS, QUICK_TRIES);
            } else {
                keepOrder(container);
            }
        }

        /// Costs the square of what stands in a layer, so large graphs go without.
        private void keepOrder(ElkNode container) {
            container.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
            // ELK sets this for the outermost graph alone, and then needs it in every one.
            container.setProperty(InternalProperties.MAX_MODEL_ORDER_NODES, graph.nodes().size() + graph.clusters().size());
            container.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, 0.001);
        }

        private void connect(int index, Graph.Link link) {
            ElkNode from = nodes.get(link.from());
            ElkNode to = nodes.get(link.to());
            if (from == null || to == null) {
                return;
            }
            ElkEdge edge = backward.contains(index) ? ElkGraphUtil.createSimpleEdge(to, from)
                    : ElkGraphUtil.createSimpleEdge(from, to);
            middle(link).ifPresent(size -> label(edge, size, EdgeLabelPlacement.CENTER)
                    .setProperty(LayeredOptions.EDGE_LABELS_INLINE, true));
            boolean turned = backward.contains(index);
            link.startLabel().ifPresent(size -> label(edge, size, turned ? EdgeLabelPlacement.HEAD : EdgeLabelPlacement.TAIL));
            link.endLabel().ifPresent(size -> label(edge, size, turned ? EdgeLabelPlacement.TAIL : EdgeLabelPlacement.HEAD));
            edges.put(index, edge);
        }

        /// Words take a layer of their own, so where some links have them every other link crosses that layer too:
        /// what a node leads to then stands in one row, whether words lead there or not.
        private Optional<Size> middle(Graph.Link link) {
            boolean levelled = worded && !link.direct() && !link.from().equals(link.to());
            return link.label().or(() -> levelled ? Optional.of(NOTHING) : Optional.empty());
        }

        private static ElkLabel label(ElkEdge edge, Size size, EdgeLabelPlacement placement) {
            ElkLabel label = ElkGraphUtil.createLabel(LABEL, edge);
            label.setDimensions(size.width(), size.height());
            label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, placement);
            return label;
        }

        private Placement read() {
            var boxes = new HashMap<String, Bounds>();
            nodes.forEach((id, node) -> {
                Point at = absolute(node);
                boxes.put(id, new Bounds(at.x(), at.y(), node.getWidth(), node.getHeight()));
            });
            var routes = new HashMap<Integer, Route>();
            edges.forEach((index, edge) -> routes.put(index, backward.contains(index) ? route(edge).reversed() : route(edge)));
            return new Placement(boxes, routes, root.getWidth(), root.getHeight());
        }

        private Route route(ElkEdge edge) {
            Point origin = edge.getContainingNode() == root ? new Point(0, 0) : absolute(edge.getContainingNode());
            var points = new ArrayList<Point>();
            for (ElkEdgeSection section : edge.getSections()) {
                points.add(origin.plus(section.getStartX(), section.getStartY()));
                section.getBendPoints().forEach(bend -> points.add(origin.plus(bend.getX(), bend.getY())));
                points.add(origin.plus(section.getEndX(), section.getEndY()));
            }
            var labels = new EnumMap<EdgeLabelPlacement, Point>(EdgeLabelPlacement.class);
            for (ElkLabel each : edge.getLabels()) {
                labels.put(each.getProperty(LayeredOptions.EDGE_LABELS_PLACEMENT),
                        origin.plus(each.getX() + each.getWidth() / 2, each.getY() + each.getHeight() / 2));
            }
            return new Route(points, labels.getOrDefault(EdgeLabelPlacement.CENTER, origin),
                    labels.getOrDefault(EdgeLabelPlacement.TAIL, origin), labels.getOrDefault(EdgeLabelPlacement.HEAD, origin));
        }

        private Point absolute(ElkNode node) {
            double x = 0;
            double y = 0;
            for (ElkNode current = node; current != root && current != null; current = current.getParent()) {
                x += current.getX();
                y += current.getY();
            }
            return new Point(x, y);
        }
    }
}
