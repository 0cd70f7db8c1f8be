package dev.architect.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Without a command the bot serves.
@Command(name = "backend-architect", description = "A backend architect in Slack and Teams that knows when to speak.", footer = {
        "", "Without a command it serves.", "Exit codes: 0 good, 1 the answer is no, 2 used wrongly." })
final class ArchitectCommand implements Callable<Integer> {

    @Mixin
    Help help;

    private final ServeCommand serve;

    ArchitectCommand(ServeCommand serve) {
        this.serve = serve;
    }

    @Override
    public Integer call() {
        return serve.call();
    }
}
