package dev.architect.page;

import java.util.List;
import java.util.Locale;

import dev.architect.chat.Language;
import dev.architect.web.Languages;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/// Who asks, and in which language the page speaks to them.
record Visit(You you, Language language) {

    /// @param chosen the language cookie's value, or blank
    /// @param accepted what the browser asks for, best first
    static Visit of(You you, String chosen, List<Locale> accepted) {
        return new Visit(you, Languages.of(chosen, accepted));
    }

    String tag() {
        return Languages.tag(language);
    }

    PageWords words() {
        return language == Language.ENGLISH ? MessageBundles.get(PageWords.class)
                : MessageBundles.get(PageWords.class, Localized.Literal.of(tag()));
    }
}
