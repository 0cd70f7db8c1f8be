package dev.architect.gallery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import dev.architect.web.Browsers;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/// The same headers on every answer of the gallery, and no work on behalf of another site.
@ApplicationScoped
@IfBuildProfile(anyOf = { "dev", "test" })
class GalleryGuard {

    // Before the routes, after what Quarkus does for every request.
    private static final int PRIORITY = 10;
    private static final String FOREIGN = "Only the page itself may draw here.\n";

    void register(@Observes Filters filters) {
        filters.register(GalleryGuard::guard, PRIORITY);
    }

    private static void guard(RoutingContext context) {
        String path = Browsers.path(context);
        if (!path.equals("/diagrams") && !path.startsWith("/diagrams/")) {
            context.next();
            return;
        }
        Browsers.protect(context);
        if (Browsers.isForeignChange(context.request())) {
            Browsers.refuse(context, 403, FOREIGN);
        } else {
            context.next();
        }
    }
}
