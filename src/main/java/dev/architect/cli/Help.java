package dev.architect.cli;

import picocli.CommandLine.Option;

/// What every command knows.
final class Help {

    @Option(names = { "-h", "--help" }, usageHelp = true, description = "Show this help.")
    boolean wanted;
}
