package dev.architect.console;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import dev.architect.memory.Decisions;
import dev.architect.memory.Decisions.Decision;
import dev.architect.memory.LabelledFile;
import dev.architect.memory.MessageLabels;
import dev.architect.web.Languages;
import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;

/// The addresses of the decisions page. Whether they are open, and who may change something, is decided by
/// [ConsoleGuard].
@Path("/console")
@Blocking
public class ConsoleResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
    private static final MediaType SENTENCE = MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8");
    private static final int A_YEAR = 365 * 24 * 3600;

    private final Decisions decisions;
    private final MessageLabels labels;
    private final Explanations explanations;
    private final ChannelList channels;
    private final ConsoleKey key;
    private final Tries tries;
    private final ConsoleConfig config;
    private final Frames frames;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    HttpServerRequest request;

    ConsoleResource(Decisions decisions, MessageLabels labels, Explanations explanations, ChannelList channels, ConsoleKey key,
            Tries tries, ConsoleConfig config, Frames frames) {
        this.decisions = decisions;
        this.labels = labels;
        this.explanations = explanations;
        this.channels = channels;
        this.key = key;
        this.tries = tries;
        this.config = config;
        this.frames = frames;
    }

    @GET
    public Response console(@QueryParam("channel") @DefaultValue("") String channel,
            @QueryParam("did") @DefaultValue("") String did, @QueryParam("label") @DefaultValue("") String label,
            @QueryParam("before") @DefaultValue("0") long before) {
        Visitor visitor = visitor();
        var wanted = new Wanted(channel, did, label, before);
        List<Decision> found = decisions.latest(wanted.filter(), wanted.beforeId(), config.shown() + 1);
        List<Decision> shown = found.subList(0, Math.min(found.size(), config.shown()));
        String older = found.size() > shown.size() ? wanted.olderThan(shown.getLast().id()).href() : "";
        ConsoleWords words = visitor.words();
        return html(visitor.html(Templates.console(new ConsoleView(frames.of(visitor, wanted.href()),
                options("", words.allChannels(), wanted.channel(), channels.all().stream()
                        .map(it -> new OptionView(Wanted.key(it), ChannelNames.of(it) + " (" + ChannelNames.place(it) + ")",
                                false))),
                options("", words.everything(), wanted.did(),
                        Stream.of(new OptionView("spoke", words.spoke(), false),
                                new OptionView("silent", words.silent(), false))),
                options("", words.any(), wanted.label(),
                        Wanted.LABELS.stream().map(it -> new OptionView(it, Explanations.label(it, words), false))),
                shown.stream().map(it -> explanations.explain(it, wanted, visitor)).toList(), older,
                wanted.before() == 0 ? "" : wanted.latest().href(), channels.views(visitor))))).build();
    }

    private static List<OptionView> options(String none, String text, String chosen, Stream<OptionView> others) {
        return Stream.concat(Stream.of(new OptionView(none, text, false)), others)
                .map(it -> new OptionView(it.value(), it.text(), it.value().equals(chosen))).toList();
    }

    /// A person says what a message needed.
    @POST
    @Path("labels")
    public Response label(@FormParam("decision") long id, @FormParam("set") @DefaultValue("") String label,
            @FormParam("channel") @DefaultValue("") String channel, @FormParam("did") @DefaultValue("") String did,
            @FormParam("label") @DefaultValue("") String only, @FormParam("before") @DefaultValue("0") long before) {
        Visitor visitor = visitor();
        if (!Explanations.LABELS.contains(label)) {
            throw new Refusal(400, ConsoleWords::noSuchLabel);
        }
        Decision decision = decisions.find(id).orElseThrow(() -> new Refusal(404, ConsoleWords::noSuchDecision));
        String text = decision.text().filter(it -> !it.isBlank())
                .orElseThrow(() -> new Refusal(409, ConsoleWords::cannotLabel));
        labels.set(decision.message(), label, MessageLabels.BY_A_PERSON, text);
        Log.infof("labelled %s [decision=%d, platform=%s]", label, id, decision.message().channel().platform());
        var here = new Wanted(channel, did, only, before);
        return isByHtmx()
                ? html(visitor.html(Templates.decision(explanations.explain(decision, here, visitor)))).build()
                : Response.seeOther(URI.create(here.href() + "#d" + id)).build();
    }

    /// What people and use taught, for the training.
    @GET
    @Path("labels.jsonl")
    public Response labels() {
        StreamingOutput lines = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            LabelledFile.write(labels.all(), writer);
            writer.flush();
        };
        return Response.ok(lines, "application/jsonl")
                .header("Content-Disposition", "attachment; filename=\"labels.jsonl\"").header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("modes")
    public Response setMode(@FormParam("channel") @DefaultValue("") String channel,
            @FormParam("mode") @DefaultValue("") String mode) {
        Visitor visitor = visitor();
        ChannelView changed = channels.setMode(channel, mode, visitor);
        return isByHtmx() ? html(visitor.html(Templates.channel(changed))).build()
                : Response.seeOther(URI.create(ConsoleGuard.HOME + "#c" + changed.number())).build();
    }

    @GET
    @Path("login")
    public Response login() {
        return login(visitor(), "").build();
    }

    @POST
    @Path("login")
    public Response signIn(@FormParam("token") @DefaultValue("") String token) {
        if (key.isToken(token)) {
            return Response.seeOther(URI.create(ConsoleGuard.HOME)).cookie(proof(key.proof(), config.signedInFor().toSeconds()))
                    .build();
        }
        tries.countWrong(ConsoleGuard.address(request));
        Log.warn("somebody showed a wrong token to the console");
        Visitor visitor = visitor();
        return login(visitor, visitor.words().wrongToken()).status(401).build();
    }

    @POST
    @Path("logout")
    public Response signOut() {
        return Response.seeOther(URI.create(ConsoleGuard.LOGIN)).cookie(proof("", 0)).build();
    }

    @POST
    @Path("language")
    public Response speak(@FormParam("language") @DefaultValue("") String language,
            @FormParam("here") @DefaultValue("") String here) {
        String tag = Languages.tag(Languages.of(language, headers.getAcceptableLanguages()));
        String href = ConsoleGuard.OTHER_PAGES.contains(here) ? here : ConsoleGuard.HOME;
        return Response.seeOther(URI.create(href)).cookie(new NewCookie.Builder(Languages.COOKIE).value(tag).path("/")
                .maxAge(A_YEAR).httpOnly(true).sameSite(SameSite.LAX).secure(isSecure()).build()).build();
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal) {
        return Response.status(refusal.status()).type(SENTENCE).entity(refusal.in(visitor().words())).build();
    }

    private Response.ResponseBuilder login(Visitor visitor, String error) {
        return html(visitor.html(Templates.login(new LoginView(frames.of(visitor, ConsoleGuard.LOGIN), error))));
    }

    private Visitor visitor() {
        return Visitor.of(headers);
    }

    private NewCookie proof(String value, long seconds) {
        return new NewCookie.Builder(ConsoleGuard.COOKIE).value(value).path(ConsoleGuard.HOME).maxAge((int) seconds)
                .httpOnly(true).sameSite(SameSite.STRICT).secure(isSecure()).build();
    }

    static Response.ResponseBuilder html(String html) {
        return Response.ok(html, HTML).header("Cache-Control", "no-store").header("Vary", "Cookie, Accept-Language");
    }

    private boolean isByHtmx() {
        return "true".equals(headers.getHeaderString("HX-Request"));
    }

    private boolean isSecure() {
        return "https".equals(uri.getRequestUri().getScheme());
    }
}
