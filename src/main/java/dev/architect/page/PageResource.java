package dev.architect.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

/// The page's addresses. Whether they are open and who may change something is decided by [PageGuard].
@Path("/")
@Blocking
public class PageResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final MediaType SENTENCE = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");

    private final Drawing drawing;
    private final Conversation conversation;
    private final Buttons buttons;
    private final Forms forms;
    private final Channels channels;
    private final PageStore store;
    private final PageConfig config;
    private final News news;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    PageResource(Drawing drawing, Conversation conversation, Buttons buttons, Forms forms, Channels channels,
            PageStore store, PageConfig config, News news) {
        this.drawing = drawing;
        this.conversation = conversation;
        this.buttons = buttons;
        this.forms = forms;
        this.channels = channels;
        this.store = store;
        this.config = config;
        this.news = news;
    }

    @GET
    public Response page(@QueryParam("channel") @DefaultValue("") String wanted, @QueryParam("thread") Long thread) {
        Visit visit = visit();
        String channel = wanted.isBlank() ? config.channels().getFirst() : wanted;
        requireOpen(visit, channel);
        var open = Optional.ofNullable(thread).map(it -> root(channel, it).id());
        return html(drawing.page(visit, channel, open)).cookie(Cookies.you(visit.you(), isSecure())).build();
    }

    @GET
    @Path("page/thread")
    public Response thread(@QueryParam("channel") @DefaultValue("") String channel, @QueryParam("root") long root) {
        Visit visit = visit();
        requireOpen(visit, channel);
        return html(drawing.thread(visit, channel, root(channel, root).id())).build();
    }

    /// What came after the last message that the browser has.
    @GET
    @Path("page/updates")
    public Response updates(@QueryParam("channel") @DefaultValue("") String channel, @QueryParam("after") long after,
            @QueryParam("thread") @DefaultValue("0") long thread) {
        Visit visit = visit();
        requireOpen(visit, channel);
        return html(drawing.updates(visit, channel, after, thread == 0 ? 0 : root(channel, thread).id())).build();
    }

    /// A stream of signs that something is new in a channel: `post`, `status`, and `alive` for the silence between.
    @GET
    @Path("page/news")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> news(@QueryParam("channel") @DefaultValue("") String channel, @Context Sse sse) {
        Visit visit = visit();
        requireOpen(visit, channel);
        if (news.isFull()) {
            throw new Refusal(503, PageWords::tooManyListeners);
        }
        var alive = Multi.createFrom().ticks().every(config.heartbeat()).onOverflow().drop()
                .map(it -> sse.newEvent("alive", String.valueOf(it)));
        var announced = news.of(visit.you().publicId(), channel).map(it -> sse.newEvent(it.kind(), String.valueOf(it.root())));
        return Multi.createBy().merging().streams(announced, alive);
    }

    @GET
    @Path("page/files/{id}/{name}")
    public Response file(@PathParam("id") long id) {
        Visit visit = visit();
        Entry entry = store.find(id).filter(it -> channels.isOpenTo(visit.you(), it.channel()))
                .orElseThrow(() -> new Refusal(404, PageWords::noSuchFile));
        return switch (entry.content()) {
            case Content.Text _ -> throw new Refusal(404, PageWords::noSuchFile);
            case Content.Asked _ -> throw new Refusal(404, PageWords::noSuchFile);
            case Content.Offered _ -> throw new Refusal(404, PageWords::noSuchFile);
            case Content.Picture _ -> Response.ok(store.picture(id), "image/png")
                    .header("Cache-Control", "private, max-age=31536000, immutable").build();
            case Content.Document it -> Response.ok(it.text().getBytes(StandardCharsets.UTF_8), "application/octet-stream")
                    .header("Content-Disposition", "attachment; filename*=UTF-8''"
                            + URLEncoder.encode(Drawing.fileName(it.name()), StandardCharsets.UTF_8))
                    .build();
        };
    }

    @POST
    @Path("page/messages")
    public Response say(@FormParam("channel") @DefaultValue("") String channel, @FormParam("thread") Long thread,
            @FormParam("text") @DefaultValue("") String text) {
        Visit visit = visit();
        var said = conversation.say(visit, channel, Optional.ofNullable(thread), text);
        var response = isByHtmx()
                ? Response.noContent().header("HX-Trigger",
                        "{\"page:said\":{\"root\":%d,\"answered\":%b}}".formatted(said.root(), said.answered()))
                : Response.seeOther(URI.create(said.answered() || thread != null ? Hrefs.thread(channel, said.root())
                        : Hrefs.channel(channel)));
        return response.cookie(Cookies.you(visit.you(), isSecure())).build();
    }

    @POST
    @Path("page/offers")
    public Response choose(@FormParam("offer") long offer, @FormParam("choice") @DefaultValue("") String choice,
            @FormParam("thread") Long thread) {
        var pressed = buttons.press(visit(), offer, choice);
        Entry entry = pressed.offer();
        String href = pressed.isAnswered() || thread != null ? Hrefs.thread(entry.channel(), entry.root())
                : Hrefs.channel(entry.channel());
        return isByHtmx() ? Response.noContent().build() : Response.seeOther(URI.create(href)).build();
    }

    /// @param values of all the form's fields, in their order: they share one name
    @POST
    @Path("page/forms")
    public Response press(@FormParam("form") long form, @FormParam("button") @DefaultValue("-1") int button,
            @FormParam("field") List<String> values) {
        Visit visit = visit();
        Entry entry = forms.press(visit, form, button, values == null ? List.of() : values);
        var response = isByHtmx() ? Response.noContent()
                : Response.seeOther(URI.create(Hrefs.thread(entry.channel(), entry.root())));
        return response.cookie(Cookies.you(visit.you(), isSecure())).build();
    }

    @POST
    @Path("page/channels")
    public Response addChannel(@FormParam("name") @DefaultValue("") String name) {
        return goTo(Hrefs.channel(channels.create(name))).build();
    }

    @POST
    @Path("page/you")
    public Response rename(@FormParam("name") @DefaultValue("") String name,
            @FormParam("channel") @DefaultValue("") String channel) {
        You you = visit().you().named(name);
        return goTo(back(channel)).cookie(Cookies.you(you, isSecure())).build();
    }

    @POST
    @Path("page/language")
    public Response speak(@FormParam("language") @DefaultValue("") String language,
            @FormParam("channel") @DefaultValue("") String channel) {
        Visit visit = Visit.of(visit().you(), language, headers.getAcceptableLanguages());
        return goTo(back(channel)).cookie(Cookies.language(visit.tag(), isSecure())).build();
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        Visit visit = visit();
        return Response.status(refusal.status()).type(SENTENCE).entity(refusal.in(visit.words())).build();
    }

    private Visit visit() {
        return Visit.of(You.of(Cookies.value(headers, Cookies.YOU)), Cookies.value(headers, Cookies.LANGUAGE),
                headers.getAcceptableLanguages());
    }

    private void requireOpen(Visit visit, String channel) {
        if (!channels.isOpenTo(visit.you(), channel)) {
            throw new Refusal(404, PageWords::noSuchChannel);
        }
    }

    private Entry root(String channel, long id) {
        return store.find(id).filter(it -> it.isRoot() && it.channel().equals(channel))
                .orElseThrow(() -> new Refusal(404, PageWords::noSuchThread));
    }

    private static String back(String channel) {
        return channel.isBlank() ? "/" : Hrefs.channel(channel);
    }

    private Response.ResponseBuilder goTo(String href) {
        return isByHtmx() ? Response.noContent().header("HX-Redirect", href) : Response.seeOther(URI.create(href));
    }

    private static Response.ResponseBuilder html(String html) {
        return Response.ok(html, HTML).header("Cache-Control", "no-store").header("Vary", "Cookie, Accept-Language");
    }

    private boolean isByHtmx() {
        return "true".equals(headers.getHeaderString("HX-Request"));
    }

    private boolean isSecure() {
        return "https".equals(uri.getRequestUri().getScheme());
    }
}
