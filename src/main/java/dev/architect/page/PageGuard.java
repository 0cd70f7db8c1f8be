package dev.architect.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.architect.web.Browsers;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/// Stands before everything that belongs to the page, its static files too: closed unless switched on, the same
/// headers on every answer, and no change on behalf of another site.
@ApplicationScoped
class PageGuard {

    // Before the routes, after what Quarkus does for every request.
    private static final int PRIORITY = 10;
    private static final String CLOSED = """
            The try-it page is switched off.
            Set architect.page.enabled=true (environment: ARCHITECT_PAGE_ENABLED=true) and start again to switch it on.
            """;
    private static final String FOREIGN = "Only the page itself may change something here.\n";

    private final PageConfig config;

    PageGuard(PageConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, PRIORITY);
    }

    private void guard(RoutingContext context) {
        String path = Browsers.path(context);
        if (!path.equals("/") && !path.equals("/page") && !path.startsWith("/page/")) {
            context.next();
            return;
        }
        Browsers.protect(context);
        if (!config.enabled()) {
            Browsers.refuse(context, 404, CLOSED);
        } else if (Browsers.isForeignChange(context.request())) {
            Browsers.refuse(context, 403, FOREIGN);
        } else {
            context.next();
        }
    }
}
