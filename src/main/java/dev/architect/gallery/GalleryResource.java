package dev.architect.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.diagram.engine.Diagrams;
import dev.architect.web.Webjar;
import io.quarkus.arc.profile.IfBuildProfile;
import io.smallrye.common.annotation.Blocking;

/// The gallery's addresses. Its style and script are served here too, so that nothing of it is left in production.
@Path("diagrams")
@Blocking
@IfBuildProfile(anyOf = { "dev", "test" })
public class GalleryResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final MediaType SENTENCE = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");
    private static final int CANNOT_BE_DRAWN = 422;
    private static final double MILLION = 1_000_000;
    private static final String FIRST = """
            flowchart LR
              app[Mobile app] --> gateway[API gateway]
              gateway --> orders[order-service]
              orders -. placed .-> bus[(Event bus)]
            """;

    private final Samples samples;
    private final Diagrams diagrams;
    private final String htmx = Webjar.path("htmx.org", "dist/htmx.min.js");

    GalleryResource(Samples samples, Diagrams diagrams) {
        this.samples = samples;
        this.diagrams = diagrams;
    }

    /// @param sample `type/name` of one for the box
    @GET
    public Response gallery(@QueryParam("sample") @DefaultValue("") String sample) {
        int slash = Math.max(0, sample.indexOf('/'));
        String source = samples.find(sample.substring(0, slash), sample.substring(Math.min(sample.length(), slash + 1)))
                .map(Sample::source).orElse(FIRST);
        return page(source, List.of(draw(source)));
    }

    @POST
    @Path("try")
    public Response tryIt(@FormParam("source") @DefaultValue("") String source,
            @HeaderParam("HX-Request") @DefaultValue("") String byHtmx) {
        Tried tried = draw(source);
        return byHtmx.equals("true") ? html(Templates.tried(tried).render()) : page(source, List.of(tried));
    }

    @GET
    @Path("gallery.css")
    public Response style() {
        return file("gallery.css", "text/css;charset=UTF-8");
    }

    @GET
    @Path("gallery.js")
    public Response script() {
        return file("gallery.js", "text/javascript;charset=UTF-8");
    }

    @GET
    @Path("{type}/{name}.png")
    public Response png(@PathParam("type") String type, @PathParam("name") String name) {
        return picture(type, name, PictureFormat.Png.FOR_CHAT, "image/png");
    }

    @GET
    @Path("{type}/{name}.svg")
    public Response svg(@PathParam("type") String type, @PathParam("name") String name) {
        return picture(type, name, new PictureFormat.Svg(), "image/svg+xml");
    }

    private Response picture(String type, String name, PictureFormat format, String mediaType) {
        return samples.find(type, name).map(sample -> switch (diagrams.render(sample.source(), format)) {
            case Drawn drawn -> Response.ok(drawn.bytes(), mediaType).header("Cache-Control", "no-cache").build();
            case Rejected rejected -> sentence(CANNOT_BE_DRAWN, reason(rejected));
        }).orElseGet(() -> sentence(Response.Status.NOT_FOUND.getStatusCode(), "There is no such sample."));
    }

    private Tried draw(String source) {
        long start = System.nanoTime();
        Rendering rendering = diagrams.render(source, PictureFormat.Png.FOR_CHAT);
        return Tried.of(rendering, (System.nanoTime() - start) / MILLION);
    }

    private Response page(String source, List<Tried> tried) {
        return html(Templates.gallery(new GalleryView(htmx, samples.groups(), source, tried)).render());
    }

    private static String reason(Rejected rejected) {
        String place = Tried.place(rejected);
        return place.isEmpty() ? rejected.reason() : place + ": " + rejected.reason();
    }

    private static Response html(String html) {
        return Response.ok(html, HTML).header("Cache-Control", "no-store").build();
    }

    private static Response sentence(int status, String sentence) {
        return Response.status(status).type(SENTENCE).entity(sentence).build();
    }

    private static Response file(String name, String mediaType) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("gallery/" + name)) {
            return Response.ok(in.readAllBytes(), mediaType).header("Cache-Control", "no-cache").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
