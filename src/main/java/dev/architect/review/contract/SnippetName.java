package dev.architect.review.contract;

import dev.architect.chat.Language;
import dev.architect.design.Snippet;

/// A fence has no name; people find it by what stands above it.
public final class SnippetName {

    private SnippetName() {
    }

    public static String of(Snippet snippet, Language language) {
        String above = Quoted.plain(snippet.before()).replaceFirst(":$", "");
        return above.isEmpty()
                ? snippet.part().map(part -> part.number() + " " + part.title(language)).orElse(snippet.language())
                : above;
    }
}
