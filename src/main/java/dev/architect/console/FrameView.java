package dev.architect.console;

import dev.architect.chat.Language;
import dev.architect.web.Webjar;
import io.quarkus.qute.RawString;

/// What all pages of the console have around them.
///
/// @param href the page's own address
/// @param signedIn whether there is something to sign out of
record FrameView(Language language, String version, String href, boolean signedIn) {

    // Neither eval nor styles in the page, copied ones included: the content security policy allows neither.
    private static final String HTMX = """
            {"allowEval":false,"allowScriptTags":false,"includeIndicatorStyles":false,"selfRequestsOnly":true,\
            "attributesToSettle":["class","width","height"],"historyCacheSize":0,"refreshOnHistoryMiss":true,"defaultSwapStyle":"outerHTML"}""";

    /// Whether there are other pages to go to.
    public boolean inside() {
        return !href.equals(ConsoleGuard.LOGIN);
    }

    public boolean usage() {
        return href.equals(ConsoleGuard.USAGE);
    }

    public String lang() {
        return language.locale().toLanguageTag();
    }

    public String htmx() {
        return Webjar.path("htmx.org", "dist/htmx.min.js");
    }

    public RawString htmxConfig() {
        return new RawString(HTMX);
    }

    public boolean english() {
        return language == Language.ENGLISH;
    }

    public boolean portuguese() {
        return language == Language.PORTUGUESE;
    }
}
