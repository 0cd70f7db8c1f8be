package dev.architect.review.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;

/// One way in which an example is not what its schema says.
///
/// @param pointer of the value, within the example
record Mismatch(String pointer, String english, String portuguese) {

    static Optional<Mismatch> of(Error error, JsonNode example) {
        String pointer = error.getInstanceLocation().toString();
        JsonNode value = example.at(pointer);
        return isElided(value) ? Optional.empty() : of(pointer, said(error, value));
    }

    /// None of several alternatives fits.
    static Optional<Mismatch> ofChoice(String pointer, JsonNode example) {
        return isElided(example.at(pointer)) ? Optional.empty()
                : of(pointer,
                        List.of("%s is none of the alternatives of its schema", "%s não é nenhuma das alternativas do schema"));
    }

    private static Optional<Mismatch> of(String pointer, List<String> said) {
        String name = pointer.isEmpty() ? "" : Quoted.of(dotted(pointer));
        return Optional.of(new Mismatch(pointer, sentence(name.isEmpty() ? "it" : name, said.getFirst()),
                sentence(name, said.getLast().replace(" em %s", name.isEmpty() ? "%s" : " em %s")).strip()));
    }

    /// `7b0e…` stands for a value that nobody wants to read in full.
    private static boolean isElided(JsonNode value) {
        String text = value.isTextual() ? value.textValue() : "";
        return text.contains("…") || text.contains("...") || text.startsWith("<") && text.endsWith(">")
                || text.startsWith("{") && text.endsWith("}");
    }

    private static String sentence(String name, String clause) {
        return clause.formatted(name);
    }

    private static String dotted(String pointer) {
        var steps = new ArrayList<String>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(Place.unescape(step));
        }
        return String.join(".", steps);
    }

    /// The clause in English and in Portuguese, with a place for the value's name.
    private static List<String> said(Error error, JsonNode value) {
        String argument = argument(error);
        String is = literal(value);
        return switch (String.valueOf(error.getKeyword())) {
            case "type" -> List.of("%s is " + is + ", which is not the type of its schema" + of(error),
                    "%s é " + is + ", que não é do tipo do schema" + of(error));
            case "required" ->
                List.of("%s has no " + argument + ", which is required", "falta " + argument + ", que é obrigatório em %s");
            case "additionalProperties", "unevaluatedProperties" -> List.of(
                    "%s has " + argument + ", which its schema does not know",
                    "%s tem " + argument + ", que o schema não conhece");
            case "enum" -> List.of("%s is " + is + ", which is none of the `enum`", "%s é " + is + ", que não está no `enum`");
            case "const" -> List.of("%s is " + is + ", not the `const`", "%s é " + is + ", e não o `const`");
            case "format" -> List.of("%s is " + is + ", which is no " + argument, "%s é " + is + ", que não é " + argument);
            case "pattern" -> List.of("%s is " + is + ", which does not match " + argument,
                    "%s é " + is + ", que não corresponde a " + argument);
            case "oneOf" -> List.of("%s is several of the alternatives of its schema at once",
                    "%s é várias das alternativas do schema ao mesmo tempo");
            default -> List.of("%s breaks " + Quoted.of(error.getKeyword()).replace("%", "%%") + " of its schema",
                    "%s viola " + Quoted.of(error.getKeyword()).replace("%", "%%") + " do schema");
        };
    }

    private static String of(Error error) {
        JsonNode wanted = error.getSchemaNode();
        return wanted == null || wanted.isContainerNode() && wanted.isObject() ? "" : " (" + literal(wanted) + ")";
    }

    private static String argument(Error error) {
        Object[] arguments = error.getArguments();
        String first = error.getProperty() != null ? error.getProperty()
                : arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        return Quoted.of(first).replace("%", "%%");
    }

    private static String literal(JsonNode value) {
        return Quoted.of(value.isContainerNode() && value.size() > 3 ? value.isArray() ? "[…]" : "{…}" : value.toString())
                .replace("%", "%%");
    }
}
