package dev.architect.page;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;

import dev.architect.web.Languages;

/// What a browser remembers for the page. Scripts cannot read it, and other sites cannot send it.
final class Cookies {

    static final String YOU = "architect-you";
    static final String LANGUAGE = Languages.COOKIE;

    private static final int A_YEAR = 365 * 24 * 3600;

    private Cookies() {
    }

    static NewCookie you(You you, boolean secure) {
        return cookie(YOU, you.cookie(), secure);
    }

    static NewCookie language(String tag, boolean secure) {
        return cookie(LANGUAGE, tag, secure);
    }

    /// @return the value, or blank
    static String value(HttpHeaders headers, String name) {
        Cookie cookie = headers.getCookies().get(name);
        return cookie == null || cookie.getValue() == null ? "" : cookie.getValue();
    }

    private static NewCookie cookie(String name, String value, boolean secure) {
        return new NewCookie.Builder(name).value(value).path("/").maxAge(A_YEAR).httpOnly(true).sameSite(SameSite.LAX)
                .secure(secure).build();
    }
}
