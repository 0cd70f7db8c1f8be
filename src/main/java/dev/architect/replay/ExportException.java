package dev.architect.replay;

/// An archive cannot be replayed at all. The message is one line with the mend.
public final class ExportException extends RuntimeException {

    ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
