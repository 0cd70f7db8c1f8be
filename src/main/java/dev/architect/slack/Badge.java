package dev.architect.slack;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.architect.chat.Voice;

/// A persona's name and sign at the head of its messages.
///
/// @param emoji as Slack writes it, for example `:large_blue_circle:`; empty where the color has none
record Badge(String name, Optional<String> emoji) {

    private static final int LONGEST_NAME = 80;
    private static final Map<String, String> EMOJI = Map.ofEntries(
            Map.entry("blue", ":large_blue_circle:"),
            Map.entry("green", ":large_green_circle:"),
            Map.entry("red", ":red_circle:"),
            Map.entry("orange", ":large_orange_circle:"),
            Map.entry("yellow", ":large_yellow_circle:"),
            Map.entry("purple", ":large_purple_circle:"),
            Map.entry("violet", ":large_purple_circle:"),
            Map.entry("brown", ":large_brown_circle:"),
            Map.entry("black", ":black_circle:"),
            Map.entry("white", ":white_circle:"),
            Map.entry("gray", ":white_circle:"),
            Map.entry("grey", ":white_circle:"),
            Map.entry("cyan", ":large_blue_diamond:"),
            Map.entry("teal", ":large_blue_diamond:"),
            Map.entry("pink", ":cherry_blossom:"),
            Map.entry("magenta", ":cherry_blossom:"));

    static Badge of(Voice voice) {
        String name = SlackText.cut(SafeMarkdown.words(voice.displayName()).replaceAll("\\s+", " ").strip(), LONGEST_NAME);
        return new Badge(name, Optional.ofNullable(EMOJI.get(voice.color().strip().toLowerCase(Locale.ROOT))));
    }
}
