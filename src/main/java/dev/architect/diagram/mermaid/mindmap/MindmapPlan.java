package dev.architect.diagram.mermaid.mindmap;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Size;

/// Places topics as a tree on both sides of the root: the first ones to the right, the others to the left, each side from
/// top to bottom in the order of the source. Mermaid's own picture is the outcome of forces, in which topics come to lie on
/// one another and in any order.
final class MindmapPlan {

    private static final double FROM_ROOT = 70;
    private static final double FROM_PARENT = 44;
    private static final double BETWEEN_SECTIONS = 26;
    private static final double BETWEEN_TOPICS = 14;

    private final Map<Integer, Size> sizes;
    private final Map<Integer, Double> heights = new HashMap<>();
    private final Map<Integer, Place> places = new LinkedHashMap<>();

    /// @param sizes by the topics' numbers
    MindmapPlan(Topic root, Map<Integer, Size> sizes) {
        this.sizes = sizes;
        measure(root);
        Size size = sizes.get(root.number());
        var box = new Bounds(-size.width() / 2, -size.height() / 2, size.width(), size.height());
        places.put(root.number(), new Place(root, box, 1));
        int right = splitAt(root.children());
        placeAround(root.children().subList(0, right), 1, size.width() / 2 + FROM_ROOT, 0);
        placeAround(root.children().subList(right, root.children().size()), -1, size.width() / 2 + FROM_ROOT, 0);
    }

    Place of(Topic topic) {
        return places.get(topic.number());
    }

    Iterable<Place> all() {
        return places.values();
    }

    private void measure(Topic topic) {
        topic.children().forEach(this::measure);
        heights.put(topic.number(), Math.max(sizes.get(topic.number()).height(), height(topic.children())));
    }

    /// Of topics above one another, with all that belongs to them.
    private double height(List<Topic> topics) {
        double height = 0;
        for (Topic topic : topics) {
            height += heights.get(topic.number()) + (height > 0 ? gap(topic) : 0);
        }
        return height;
    }

    private static double gap(Topic topic) {
        return topic.depth() == 1 ? BETWEEN_SECTIONS : BETWEEN_TOPICS;
    }

    /// How many go to the right, so that both sides are about as high; one side at least has all of a single topic.
    private int splitAt(List<Topic> topics) {
        int best = topics.size();
        double smallest = Double.MAX_VALUE;
        for (int i = 1; i < topics.size(); i++) {
            double difference = Math.abs(height(topics.subList(0, i)) - height(topics.subList(i, topics.size())));
            if (difference < smallest) {
                smallest = difference;
                best = i;
            }
        }
        return best;
    }

    /// @param distance from the root's middle to the topics' inner edges
    /// @param middle of them all, from top to bottom
    private void placeAround(List<Topic> topics, int side, double distance, double middle) {
        double top = middle - height(topics) / 2;
        for (Topic topic : topics) {
            Size size = sizes.get(topic.number());
            double height = heights.get(topic.number());
            double centre = top + height / 2;
            double x = side > 0 ? distance : -distance - size.width();
            places.put(topic.number(),
                    new Place(topic, new Bounds(x, centre - size.height() / 2, size.width(), size.height()), side));
            placeAround(topic.children(), side, distance + size.width() + FROM_PARENT, centre);
            top += height + gap(topic);
        }
    }
}
