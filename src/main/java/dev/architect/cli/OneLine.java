package dev.architect.cli;

import java.sql.SQLException;

import picocli.CommandLine;

/// A failure in one line and no stack trace: a person sits at the terminal.
final class OneLine {

    private static final String DATABASE = "The database cannot be used: %s Check DATABASE_URL, DATABASE_USER and "
            + "DATABASE_PASSWORD; without DATABASE_URL it is a file in ./data, which must be writable and used by one bot alone.";

    private OneLine() {
    }

    /// The message of the innermost cause, since that one tells what is to be mended. A database's is too terse for
    /// that: it becomes a sentence that names the settings.
    static String of(Throwable failure) {
        Throwable root = failure;
        SQLException database = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            database = database == null && cause instanceof SQLException found ? found : database;
            root = cause;
        }
        return database == null ? line(root) : DATABASE.formatted(withoutPassword(line(database)));
    }

    static String of(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private static String line(Throwable failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return of(message);
    }

    // A JDBC URL may carry it, and drivers quote the URL.
    private static String withoutPassword(String message) {
        return message.replaceAll("(?i)(password=)[^&;\\s\"']+", "$1…");
    }

    /// @return the exit code
    static int tell(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        command.getErr().println(of(failure));
        return failure instanceof UsageException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
