package dev.architect.slack;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.architect.chat.Author;

/// Who pressed a button or gave a command. Their names are chosen by people and repeated by us, so they are made to
/// stand in one line, notify nobody and look like nothing but a name.
final class SlackAuthor {

    private static final int LONGEST_NAME = 80;
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .'_-]+");

    private SlackAuthor() {
    }

    /// @param name what Slack shows, if it says
    static Author of(String id, Optional<String> name) {
        String safe = name.map(text -> NOT_IN_A_NAME.matcher(text).replaceAll(" ").replaceAll(" +", " ").strip()).orElse("");
        return new Author(id, SlackText.cut(safe, LONGEST_NAME));
    }
}
