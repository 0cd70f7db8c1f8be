package dev.architect.diagram.mermaid.requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.graph.Direction;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.SyntaxException;
import dev.architect.diagram.mermaid.source.Warnings;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Gathers what the statements say, in their order, and resolves it at the end. As in Mermaid, a name means what is first
/// defined under it.
final class RequirementBuilder {

    private static final String ELEMENT = "Element";

    private record Definition(String kind, List<RichText> facts) {
    }

    private record Mention(Relationship relationship, int line) {
    }

    private final Limits limits;
    private final Warnings warnings;
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final List<Mention> relationships = new ArrayList<>();
    private final StyleSheet styles = new StyleSheet();
    private Optional<String> title = Optional.empty();
    private Direction direction = Direction.DOWN;

    RequirementBuilder(Limits limits, Warnings warnings) {
        this.limits = limits;
        this.warnings = warnings;
    }

    StyleSheet styles() {
        return styles;
    }

    void title(String words) {
        title = Optional.of(words);
    }

    void direction(Direction all) {
        direction = all;
    }

    void define(String name, String kind, List<RichText> facts, int line) {
        if (definitions.putIfAbsent(name, new Definition(kind, facts)) != null) {
            warnings.add(line, "a name that is defined twice was drawn as it is defined first.");
        }
        if (definitions.size() > limits.elements()) {
            throw new SyntaxException(line, 0,
                    "The requirement diagram has more than %d requirements and elements: draw it in parts"
                            .formatted(limits.elements()));
        }
    }

    void relate(Relationship relationship, int line) {
        if (relationships.size() >= limits.connections()) {
            throw new SyntaxException(line, 0, "The requirement diagram has more than %d relationships: draw it in parts"
                    .formatted(limits.connections()));
        }
        relationships.add(new Mention(relationship, line));
    }

    RequirementDiagram build() {
        for (Mention mention : relationships) {
            supply(mention.relationship().from(), mention.line());
            supply(mention.relationship().to(), mention.line());
        }
        var entries = new ArrayList<Entry>();
        definitions.forEach((name, definition) -> entries.add(new Entry(name, definition.kind(), text(name),
                definition.facts(), styles.of(name))));
        return new RequirementDiagram(title, direction, entries,
                relationships.stream().map(Mention::relationship).toList());
    }

    /// What a relationship names and nothing defines can still be drawn, where Mermaid gives up.
    private void supply(String name, int line) {
        if (!definitions.containsKey(name)) {
            warnings.add(line, "a relationship names what is not defined; it was drawn as an element.");
            define(name, ELEMENT, List.of(), line);
        }
    }

    static RichText text(String words) {
        return words.indexOf('*') >= 0 || words.contains("__") ? Labels.markdown(words) : Labels.read(words);
    }
}
