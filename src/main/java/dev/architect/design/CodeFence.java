package dev.architect.design;

import java.util.regex.Pattern;

/// Writes code blocks of Markdown.
public final class CodeFence {

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

    private CodeFence() {
    }

    /// @param language the word behind the opening; may be blank
    public static String of(String language, String source) {
        // A fence inside the source would end ours: such a source gets a longer one.
        String marker = "`"
                .repeat(BACKTICKS.matcher(source).results().mapToInt(run -> run.group().length() + 1).max().orElse(3));
        return marker + language + "\n" + source.stripTrailing() + "\n" + marker;
    }

    /// The word behind the opening of a contract's fence.
    public static String language(Block.Contract contract) {
        return switch (contract.kind()) {
            case OPENAPI, ASYNCAPI, JSON_SCHEMA -> contract.mediaType().endsWith("json") ? "json" : "yaml";
            case GRAPHQL -> "graphql";
            case PROTOBUF -> "proto";
        };
    }
}
