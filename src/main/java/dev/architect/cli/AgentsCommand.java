package dev.architect.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "agents", synopsisSubcommandLabel = "COMMAND", description = "Looks at the files of the personas.")
final class AgentsCommand {

    @Mixin
    Help help;
}
