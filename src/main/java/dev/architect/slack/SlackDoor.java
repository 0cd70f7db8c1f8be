package dev.architect.slack;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.logging.Logger;

/// What every request of Slack comes through: nothing of it is read before its signature is good.
@ApplicationScoped
class SlackDoor {

    private static final Logger LOG = Logger.getLogger(SlackDoor.class);
    private static final byte[] NO_BODY = {};

    private final Optional<SlackRequestSignature> signature;
    private final InstantSource clock;

    SlackDoor(SlackSettings settings, InstantSource clock) {
        this.signature = settings.signingSecret().map(String::strip).filter(secret -> !secret.isEmpty())
                .map(SlackRequestSignature::new);
        this.clock = clock;
    }

    /// What is done with a request that is Slack's.
    interface Reading {
        Response read(byte[] body);
    }

    /// @param timestamp the header `X-Slack-Request-Timestamp`, or `null`
    /// @param signed the header `X-Slack-Signature`, or `null`
    /// @param body as it came, before anything decodes it, or `null`
    Response open(String timestamp, String signed, byte[] body, Reading reading) {
        if (signature.isEmpty()) {
            return refused(Status.NOT_FOUND, "Slack is off: SLACK_SIGNING_SECRET is not set");
        }
        byte[] raw = body == null ? NO_BODY : body;
        Optional<String> complaint = signature.get().complaint(timestamp, signed, raw, clock.instant());
        return complaint.isPresent() ? refused(Status.UNAUTHORIZED, complaint.get()) : reading.read(raw);
    }

    static Response malformed(String reason) {
        return refused(Status.BAD_REQUEST, reason);
    }

    /// @param what could not be stored, for example `the event`
    static Response notStored(String what) {
        return unavailable(what + " could not be stored");
    }

    static Response unavailable(String reason) {
        return Response.status(Status.SERVICE_UNAVAILABLE).entity(Map.of("error", reason)).build();
    }

    private static Response refused(Status status, String reason) {
        LOG.warnf("Slack request refused: %s", reason);
        return Response.status(status).entity(Map.of("error", reason)).build();
    }
}
