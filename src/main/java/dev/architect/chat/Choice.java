package dev.architect.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person can do with an [Offer], as its buttons.
public enum Choice {
    /// Answer the message in its thread.
    DESIGN("Design it", "Desenhar"),
    /// Answer it where only the person who asks sees it.
    ONLY_ME("Only me", "Só para mim"),
    NOT_NOW("Not now", "Agora não"),
    /// No more offers in this channel.
    QUIET("Quiet here", "Silêncio aqui"),
    /// After [#QUIET]: only this thread was meant.
    QUIET_THREAD("Only this thread", "Só nesta conversa"),
    /// After [#QUIET]: only until tomorrow.
    QUIET_TODAY("Only today", "Só hoje");

    private final String english;
    private final String portuguese;

    Choice(String english, String portuguese) {
        this.english = english;
        this.portuguese = portuguese;
    }

    /// What stands on the button.
    public String label(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case PORTUGUESE -> portuguese;
        };
    }

    /// Its id in a platform's payload, for example `not-now`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Choice> of(String id) {
        return Stream.of(values()).filter(choice -> choice.id().equals(id)).findFirst();
    }
}
