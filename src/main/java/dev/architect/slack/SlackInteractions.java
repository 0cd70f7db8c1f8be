package dev.architect.slack;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import com.slack.api.app_backend.SlackSignature.HeaderNames;

import dev.architect.chat.Noise;
import dev.architect.inbox.Inbox;
import dev.architect.inbox.Inbox.Accepted;
import dev.architect.manners.Offers;
import dev.architect.manners.Offers.Settled;
import dev.architect.manners.Why;
import io.smallrye.common.annotation.Blocking;

/// Buttons and shortcuts (<https://docs.slack.dev/interactivity/handling-user-interaction>). A choice, and what a form says,
/// is stored before it is acknowledged; what people see follows.
@Path("/slack/interactions")
public class SlackInteractions {

    private static final Logger LOG = Logger.getLogger(SlackInteractions.class);
    private static final int LONGEST_TEXT = 4_000;

    private final SlackDoor door;
    private final Inbox inbox;
    private final Offers offers;
    private final Why why;
    private final ResponseUrls responses;

    SlackInteractions(SlackDoor door, Inbox inbox, Offers offers, Why why, ResponseUrls responses) {
        this.door = door;
        this.inbox = inbox;
        this.offers = offers;
        this.why = why;
        this.responses = responses;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Blocking
    public Response receive(@HeaderParam(HeaderNames.X_SLACK_REQUEST_TIMESTAMP) String timestamp,
            @HeaderParam(HeaderNames.X_SLACK_SIGNATURE) String signed, byte[] body) {
        return door.open(timestamp, signed, body, raw -> switch (InteractionParser.parse(raw)) {
            case SlackInteraction.Pressed pressed -> choose(pressed);
            case SlackInteraction.Said said -> say(said);
            case SlackInteraction.AskedWhy asked -> explain(asked);
            case SlackInteraction.Unknown unknown -> ignored(unknown);
            case SlackInteraction.Refused refused -> SlackDoor.malformed(refused.reason());
        });
    }

    // A choice may be made twice, so its delivery is noted after it: noted before, a failure would lose it.
    private Response choose(SlackInteraction.Pressed pressed) {
        try {
            ButtonValue value = pressed.value();
            Settled settled = offers.choose(value.about(), pressed.choice(), pressed.by(), value.language());
            Accepted accepted = inbox.accept(new Noise(pressed.id(), "button " + pressed.choice().id()));
            if (accepted != Accepted.DUPLICATE) {
                pressed.responseUrl().ifPresent(url -> responses.replace(url, Mrkdwn.of(settled.markdown(), LONGEST_TEXT),
                        OfferBlocks.of(settled.markdown(), settled.more(), value)));
            }
            return Response.ok().build();
        } catch (RuntimeException e) {
            LOG.warnf(e, "Slack button not stored [event=%s]", pressed.id());
            return SlackDoor.notStored("the choice");
        }
    }

    private Response say(SlackInteraction.Said said) {
        try {
            Accepted accepted = inbox.accept(said.message());
            if (said.isOnce() && accepted != Accepted.DUPLICATE) {
                said.responseUrl().ifPresent(url -> replace(url, said));
            }
            return Response.ok().build();
        } catch (RuntimeException e) {
            LOG.warnf(e, "Slack form not stored [event=%s]", said.message().id());
            return SlackDoor.notStored("what was said");
        }
    }

    private void replace(String url, SlackInteraction.Said said) {
        responses.replace(url, FormBlocks.said(said.message()), FormBlocks.settled(said.asked(), said.message()));
    }

    private Response explain(SlackInteraction.AskedWhy asked) {
        try {
            String explained = Mrkdwn.of(why.explain(asked.about(), asked.language()), LONGEST_TEXT);
            asked.responseUrl().ifPresent(url -> responses.whisper(url, explained));
            return Response.ok().build();
        } catch (RuntimeException e) {
            LOG.warnf(e, "Slack shortcut not answered [%s]", SlackApi.where(asked.about().channel()));
            return SlackDoor.unavailable("the decisions could not be read");
        }
    }

    private static Response ignored(SlackInteraction.Unknown unknown) {
        LOG.infof("Slack interaction ignored: %s", unknown.what());
        return Response.ok().build();
    }
}
