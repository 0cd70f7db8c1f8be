package dev.architect.diagram.mermaid.c4;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Colour;

/// What stands in the brackets of a statement: by its place, or by its name where it has one.
final class Arguments {

    /// @param name of `$name="value"`; empty where its place says what it means
    /// @param position where it starts
    record Argument(String name, String value, int position) {
    }

    private final Map<String, Argument> values = new HashMap<>();

    /// @param names what each place means
    Arguments(List<Argument> given, List<String> names) {
        for (int i = 0; i < given.size(); i++) {
            Argument argument = given.get(i);
            if (!argument.name().isEmpty()) {
                values.put(argument.name(), argument);
            } else if (i < names.size()) {
                values.put(names.get(i), argument);
            }
        }
    }

    String text(String name) {
        Argument argument = values.get(name);
        return argument == null ? "" : argument.value();
    }

    /// The value, or `other` where nothing stands in its place.
    String textOr(String name, String other) {
        Argument argument = values.get(name);
        return argument == null ? other : argument.value();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /// Where the value stands, or else `other`.
    int position(String name, int other) {
        Argument argument = values.get(name);
        return argument == null ? other : argument.position();
    }

    /// The words of `$tags`.
    List<String> tags() {
        var tags = new ArrayList<String>();
        for (String tag : text("tags").split("[,+]")) {
            tags.add(tag.strip());
        }
        return tags;
    }

    Optional<Colour> colour(String name) {
        return Colour.parse(text(name)).filter(Colour::isVisible);
    }

    /// A number from 1 upwards, or `other` where there is none.
    int count(String name, int other) {
        String digits = text(name).strip();
        boolean isNumber = !digits.isEmpty() && digits.length() < 6 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.max(1, Integer.parseInt(digits)) : other;
    }
}
