package dev.architect.slack;

/// A request is signed and still nothing that Slack sends; the message says what is wrong with it.
final class Malformed extends Exception {

    Malformed(String message) {
        super(message);
    }
}
