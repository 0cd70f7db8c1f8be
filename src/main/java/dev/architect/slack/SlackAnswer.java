package dev.architect.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import dev.architect.chat.PlatformException;

/// What a method of the Web API answered.
///
/// @param method for example `chat.postMessage`
/// @param where ids for messages, for example `channel=C0…, team=T0…`
/// @param retryAfter how long Slack asks to wait, if it does
record SlackAnswer(String method, String where, Fields body, Optional<Duration> retryAfter) {

    static final String MISSING_SCOPE = "missing_scope";

    /// Errors that pass by themselves; every other one stays until somebody changes something.
    private static final Set<String> PASSING = Set.of("ratelimited", "rate_limited", "internal_error", "fatal_error",
            "service_unavailable", "request_timeout", "team_added_to_org", "external_channel_migrating");

    boolean ok() {
        return body.isTrue("ok");
    }

    /// Slack's word for what is wrong, or an empty string.
    String error() {
        return ok() ? "" : body.text("error").orElse("unknown_error");
    }

    /// @throws PlatformException unless Slack said ok
    SlackAnswer orThrow() {
        if (ok()) {
            return this;
        }
        String message = failure(method, error() + body.text("needed").map(" (needs %s)"::formatted).orElse(""), where);
        throw PASSING.contains(error())
                ? new PlatformException.Transient(message, retryAfter.orElse(null), null)
                : new PlatformException.Permanent(message, null);
    }

    /// A field that the answer must have.
    String text(String name) {
        return body.text(name).orElseThrow(() -> new PlatformException.Transient(
                failure(method, "the answer has no " + name, where), null, null));
    }

    static String failure(String method, String what, String where) {
        return "Slack %s failed: %s [%s]".formatted(method, what, where);
    }
}
