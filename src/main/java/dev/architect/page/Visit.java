package dev.architect.page;

import java.util.List;
import java.util.Locale;

import dev.architect.chat.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/// Who asks, and in which language the page speaks to them.
record Visit(You you, Language language) {

    /// @param chosen the language cookie's value, or blank
    /// @param accepted what the browser asks for, best first
    static Visit of(You you, String chosen, List<Locale> accepted) {
        for (Language language : Language.values()) {
            if (tag(language).equals(chosen)) {
                return new Visit(you, language);
            }
        }
        for (Locale locale : accepted) {
            for (Language language : Language.values()) {
                if (tag(language).equals(locale.getLanguage())) {
                    return new Visit(you, language);
                }
            }
        }
        return new Visit(you, Language.ENGLISH);
    }

    /// `en` or `pt`.
    static String tag(Language language) {
        return language.locale().getLanguage();
    }

    String tag() {
        return tag(language);
    }

    PageWords words() {
        return language == Language.ENGLISH ? MessageBundles.get(PageWords.class)
                : MessageBundles.get(PageWords.class, Localized.Literal.of(tag()));
    }
}
