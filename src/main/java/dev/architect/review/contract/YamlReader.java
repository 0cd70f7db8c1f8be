package dev.architect.review.contract;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// YAML to a tree. Nodes are composed and never constructed: lines are kept, and no tag makes an object.
final class YamlReader {

    // An alias stands for a copy: without a limit, some lines of them are gigabytes.
    private static final int MOST_NODES = 100_000;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Document.Twice> twice = new ArrayList<>();
    private int nodes;

    private YamlReader() {
    }

    /// A text of one document.
    static Reading read(String content) {
        return switch (readAll(content)) {
            case Several(List<Document> documents) when documents.size() == 1 -> new Reading.Read(documents.getFirst());
            case Several(List<Document> documents) when documents.isEmpty() -> new Reading.Unreadable(0, "it is empty",
                    "está vazio");
            case Several _ -> new Reading.Unreadable(0, "more than one document in one file",
                    "mais de um documento em um arquivo");
            case Broken(Reading.Unreadable why) -> why;
        };
    }

    /// A text of several documents with `---` between them.
    sealed interface All {
    }

    record Several(List<Document> documents) implements All {
    }

    record Broken(Reading.Unreadable why) implements All {
    }

    static All readAll(String content) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setCodePointLimit(Reading.MOST_CHARACTERS);
        options.setNestingDepthLimit(Reading.DEEPEST);
        var documents = new ArrayList<Document>();
        try {
            var composer = new Composer(new ParserImpl(new StreamReader(new StringReader(content)), options), new Resolver(),
                    options);
            while (composer.checkNode()) {
                var reader = new YamlReader();
                JsonNode root = reader.tree(composer.getNode(), "", 0);
                documents.add(Document.of(root, reader.lines, reader.twice));
            }
            return new Several(documents);
        } catch (MarkedYAMLException marked) {
            return broken(line(marked), String.valueOf(marked.getProblem()));
        } catch (YAMLException refused) {
            return broken(0, String.valueOf(refused.getMessage()));
        }
    }

    /// What runs on to the end of the text is wrong where it begins.
    private static int line(MarkedYAMLException marked) {
        boolean isUnended = String.valueOf(marked.getProblem()).contains("end of stream") && marked.getContextMark() != null;
        Mark mark = isUnended ? marked.getContextMark() : marked.getProblemMark();
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private static Broken broken(int line, String reason) {
        String why = Quoted.complaint(reason);
        return new Broken(new Reading.Unreadable(line, "no valid YAML: " + why, "YAML inválido: " + why));
    }

    private JsonNode tree(Node node, String pointer, int depth) {
        if (++nodes > MOST_NODES || depth > Reading.DEEPEST) {
            throw new YAMLException("aliases that stand for too much");
        }
        lines.putIfAbsent(pointer, node.getStartMark().getLine() + 1);
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer, depth);
            case SequenceNode sequence -> array(sequence, pointer, depth);
            case ScalarNode scalar -> YamlScalar.value(scalar);
            default -> JSON.nullNode();
        };
    }

    private ArrayNode array(SequenceNode sequence, String pointer, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < sequence.getValue().size(); i++) {
            array.add(tree(sequence.getValue().get(i), pointer + "/" + i, depth + 1));
        }
        return array;
    }

    private ObjectNode object(MappingNode mapping, String pointer, int depth) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple member : mapping.getValue()) {
            String name = member.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
            int line = member.getKeyNode().getStartMark().getLine() + 1;
            if (name.equals("<<")) {
                merge(object, tree(member.getValueNode(), pointer + "/<<", depth + 1));
                continue;
            }
            if (lines.putIfAbsent(pointer + "/" + Place.escape(name), line) != null) {
                twice.add(new Document.Twice(name, line));
            }
            object.set(name, tree(member.getValueNode(), pointer + "/" + Place.escape(name), depth + 1));
        }
        return object;
    }

    private static void merge(ObjectNode object, JsonNode others) {
        if (others.isArray()) {
            others.forEach(other -> merge(object, other));
        }
        others.properties().forEach(member -> object.putIfAbsent(member.getKey(), member.getValue()));
    }
}
