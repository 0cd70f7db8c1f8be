package dev.architect.review.contract;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which names an object of a document must and may have. Those that begin with `x-` are everybody's.
record Shape(Set<String> required, Set<String> known) {

    static Shape of(String required, String optional) {
        var known = new HashSet<>(words(required));
        known.addAll(words(optional));
        return new Shape(Set.copyOf(words(required)), known);
    }

    private static Collection<String> words(String words) {
        return words.isBlank() ? Set.of() : List.of(words.strip().split("\\s+"));
    }

    /// @param name of the object, for people; blank for the whole document
    void look(Place place, String name, Problems problems) {
        if (!place.exists() || place.has("$ref")) {
            return;
        }
        if (!place.isObject()) {
            String what = Quoted.of(name.isBlank() ? place.key() : name);
            problems.error(place.line(), what + " is no object", what + " não é um objeto", "Write an object there.");
            return;
        }
        required.stream().sorted().filter(key -> !place.has(key)).forEach(key -> missing(place, name, key, problems));
        place.children().stream().filter(member -> !known.contains(member.key()) && !member.key().startsWith("x-"))
                .forEach(member -> unknown(member, name, problems));
    }

    static void missing(Place place, String name, String key, Problems problems) {
        problems.error(place.line(),
                name.isBlank() ? "`%s` is missing".formatted(key) : "%s has no `%s`".formatted(Quoted.of(name), key),
                "falta `%s`".formatted(key) + (name.isBlank() ? "" : " em " + Quoted.of(name)),
                "Add `%s`%s.".formatted(key, name.isBlank() ? "" : " to " + Quoted.of(name)));
    }

    private void unknown(Place member, String name, Problems problems) {
        String key = Quoted.of(member.key());
        String meant = Spelling.nearest(member.key(), known).orElse("");
        problems.error(member.line(),
                key + " is not known " + (name.isBlank() ? "there" : "in " + Quoted.of(name))
                        + (meant.isEmpty() ? "" : "; is `%s` meant?".formatted(meant)),
                key + " não existe " + (name.isBlank() ? "ali" : "em " + Quoted.of(name))
                        + (meant.isEmpty() ? "" : "; seria `%s`?".formatted(meant)),
                meant.isEmpty() ? "Remove %s, or say it with a name of the specification.".formatted(key)
                        : "Write `%s` instead of %s.".formatted(meant, key));
    }
}
