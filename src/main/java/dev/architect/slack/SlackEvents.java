package dev.architect.slack;

import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import com.slack.api.app_backend.SlackSignature.HeaderNames;

import dev.architect.chat.ChatEvent;
import dev.architect.inbox.Inbox;
import io.smallrye.common.annotation.Blocking;

/// Slack's Events API (<https://docs.slack.dev/apis/events-api>). Slack takes any 2xx for "you have it now" and sends
/// everything else again, so 200 means stored.
@Path("/slack/events")
public class SlackEvents {

    private static final Logger LOG = Logger.getLogger(SlackEvents.class);

    private final SlackDoor door;
    private final Inbox inbox;
    private final EventParser parser;

    SlackEvents(SlackDoor door, Inbox inbox, BotIdentity identity) {
        this.door = door;
        this.inbox = inbox;
        this.parser = new EventParser(identity::userIdSoon);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    // Not on a virtual thread: under load with PostgreSQL, all carriers were held by threads that waited for a connection
    // of the pool, and those that held the connections had none to go on.
    @Blocking
    public Response receive(@HeaderParam(HeaderNames.X_SLACK_REQUEST_TIMESTAMP) String timestamp,
            @HeaderParam(HeaderNames.X_SLACK_SIGNATURE) String signed, byte[] body) {
        return door.open(timestamp, signed, body, this::read);
    }

    private Response read(byte[] body) {
        return switch (parser.parse(body)) {
            case SlackDelivery.Challenge challenge -> Response.ok(Map.of("challenge", challenge.word())).build();
            case SlackDelivery.RateLimited limited -> noticed(limited);
            case SlackDelivery.Refused refused -> SlackDoor.malformed(refused.reason());
            case SlackDelivery.Event delivered -> accepted(delivered.event());
        };
    }

    private Response accepted(ChatEvent event) {
        try {
            inbox.accept(event);
            return Response.ok().build();
        } catch (RuntimeException e) {
            LOG.warnf(e, "Slack event not stored, Slack will send it again [event=%s]", event.id());
            return SlackDoor.notStored("the event");
        }
    }

    private static Response noticed(SlackDelivery.RateLimited limited) {
        LOG.warnf("Slack holds events back for a minute [team=%s]", limited.team());
        return Response.ok().build();
    }
}
