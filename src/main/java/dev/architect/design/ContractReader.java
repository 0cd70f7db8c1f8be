package dev.architect.design;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which fences of an answer are contracts, and gives each a file name.
final class ContractReader {

    private static final Pattern OPENAPI = key("openapi|swagger");
    private static final Pattern ASYNCAPI = key("asyncapi");
    private static final Pattern JSON_SCHEMA = key("\\$schema");
    private static final Pattern GRAPHQL = Pattern.compile(
            "^\\s{0,8}(?:extend\\s{1,4})?(?:schema\\b|(?:type|interface|input|enum|union|scalar|directive)\\s{1,4}@?\\w)",
            Pattern.MULTILINE);
    private static final Pattern PROTOBUF = Pattern.compile(
            "^\\s{0,8}(?:syntax\\s{0,4}=|(?:service|message|enum)\\s{1,4}\\w{1,100}\\s{0,4}\\{)",
            Pattern.MULTILINE);

    private final Set<String> fileNames = new HashSet<>();

    /// @param language the word behind the fence's opening, in lower case
    Optional<Block.Contract> read(String language, String content) {
        return kind(language, content).map(kind -> {
            String extension = extension(kind, language, content);
            return new Block.Contract(unused(name(kind), extension), kind, mediaType(extension), content);
        });
    }

    private static Optional<ContractKind> kind(String language, String content) {
        return switch (language) {
            case "graphql", "gql", "graphqls", "sdl" -> found(GRAPHQL, content, ContractKind.GRAPHQL);
            case "proto", "protobuf", "proto3", "proto2" -> found(PROTOBUF, content, ContractKind.PROTOBUF);
            case "yaml", "yml", "json", "openapi", "asyncapi", "jsonschema", "json-schema", "jsonc",
                    "" ->
                found(OPENAPI, content, ContractKind.OPENAPI)
                        .or(() -> found(ASYNCAPI, content, ContractKind.ASYNCAPI))
                        .or(() -> found(JSON_SCHEMA, content, ContractKind.JSON_SCHEMA));
            default -> Optional.empty();
        };
    }

    private static Optional<ContractKind> found(Pattern mark, String content, ContractKind kind) {
        return mark.matcher(content).find() ? Optional.of(kind) : Optional.empty();
    }

    /// A key at the top of a document, in YAML or JSON.
    private static Pattern key(String names) {
        return Pattern.compile("^\\s{0,4}(?:\\{\\s{0,4})?[\"']?(?:" + names + ")[\"']?\\s{0,4}:", Pattern.MULTILINE);
    }

    private static String name(ContractKind kind) {
        return switch (kind) {
            case OPENAPI -> "openapi";
            case ASYNCAPI -> "asyncapi";
            case GRAPHQL, JSON_SCHEMA -> "schema";
            case PROTOBUF -> "service";
        };
    }

    private static String extension(ContractKind kind, String language, String content) {
        return switch (kind) {
            case OPENAPI, ASYNCAPI, JSON_SCHEMA -> language.equals("json") || content.stripLeading().startsWith("{") ? "json"
                    : "yaml";
            case GRAPHQL -> "graphql";
            case PROTOBUF -> "proto";
        };
    }

    private static String mediaType(String extension) {
        return switch (extension) {
            case "json", "yaml", "graphql" -> "application/" + extension;
            default -> "text/plain";
        };
    }

    private String unused(String name, String extension) {
        String candidate = name + "." + extension;
        for (int i = 2; !fileNames.add(candidate); i++) {
            candidate = name + "-" + i + "." + extension;
        }
        return candidate;
    }
}
