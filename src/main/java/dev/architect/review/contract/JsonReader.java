package dev.architect.review.contract;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// JSON to a tree, as strictly as its grammar is: what is let pass here, another parser refuses.
final class JsonReader {

    static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(Reading.DEEPEST).maxNumberLength(100).build()).build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern EXPECTED = Pattern.compile(": (?:was expecting|expected a valid value) .{0,300}");
    // 1e999999999 is nine digits to write and a gigabyte to compare.
    private static final int MOST_ZEROS = 400;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Document.Twice> twice = new ArrayList<>();
    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    static Reading read(String content) {
        try (JsonParser parser = FACTORY.createParser(content)) {
            if (parser.nextToken() == null) {
                return new Reading.Unreadable(0, "it is empty", "está vazio");
            }
            Document document = document(parser);
            return parser.nextToken() == null ? new Reading.Read(document)
                    : new Reading.Unreadable(parser.currentTokenLocation().getLineNr(),
                            "no valid JSON: something follows the end",
                            "JSON inválido: há algo depois do fim");
        } catch (JsonProcessingException broken) {
            return unreadable(broken);
        } catch (IOException neverOfAString) {
            return new Reading.Unreadable(0, "no valid JSON", "JSON inválido");
        }
    }

    /// The next value of a parser that stands at its first token.
    static Document document(JsonParser parser) throws IOException {
        var reader = new JsonReader(parser);
        return Document.of(reader.tree(""), reader.lines, reader.twice);
    }

    static Reading.Unreadable unreadable(JsonProcessingException broken) {
        int line = broken.getLocation() == null ? 0 : Math.max(broken.getLocation().getLineNr(), 0);
        String why = Quoted.complaint(EXPECTED.matcher(String.valueOf(broken.getOriginalMessage())).replaceFirst(""));
        return new Reading.Unreadable(line, "no valid JSON: " + why, "JSON inválido: " + why);
    }

    private JsonNode tree(String pointer) throws IOException {
        lines.putIfAbsent(pointer, parser.currentTokenLocation().getLineNr());
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> JSON.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> decimal(parser.getDecimalValue());
            case VALUE_TRUE -> JSON.booleanNode(true);
            case VALUE_FALSE -> JSON.booleanNode(false);
            default -> JSON.nullNode();
        };
    }

    private ObjectNode object(String pointer) throws IOException {
        ObjectNode object = JSON.objectNode();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String member = pointer + "/" + Place.escape(name);
            int line = parser.currentTokenLocation().getLineNr();
            if (lines.putIfAbsent(member, line) != null) {
                twice.add(new Document.Twice(name, line));
            }
            parser.nextToken();
            object.set(name, tree(member));
        }
        return object;
    }

    private ArrayNode array(String pointer) throws IOException {
        ArrayNode array = JSON.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(tree(pointer + "/" + array.size()));
        }
        return array;
    }

    static JsonNode integer(BigInteger value) {
        return value.bitLength() < Integer.SIZE ? JSON.numberNode(value.intValue())
                : value.bitLength() < Long.SIZE ? JSON.numberNode(value.longValue()) : JSON.numberNode(value);
    }

    private static JsonNode decimal(BigDecimal value) {
        return Math.abs((long) value.scale()) > MOST_ZEROS ? JSON.textNode("…") : JSON.numberNode(value);
    }
}
