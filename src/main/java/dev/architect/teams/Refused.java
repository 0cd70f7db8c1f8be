package dev.architect.teams;

/// A request that is not taken in, with the status and the one line that its sender is told.
final class Refused extends Exception {

    private final int status;

    private Refused(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    /// The sender has not shown to be the Bot Framework, or speaks for somebody who is not allowed.
    static Refused forbidden(String reason) {
        return new Refused(403, reason);
    }

    /// What was sent cannot be read.
    static Refused malformed(String reason) {
        return new Refused(400, reason);
    }

    /// Nothing is wrong with the request; the same one may be accepted later.
    static Refused notNow(String reason) {
        return new Refused(503, reason);
    }

    /// There is no bot for Teams here.
    static Refused off(String reason) {
        return new Refused(404, reason);
    }

    int status() {
        return status;
    }
}
