package dev.architect.console;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.architect.web.Browsers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/// Stands before everything below `/console`: off without a token, closed without its proof, the same headers on every
/// answer, no change on behalf of another site, and a limit on wrong tokens.
@ApplicationScoped
class ConsoleGuard {

    static final String COOKIE = "architect-console";
    static final String HOME = "/console";
    static final String LOGIN = "/console/login";
    static final String USAGE = "/console/usage";
    /// Pages beside the first, for whoever chooses a language there.
    static final Set<String> OTHER_PAGES = Set.of(LOGIN, USAGE);
    private static final String LANGUAGE = "/console/language";

    // Before the routes, after what Quarkus does for every request.
    private static final int PRIORITY = 10;
    // What the login form is made of.
    private static final Set<String> PUBLIC_FILES = Set.of("/console/console.css", "/console/icon.svg");
    private static final String BEARER = "Bearer ";
    private static final String OFF = """
            The decisions page is switched off.
            Set CONSOLE_TOKEN (or architect.console.token) to a long random string and start again to switch it on.
            """;
    private static final String FOREIGN = "Only the decisions page itself may change something here.\n";
    private static final String CLOSED = "Send the header Authorization: Bearer <CONSOLE_TOKEN>, or sign in at /console/login.\n";
    private static final String SPENT = "Too many wrong tokens. Wait a minute.\n";

    private final ConsoleKey key;
    private final Tries tries;

    ConsoleGuard(ConsoleKey key, Tries tries) {
        this.key = key;
        this.tries = tries;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        String path = Browsers.path(context);
        if (!path.equals(HOME) && !path.startsWith(HOME + "/")) {
            context.next();
            return;
        }
        Browsers.protect(context);
        HttpServerRequest request = context.request();
        if (key.isOff()) {
            Browsers.refuse(context, 404, OFF);
        } else if (PUBLIC_FILES.contains(path)) {
            context.next();
        } else {
            boolean isLogin = path.equals(LOGIN) || path.equals(LOGIN + "/");
            boolean triesAToken = isLogin && request.method() == HttpMethod.POST || hasCredentials(request);
            if (triesAToken && tries.areSpent(address(request))) {
                context.response().putHeader("Retry-After", "60");
                Browsers.refuse(context, 429, SPENT);
            } else {
                guard(context, isLogin || path.equals(LANGUAGE), access(request));
            }
        }
    }

    private void guard(RoutingContext context, boolean isForEverybody, Access access) {
        HttpServerRequest request = context.request();
        // No other site can add the header of a machine.
        if (access != Access.BEARER && Browsers.isForeignChange(request)) {
            Browsers.refuse(context, 403, FOREIGN);
        } else if (access != Access.NONE || isForEverybody) {
            context.next();
        } else if (request.method() == HttpMethod.GET && wantsHtml(request)) {
            context.response().setStatusCode(303).putHeader("Location", LOGIN).end();
        } else {
            context.response().putHeader("WWW-Authenticate", "Bearer");
            Browsers.refuse(context, 401, CLOSED);
        }
    }

    private Access access(HttpServerRequest request) {
        if (key.isOpen()) {
            return Access.BROWSER;
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            boolean isRight = authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    && key.isToken(authorization.substring(BEARER.length()));
            return isRight ? Access.BEARER : wrong(request);
        }
        Cookie cookie = request.getCookie(COOKIE);
        if (cookie == null) {
            return Access.NONE;
        }
        return switch (key.check(cookie.getValue())) {
            case GOOD -> Access.BROWSER;
            case OLD -> Access.NONE;
            case WRONG -> wrong(request);
        };
    }

    private Access wrong(HttpServerRequest request) {
        tries.countWrong(address(request));
        return Access.NONE;
    }

    private static boolean hasCredentials(HttpServerRequest request) {
        return request.getHeader("Authorization") != null || request.getCookie(COOKIE) != null;
    }

    private static boolean wantsHtml(HttpServerRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    static String address(HttpServerRequest request) {
        return request.remoteAddress() == null ? "" : String.valueOf(request.remoteAddress().hostAddress());
    }

    private enum Access {
        NONE,
        BROWSER,
        BEARER
    }
}
