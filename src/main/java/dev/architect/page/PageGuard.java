package dev.architect.page;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/// Stands before everything that belongs to the page, its static files too: closed unless switched on, the same
/// headers on every answer, and no change on behalf of another site.
@ApplicationScoped
class PageGuard {

    // Before the routes, after what Quarkus does for every request.
    private static final int PRIORITY = 10;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";
    private static final String CLOSED = """
            The try-it page is switched off.
            Set architect.page.enabled=true (environment: ARCHITECT_PAGE_ENABLED=true) and start again to switch it on.
            """;
    private static final String FOREIGN = "Only the page itself may change something here.\n";

    private static final Pattern NOT_MATCHED = Pattern.compile(";[^/]*");

    private final PageConfig config;

    PageGuard(PageConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        String path = path(context);
        if (!path.equals("/") && !path.equals("/page") && !path.startsWith("/page/")) {
            context.next();
            return;
        }
        context.response().putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "same-origin")
                .putHeader("X-Frame-Options", "DENY");
        if (!config.enabled()) {
            refuse(context, 404, CLOSED);
        } else if (!READING.contains(context.request().method()) && !isSameOrigin(context.request())) {
            refuse(context, 403, FOREIGN);
        } else {
            context.next();
        }
    }

    /// The path as the resources match it: matrix parameters and doubled slashes do not count.
    private static String path(RoutingContext context) {
        return NOT_MATCHED.matcher(context.normalizedPath()).replaceAll("").replaceAll("/{2,}", "/");
    }

    private static void refuse(RoutingContext context, int status, String sentence) {
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
