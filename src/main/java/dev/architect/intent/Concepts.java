package dev.architect.intent;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What words stand for, in English and Portuguese: `fila`, `sqs` and `message queue` are one concept. Read from
/// `concepts.txt`, a line for each: `queue: queue, queues, fila, filas, message queue`. The comments above them name their
/// groups.
public final class Concepts {

    private static final Concepts BUNDLED = read();

    private final Node root = new Node();
    private final List<Concept> concepts = new ArrayList<>();

    private Concepts(Reader source) throws IOException {
        var lines = new BufferedReader(source);
        Group group = Group.OTHER;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int colon = line.indexOf(':');
            if (line.startsWith("#")) {
                group = Group.of(line.substring(1).strip());
            } else if (colon > 0) {
                var concept = new Concept(line.substring(0, colon).strip(), group);
                concepts.add(concept);
                for (String term : line.substring(colon + 1).split(",")) {
                    add(Tokens.of(term.strip()), concept);
                }
            }
        }
    }

    /// What a concept is about.
    public enum Group {
        BACKEND,
        DATA,
        /// Other fields of work.
        OTHER,
        /// What a product is for: people, things of their business, what they can do.
        PRODUCT,
        /// What the writer does: asks, plans, reports, thanks.
        INTENT;

        private static Group of(String name) {
            return switch (name) {
                case "backend" -> BACKEND;
                case "data" -> DATA;
                case "product" -> PRODUCT;
                case "intent" -> INTENT;
                default -> OTHER;
            };
        }
    }

    public record Concept(String name, Group group) {

        public boolean isIntent() {
            return group == Group.INTENT;
        }
    }

    /// A concept's place in a text.
    ///
    /// @param from the first token
    /// @param to behind the last token
    public record Mention(Concept concept, int from, int to) {
    }

    public static Concepts bundled() {
        return BUNDLED;
    }

    /// The concepts of a text in their order, the longest term first where several start at one token.
    public List<Mention> in(List<String> tokens) {
        var found = new ArrayList<Mention>();
        for (int i = 0; i < tokens.size(); i++) {
            Node node = root;
            Node longest = null;
            int end = i;
            for (int j = i; j < tokens.size() && node != null; j++) {
                node = node.next.get(tokens.get(j));
                if (node != null && !node.concepts.isEmpty()) {
                    longest = node;
                    end = j + 1;
                }
            }
            if (longest != null) {
                for (Concept concept : longest.concepts) {
                    found.add(new Mention(concept, i, end));
                }
            }
        }
        return found;
    }

    private void add(List<String> term, Concept concept) {
        // A number stands for any number: 429 would make a rate limit of each.
        if (term.stream().allMatch(Tokens.NUMBER::equals)) {
            return;
        }
        Node node = root;
        for (String token : term) {
            node = node.next.computeIfAbsent(token, it -> new Node());
        }
        if (!node.concepts.contains(concept)) {
            node.concepts.add(concept);
        }
    }

    private static Concepts read() {
        try (InputStream in = Concepts.class.getResourceAsStream("/intent/concepts.txt")) {
            return new Concepts(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the concepts cannot be read", e);
        }
    }

    private static final class Node {

        final Map<String, Node> next = new HashMap<>(2);
        final List<Concept> concepts = new ArrayList<>(1);
    }
}
