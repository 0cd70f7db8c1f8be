package dev.architect.cli;

import java.util.concurrent.Callable;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Starts the bot and runs until it is stopped.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    Help help;

    @Spec
    CommandSpec spec;

    /// Returns when the bot has stopped. With a handler of one's own Quarkus leaves a failed start to it and logs no
    /// stack trace; what happens then, the end of the process or the wait of the dev mode, stays with the usual handler.
    @Override
    public Integer call() {
        var usual = ApplicationLifecycleManager.getDefaultExitCodeHandler();
        Quarkus.run(null, (code, failure) -> {
            if (failure != null) {
                spec.commandLine().getErr().println(OneLine.of(failure));
            }
            usual.accept(code, failure);
        });
        return ExitCode.OK;
    }
}
