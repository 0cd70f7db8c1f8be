package dev.architect.design;

import java.io.StringReader;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

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
            var composer = new Composer(new ParserImpl(new StreamReader(new StringReader(yaml)), options), new Resolver(),
                    options);
            return composer.getSingleNode() instanceof MappingNode map ? handOff(map) : Optional.empty();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static Optional<HandOff> handOff(MappingNode map) {
        var values = new HashMap<String, Node>();
        map.getValue().forEach(member -> values.put(scalar(member.getKeyNode()), member.getValueNode()));
        String to = text(values.get("to"));
        String question = text(values.get("question"));
        return to.isBlank() || question.isBlank() ? Optional.empty()
                : Optional.of(new HandOff("", to, question, list(values.get("entities")), list(values.get("constraints")),
                        list(values.get("decided")), text(values.get("expected"))));
    }

    static String write(HandOff handOff) {
        var map = new LinkedHashMap<String, Object>();
        map.put("to", handOff.to());
        map.put("question", handOff.question());
        map.put("entities", handOff.entities());
        map.put("constraints", handOff.constraints());
        map.put("decided", handOff.decided());
        map.put("expected", handOff.expected());
        // Empty lists are one object, which YAML would write as an anchor and its aliases.
        map.values().removeIf(value -> value.equals(List.of()) || value.equals(""));
        return new Yaml().dumpAsMap(map);
    }

    private static List<String> list(Node value) {
        List<Node> items = value instanceof SequenceNode sequence ? sequence.getValue() : Collections.singletonList(value);
        return items.stream().map(HandOffReader::text).filter(item -> !item.isBlank()).toList();
    }

    /// An item such as `Idempotency: a key for each request` is a map to YAML, and a sentence to who wrote it.
    private static String text(Node value) {
        String text = value instanceof MappingNode map
                ? map.getValue().stream().map(pair -> scalar(pair.getKeyNode()) + ": " + scalar(pair.getValueNode()))
                        .collect(Collectors.joining(", "))
                : scalar(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    // As it is written: no tag makes a number, a date or anything else of it.
    private static String scalar(Node value) {
        return switch (value) {
            case null -> "";
            case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> "";
            case ScalarNode scalar -> scalar.getValue().strip();
            default -> throw new YAMLException("no text");
        };
    }
}
