package dev.architect.teams;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import dev.architect.chat.ChatEvent;
import dev.architect.inbox.Inbox;
import io.quarkus.logging.Log;

/// The Bot Framework's way in. What it sends is stored before it is acknowledged, and nothing is stored, nor even read,
/// before the token is good.
@Path("/api/messages")
class MessagesResource {

    private final TokenCheck tokens;
    private final ActivityReader reader;
    private final ActivityIntake intake;
    private final Invokes invokes;
    private final TeamsSettings settings;

    MessagesResource(TokenCheck tokens, ActivityReader reader, ActivityIntake intake, Invokes invokes,
            TeamsSettings settings) {
        this.tokens = tokens;
        this.reader = reader;
        this.intake = intake;
        this.invokes = invokes;
        this.settings = settings;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response receive(@HeaderParam("Authorization") String authorization, byte[] body) {
        try {
            IncomingToken token = tokens.check(authorization);
            Activity activity = Activity.read(body == null ? new byte[0] : body);
            token.mustMatch(activity);
            String tenant = tenant(activity);
            if (activity.isButton()) {
                return pressed(activity, tenant);
            }
            accept(activity, tenant);
            return acknowledgement(activity);
        } catch (Refused e) {
            Log.infof("Teams activity refused: %s [status=%d]", e.getMessage(), e.status());
            return text(e.status(), e.getMessage());
        }
    }

    private String tenant(Activity activity) throws Refused {
        List<String> stated = activity.tenants();
        List<String> allowed = settings.tenantId().orElse(List.of()).stream().map(MessagesResource::key).toList();
        boolean isAllowed = !stated.isEmpty() && allowed.containsAll(stated.stream().map(MessagesResource::key).toList());
        if (!allowed.isEmpty() && !isAllowed) {
            throw Refused.forbidden("the tenant is not allowed");
        }
        if ((activity.isAboutAMessage() || activity.isButton()) && stated.size() != 1) {
            throw Refused.malformed("channelData.tenant.id is missing or contradicts conversation.tenantId");
        }
        String tenant = stated.isEmpty() ? "" : stated.getFirst();
        if (tenant.length() > Activity.LONGEST_ID) {
            throw Refused.malformed("channelData.tenant.id is too long");
        }
        return tenant;
    }

    private static String key(String tenant) {
        return tenant.strip().toLowerCase(Locale.ROOT);
    }

    private void accept(Activity activity, String tenant) throws Refused {
        try {
            ChatEvent event = reader.read(activity, tenant);
            Inbox.Accepted accepted = intake.accept(event, activity, tenant);
            Log.infof("Teams activity accepted: %s [event=%s, kind=%s]", accepted, event.id(),
                    event.getClass().getSimpleName());
        } catch (RuntimeException e) {
            Log.warnf(e, "Teams activity not stored, the Bot Framework will retry [activity=%s]", activity.id());
            throw Refused.notNow("the activity could not be stored");
        }
    }

    // An invoke is a question: its sender shows the answer, or an error when there is none.
    private static Response acknowledgement(Activity activity) {
        return activity.type().equals("invoke") ? text(501, "this kind of invoke is not supported") : Response.ok().build();
    }

    /// Source: "Universal Action Model" of Adaptive Cards: 200 says that the bot could read the invoke, and `statusCode`
    /// what became of it.
    private Response pressed(Activity activity, String tenant) throws Refused {
        try {
            Invokes.Answer answer = invokes.press(activity, tenant);
            return Response.ok(Map.of("statusCode", answer.statusCode(), "type", answer.type(), "value", answer.value()),
                    MediaType.APPLICATION_JSON).build();
        } catch (RuntimeException e) {
            Log.warnf(e, "Teams button not stored, the person has to press it again [activity=%s]", activity.id());
            throw Refused.notNow("the press could not be stored");
        }
    }

    private static Response text(int status, String reason) {
        return Response.status(status).type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).entity(reason).build();
    }
}
