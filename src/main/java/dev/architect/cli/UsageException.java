package dev.architect.cli;

/// The command was used wrongly: what it was given cannot be read or written.
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
