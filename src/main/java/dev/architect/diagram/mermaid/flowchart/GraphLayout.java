package dev.architect.diagram.mermaid.flowchart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.InternalProperties;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
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

import dev.architect.diagram.mermaid.flowchart.NodeForm.Size;
import dev.architect.diagram.mermaid.flowchart.Placement.Route;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.source.Deadline;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Places nodes, clusters, links and their labels with ELK's layered algorithm, called directly: no registry of
/// algorithms is searched, which keeps it the same in a native executable.
final class GraphLayout {

    /// Room inside a cluster, apart from its title.
    static final double PADDING = 20;
    static final double MARGIN = 10;

    private static final double BETWEEN_NODES = 36;
    private static final double BETWEEN_LAYERS = 44;
    private static final double BETWEEN_EDGES = 14;
    // ELK passes over labels without text; what it says does not matter, its size is given.
    private static final String LABEL = "label";
    private static final int LARGE = 120;
    private static final int QUICK_TRIES = 2;

    static {
        // ELK clones option values with functions that this registers; its registry of algorithms would do it otherwise.
        LayoutMetaDataService.initElkReflect();
    }

    private final Flowchart chart;
    private final Map<String, Size> sizes;
    private final Map<Integer, Size> labels;
    private final Map<String, Size> titles;
    private final Hierarchy hierarchy;
    private final Deadline deadline;
    private final Set<Integer> backward;

    /// @param sizes of vertices, by id
    /// @param labels sizes of the labels of links, by the link's index
    /// @param titles sizes of the titles of clusters, by id
    GraphLayout(Flowchart chart, Map<String, Size> sizes, Map<Integer, Size> labels, Map<String, Size> titles,
            Deadline deadline) {
        this.chart = chart;
        this.sizes = sizes;
        this.labels = labels;
        this.titles = titles;
        this.hierarchy = new Hierarchy(chart);
        this.deadline = deadline;
        this.backward = Backward.of(chart, hierarchy);
    }

    Placement place() {
        return place("");
    }

    /// @param scope a cluster that is laid out on its own; empty for the whole chart
    private Placement place(String scope) {
        var inner = new LinkedHashMap<String, Placement>();
        for (Cluster cluster : chart.clusters()) {
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
            chart.order().forEach(this::create);
            List<Link> links = chart.links();
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
                        : "The flowchart could not be laid out: draw it with fewer subgraphs or links");
            }
            if (deadline.isPast()) {
                throw new SyntaxException(0, 0, tooLong());
            }
        }

        private static String tooLong() {
            return "The flowchart takes too long to lay out: draw it in parts";
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

        private void configure(ElkNode graph, ElkPadding padding) {
            boolean large = chart.vertices().size() + chart.links().size() > LARGE;
            graph.setProperty(LayeredOptions.DIRECTION, switch (hierarchy.direction(scope)) {
                case DOWN -> org.eclipse.elk.core.options.Direction.DOWN;
                case UP -> org.eclipse.elk.core.options.Direction.UP;
                case RIGHT -> org.eclipse.elk.core.options.Direction.RIGHT;
                case LEFT -> org.eclipse.elk.core.options.Direction.LEFT;
            });
            graph.setProperty(LayeredOptions.HIERARCHY_HANDLING, HierarchyHandling.INCLUDE_CHILDREN);
            graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
            graph.setProperty(LayeredOptions.PADDING, padding);
            graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
            graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.DEPTH_FIRST);
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY,
                    large ? NodePlacementStrategy.BRANDES_KOEPF : NodePlacementStrategy.NETWORK_SIMPLEX);
            graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_NODES);
            graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
            graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BETWEEN_EDGES);
            graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BETWEEN_EDGES);
            graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
            graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
            graph.setProperty(LayeredOptions.SPACING_EDGE_LABEL, 4.0);
            graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BETWEEN_NODES);
            if (large) {
                graph.setProperty(LayeredOptions.THOROUGHNESS, QUICK_TRIES);
            } else {
                keepOrder(graph);
            }
        }

        /// Costs the square of what stands in a layer, so large charts go without.
        private void keepOrder(ElkNode graph) {
            graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
            // ELK sets this for the outermost graph alone, and then needs it in every one.
            graph.setProperty(InternalProperties.MAX_MODEL_ORDER_NODES, chart.vertices().size() + chart.clusters().size());
            graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_CROSSING_COUNTER_NODE_INFLUENCE, 0.001);
        }

        private void connect(int index, Link link) {
            ElkNode from = nodes.get(link.from());
            ElkNode to = nodes.get(link.to());
            if (from == null || to == null) {
                return;
            }
            ElkEdge edge = backward.contains(index) ? ElkGraphUtil.createSimpleEdge(to, from)
                    : ElkGraphUtil.createSimpleEdge(from, to);
            Size size = labels.get(index);
            if (size != null) {
                ElkLabel label = ElkGraphUtil.createLabel(LABEL, edge);
                label.setDimensions(size.width(), size.height());
                label.setProperty(LayeredOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
                label.setProperty(LayeredOptions.EDGE_LABELS_INLINE, true);
            }
            edges.put(index, edge);
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
            Point label = origin;
            for (ElkLabel each : edge.getLabels()) {
                label = origin.plus(each.getX() + each.getWidth() / 2, each.getY() + each.getHeight() / 2);
            }
            return new Route(points, label);
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
