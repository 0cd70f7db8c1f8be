package dev.architect.diagram.mermaid.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.source.Deadline;

class GraphLayoutTest {

    private static final Size WORDS = new Size(60, 16);

    @Test
    void what_a_node_leads_to_stands_in_one_row_whether_words_lead_there_or_not() {
        var placement = place(Direction.DOWN, List.of(node("a", ""), node("b", ""), node("c", "")), List.of(),
                List.of(said("a", "b"), link("a", "c")));

        assertThat(placement.boxes().get("b").y()).isEqualTo(placement.boxes().get("c").y());
    }

    @Test
    void a_line_with_words_is_hardly_longer_than_its_words_and_arrow() {
        var placement = place(Direction.DOWN, List.of(node("a", ""), node("b", "")), List.of(), List.of(said("a", "b")));

        Bounds above = placement.boxes().get("a");
        assertThat(placement.boxes().get("b").y() - above.bottom()).isBetween(40.0, 70.0);
    }

    @Test
    void a_circle_starts_where_a_link_from_outside_enters() {
        var loop = new Graph.Cluster("loop", new Size(40, 16), "", Optional.empty());
        var placement = place(Direction.RIGHT,
                List.of(node("second", "loop"), node("third", "loop"), node("first", "loop"), node("start", "")),
                List.of(loop),
                List.of(link("start", "first"), link("first", "second"), link("second", "third"), link("third", "first")));

        assertThat(Stream.of("start", "first", "second", "third").map(id -> placement.boxes().get(id).x())).isSorted();
    }

    @Test
    void a_graph_that_is_turned_keeps_the_room_of_its_markers() {
        var graph = new Graph(Direction.RIGHT, List.of(), List.of(), List.of(), List.of(), 44);

        assertThat(graph.turned().approach()).isEqualTo(44);
    }

    private static Placement place(Direction direction, List<Graph.Node> nodes, List<Graph.Cluster> clusters,
            List<Graph.Link> links) {
        List<String> order = Stream.concat(nodes.stream().map(Graph.Node::id), clusters.stream().map(Graph.Cluster::id))
                .toList();
        return GraphLayout.place(new Graph(direction, order, nodes, clusters, links), Deadline.in(Duration.ofSeconds(10)));
    }

    private static Graph.Node node(String id, String parent) {
        return new Graph.Node(id, new Size(80, 40), parent);
    }

    private static Graph.Link link(String from, String to) {
        return new Graph.Link(from, to, Optional.empty());
    }

    private static Graph.Link said(String from, String to) {
        return new Graph.Link(from, to, Optional.of(WORDS));
    }
}
