package dev.architect.slack;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import com.slack.api.app_backend.SlackSignature.HeaderNames;

import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Noise;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.Inbox.Accepted;
import dev.architect.manners.Orders;
import io.smallrye.common.annotation.Blocking;

/// The slash command `/architect`. Orders are obeyed and answered at once, to the person alone; a question is stored,
/// acknowledged with a line, and answered in a thread of the channel.
@Path("/slack/commands")
public class SlackCommands {

    private static final Logger LOG = Logger.getLogger(SlackCommands.class);
    // Slack takes 40,000 characters and wants about a tenth of it; `why 20` needs more than that.
    private static final int LONGEST_TEXT = 12_000;

    private final SlackDoor door;
    private final Inbox inbox;
    private final Orders orders;
    private final InstantSource clock;

    SlackCommands(SlackDoor door, Inbox inbox, Orders orders, InstantSource clock) {
        this.door = door;
        this.inbox = inbox;
        this.orders = orders;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    public Response receive(@HeaderParam(HeaderNames.X_SLACK_REQUEST_TIMESTAMP) String timestamp,
            @HeaderParam(HeaderNames.X_SLACK_SIGNATURE) String signed, byte[] body) {
        return door.open(timestamp, signed, body, raw -> switch (CommandParser.parse(raw, clock.instant())) {
            case SlackCommand.Order order -> obey(order);
            case SlackCommand.Asked asked -> ask(asked.question());
            case SlackCommand.Check() -> Response.ok().build();
            case SlackCommand.Refused refused -> SlackDoor.malformed(refused.reason());
        });
    }

    // An order is noted before it is obeyed: obeyed again later, it would undo what was ordered in between.
    private Response obey(SlackCommand.Order order) {
        try {
            var noted = new Noise(order.id(), "slash command " + order.command().getClass().getSimpleName());
            if (inbox.accept(noted) == Accepted.DUPLICATE) {
                return Response.ok().build();
            }
            return orders.obey(order.command(), order.channel(), Optional.empty(), order.language())
                    .map(SlackCommands::toThePerson).orElseGet(() -> Response.ok().build());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Slack command not obeyed [event=%s]", order.id());
            return SlackDoor.notStored("the command");
        }
    }

    private Response ask(Message question) {
        try {
            return inbox.accept(question) == Accepted.DUPLICATE ? Response.ok().build()
                    : toThePerson(acknowledgement(Language.of(question.text())));
        } catch (RuntimeException e) {
            LOG.warnf(e, "Slack command not stored [event=%s]", question.id());
            return SlackDoor.notStored("the command");
        }
    }

    private static String acknowledgement(Language language) {
        return switch (language) {
            case ENGLISH -> "On it: the answer comes in a thread of this channel.";
            case PORTUGUESE -> "Já vou: a resposta vem numa conversa deste canal.";
        };
    }

    private static Response toThePerson(String markdown) {
        return Response.ok(Map.of("response_type", "ephemeral", "text", Mrkdwn.of(markdown, LONGEST_TEXT))).build();
    }
}
