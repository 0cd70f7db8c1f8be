package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.c4.Relation.Saying;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Warnings;

/// Gathers the relations and their styles. Their ends may be declared after them, so they are resolved last.
final class RelationBuilder {

    /// @param position of the statement
    private record Spoken(RelationType type, Arguments arguments, int position) {

        Pair ends() {
            return new Pair(arguments.text("from"), arguments.text("to"));
        }
    }

    private record Pair(String from, String to) {
    }

    private final Cursor cursor;
    private final Limits limits;
    private final Warnings warnings;
    private final boolean numbered;
    private final List<Spoken> spoken = new ArrayList<>();
    private final Map<Pair, Arguments> styles = new HashMap<>();
    private final Map<String, Arguments> tags = new HashMap<>();

    /// @param numbered whether the relations count themselves
    RelationBuilder(Cursor cursor, Limits limits, Warnings warnings, boolean numbered) {
        this.cursor = cursor;
        this.limits = limits;
        this.warnings = warnings;
        this.numbered = numbered;
    }

    void add(RelationType type, Arguments arguments, int position) {
        if (spoken.size() >= limits.connections()) {
            throw cursor.mistake(position, "The diagram has more than %d relations: draw it in parts".formatted(limits
                    .connections()));
        }
        spoken.add(new Spoken(type, arguments, position));
    }

    void style(Arguments arguments) {
        styles.put(new Pair(arguments.text("from"), arguments.text("to")), arguments);
    }

    void styleTag(Arguments arguments) {
        tags.put(arguments.text("tag"), arguments);
    }

    List<Relation> build(Set<String> elements, Set<String> boundaries) {
        var relations = new LinkedHashMap<Pair, Relation>();
        for (Spoken each : spoken) {
            Optional<String> from = key(each, "from", elements, boundaries);
            Optional<String> to = key(each, "to", elements, boundaries);
            if (from.isPresent() && to.isPresent()) {
                Relation relation = relation(each, from.get(), to.get());
                relations.merge(each.ends(), relation, RelationBuilder::both);
            }
        }
        return List.copyOf(relations.values());
    }

    private Relation relation(Spoken each, String from, String to) {
        RelationType type = each.type();
        return new Relation(each.ends().from(), each.ends().to(), from, to, type.hint(), type.startArrow(), type.endArrow(),
                sayings(each), colour(each, "lineColor"), colour(each, "textColor"));
    }

    /// Mermaid leaves out a relation without a label before it looks for its ends, so such a one is never a mistake.
    private Optional<String> key(Spoken each, String end, Set<String> elements, Set<String> boundaries) {
        String id = each.arguments().text(end);
        if (elements.contains(id)) {
            return Optional.of(Element.key(id));
        }
        if (boundaries.contains(id)) {
            return Optional.of(Boundary.key(id));
        }
        String reason = id.isEmpty() ? "The relation names no two elements"
                : "No element has the alias " + shortened(id);
        if (each.arguments().has("label")) {
            throw cursor.mistake(each.arguments().position(end, each.position()),
                    reason + ": expected one that is declared, such as Person(" + (id.isEmpty() ? "user" : shortened(id))
                            + ", \"Name\")");
        }
        warnings.add(cursor.line(each.position()), "a relation was left out: " + reason + ".");
        return Optional.empty();
    }

    private static String shortened(String id) {
        return id.length() <= 40 ? id : id.substring(0, 39) + "…";
    }

    private Optional<Colour> colour(Spoken each, String name) {
        Arguments own = styles.get(each.ends());
        Optional<Colour> colour = own == null ? Optional.empty() : own.colour(name);
        for (String tag : each.arguments().tags()) {
            Arguments tagged = tags.get(tag);
            colour = colour.or(() -> tagged == null ? Optional.empty() : tagged.colour(name));
        }
        return colour;
    }

    private List<Saying> sayings(Spoken each) {
        String words = each.arguments().text("label");
        String technology = each.arguments().text("techn");
        String number = numbered ? 1 + spoken.indexOf(each) + ": " : "";
        RichText label = Labels.read(number + words);
        return label.isEmpty() && technology.isBlank() ? List.of()
                : List.of(new Saying(label, technology.isBlank() ? RichText.EMPTY : Labels.read("[" + technology + "]")));
    }

    /// Mermaid forgets the first of two relations between the same two; here both stand on one line.
    private static Relation both(Relation first, Relation second) {
        var sayings = new ArrayList<>(first.sayings());
        second.sayings().stream().filter(saying -> !sayings.contains(saying)).forEach(sayings::add);
        return new Relation(first.from(), first.to(), first.fromKey(), first.toKey(), first.hint().or(second::hint),
                first.startArrow() || second.startArrow(), first.endArrow() || second.endArrow(), sayings, second.line(),
                second.words());
    }
}
