package dev.architect.design;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// Reads a fence marked `hand-off`, in which a persona asks another one to take over.
final class HandOffReader {

    static final String LANGUAGE = "hand-off";
    private static final int MOST_CHARACTERS = 8_000;
    private static final int LONGEST = 1_000;

    private HandOffReader() {
    }

    /// @return empty for one that names nobody or asks nothing: it stays text
    static Optional<HandOff> read(String yaml) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(5);
        options.setNestingDepthLimit(10);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml) instanceof Map<?, ?> map ? handOff(map) : Optional.empty();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static Optional<HandOff> handOff(Map<?, ?> map) {
        String to = text(map.get("to"));
        String question = text(map.get("question"));
        return to.isBlank() || question.isBlank() ? Optional.empty()
                : Optional.of(new HandOff("", to, question, list(map.get("entities")), list(map.get("constraints")),
                        list(map.get("decided")), text(map.get("expected"))));
    }

    static String write(HandOff handOff) {
        var map = new LinkedHashMap<String, Object>();
        map.put("to", handOff.to());
        map.put("question", handOff.question());
        map.put("entities", handOff.entities());
        map.put("constraints", handOff.constraints());
        map.put("decided", handOff.decided());
        map.put("expected", handOff.expected());
        return new Yaml().dumpAsMap(map);
    }

    private static List<String> list(Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> items -> items.stream().map(HandOffReader::text).filter(item -> !item.isBlank()).toList();
            default -> text(value).isBlank() ? List.of() : List.of(text(value));
        };
    }

    private static String text(Object value) {
        String text = value == null ? "" : value.toString().strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
