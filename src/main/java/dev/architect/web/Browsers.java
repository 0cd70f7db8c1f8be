package dev.architect.web;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/// What the guards of our pages have in common: the same headers on every answer, and no change on behalf of another site.
public final class Browsers {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    private static final Pattern NOT_MATCHED = Pattern.compile(";[^/]*");

    private Browsers() {
    }

    /// The path as the resources match it: matrix parameters and doubled slashes do not count.
    public static String path(RoutingContext context) {
        return NOT_MATCHED.matcher(context.normalizedPath()).replaceAll("").replaceAll("/{2,}", "/");
    }

    /// Nothing but our own files may run in the answer, and nobody may frame it.
    public static void protect(RoutingContext context) {
        context.response().putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("X-Frame-Options", "DENY");
    }

    /// Whether it may change something and does not come from a page of this very server.
    public static boolean isForeignChange(HttpServerRequest request) {
        return !READING.contains(request.method()) && !isSameOrigin(request);
    }

    public static void refuse(RoutingContext context, int status, String sentence) {
        context.response().setStatusCode(status).putHeader("Content-Type", "text/plain;charset=UTF-8").end(sentence);
    }

    /// Browsers tell where a request comes from and let no page lie about it.
    private static boolean isSameOrigin(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
