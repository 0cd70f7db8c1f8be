package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which statements are about which topics, with the quantities that they give for them.
final class Readings {

    /// A quantity in its statement.
    record Measured(Statement statement, Quantity quantity) {
    }

    private final Map<Topic, List<Statement>> statements = new EnumMap<>(Topic.class);
    private final Map<Topic, List<Measured>> quantities = new EnumMap<>(Topic.class);

    void add(Iterable<Topic> topics, Statement statement) {
        topics.forEach(topic -> statements.computeIfAbsent(topic, key -> new ArrayList<>()).add(statement));
    }

    void add(Topic topic, Statement statement, Quantity quantity) {
        quantities.computeIfAbsent(topic, key -> new ArrayList<>()).add(new Measured(statement, quantity));
    }

    boolean isAbout(Topic topic) {
        return statements.containsKey(topic);
    }

    Stream<Statement> statements(Topic topic) {
        return statements.getOrDefault(topic, List.of()).stream();
    }

    Stream<Measured> quantities(Topic topic) {
        return quantities.getOrDefault(topic, List.of()).stream();
    }

    boolean has(Topic topic, Predicate<Quantity> wanted) {
        return quantities(topic).map(Measured::quantity).anyMatch(wanted);
    }
}
