package dev.architect.cli;

import picocli.CommandLine;

/// A failure in one line and no stack trace: a person sits at the terminal.
final class OneLine {

    private OneLine() {
    }

    /// The message of the innermost cause, since that one tells what is to be mended.
    static String of(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    /// @return the exit code
    static int tell(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        command.getErr().println(of(failure));
        return failure instanceof UsageException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }
}
