package dev.architect.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "triggers", synopsisSubcommandLabel = "COMMAND", description = "Looks at when the bot speaks up unasked.")
final class TriggersCommand {

    @Mixin
    Help help;
}
