package dev.architect.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "diagram", synopsisSubcommandLabel = "COMMAND", description = "Draws diagrams.")
final class DiagramCommand {

    @Mixin
    Help help;
}
