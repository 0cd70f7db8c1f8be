package dev.architect.console;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;

import dev.architect.chat.Language;
import dev.architect.web.Languages;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/// The person who looks at the page, of whom only the language is known.
record Visitor(Language language) {

    static Visitor of(HttpHeaders headers) {
        Cookie chosen = headers.getCookies().get(Languages.COOKIE);
        return new Visitor(Languages.of(chosen == null || chosen.getValue() == null ? "" : chosen.getValue(),
                headers.getAcceptableLanguages()));
    }

    ConsoleWords words() {
        return language == Language.ENGLISH ? MessageBundles.get(ConsoleWords.class)
                : MessageBundles.get(ConsoleWords.class, Localized.Literal.of(tag()));
    }

    String html(TemplateInstance template) {
        return template.setLocale(tag()).render();
    }

    private String tag() {
        return Languages.tag(language);
    }
}
