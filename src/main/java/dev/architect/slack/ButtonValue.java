package dev.architect.slack;

import java.util.Optional;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;

/// What a button brings back when it is pressed, for example `T0CLINIC C0BACKEND 1767225600.000100 pt`.
///
/// @param about the message that the offer is about
/// @param language of the offer
record ButtonValue(MessageRef about, Language language) {

    String text() {
        ChannelRef channel = about.channel();
        return String.join(" ", channel.team(), channel.channel(), about.ts(), language.locale().getLanguage());
    }

    /// @return empty for a value that none of our buttons has
    static Optional<ButtonValue> of(String text) {
        String[] parts = text.split(" ", -1);
        if (parts.length != 4 || !Fields.isId(parts[0]) || !Fields.isId(parts[1]) || SlackTime.of(parts[2]).isEmpty()) {
            return Optional.empty();
        }
        return language(parts[3]).map(language -> new ButtonValue(
                new MessageRef(new ChannelRef(SlackPlatform.NAME, parts[0], parts[1]), parts[2]), language));
    }

    private static Optional<Language> language(String code) {
        for (Language language : Language.values()) {
            if (language.locale().getLanguage().equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
