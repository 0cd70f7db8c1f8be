package dev.architect.web;

import java.util.List;
import java.util.Locale;

import dev.architect.chat.Language;

/// In which language a page speaks.
public final class Languages {

    /// The cookie that keeps what a person chose.
    public static final String COOKIE = "architect-language";

    private Languages() {
    }

    /// @param chosen the language cookie's value, or blank
    /// @param accepted what the browser asks for, best first
    public static Language of(String chosen, List<Locale> accepted) {
        for (Language language : Language.values()) {
            if (tag(language).equals(chosen)) {
                return language;
            }
        }
        for (Locale locale : accepted) {
            for (Language language : Language.values()) {
                if (tag(language).equals(locale.getLanguage())) {
                    return language;
                }
            }
        }
        return Language.ENGLISH;
    }

    /// `en` or `pt`.
    public static String tag(Language language) {
        return language.locale().getLanguage();
    }
}
