package dev.architect.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import io.quarkus.runtime.Quarkus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "ask", description = {
        "Answers a question as it would be answered in a thread, and prints the answer in Markdown.",
        "It opens no port and touches no database." })
final class AskCommand implements Callable<Integer> {

    /// What serving needs and asking does not.
    private static final Map<String, String> SETTINGS = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.datasource.h2.active", "false",
            "quarkus.datasource.postgresql.active", "false",
            "architect.inbox.workers", "0",
            "quarkus.log.console.stderr", "true",
            "quarkus.log.level", "WARN");

    @Parameters(paramLabel = "TEXT", description = "The question, in English or Portuguese.")
    String text;

    @Option(names = "--persona", paramLabel = "NAME", description = "Who answers; otherwise the question decides.")
    String persona = "";

    @Option(names = "--context", paramLabel = "NAME", description = "The project context to answer in.")
    String context = "";

    @Option(names = "--out", paramLabel = "DIR", description = "Write answer.md, the pictures and the contracts into this folder.")
    Path out;

    @Mixin
    Help help;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (text.isBlank()) {
            throw new UsageException("there is no question");
        }
        SETTINGS.forEach(System::setProperty);
        var code = new AtomicInteger();
        Quarkus.run(AskApplication.class, (exit, failure) -> {
            if (failure != null) {
                spec.commandLine().getErr().println(OneLine.of(failure));
            }
            code.set(failure == null ? exit : 1);
        }, text, persona, context, out == null ? "" : out.toString());
        return code.get();
    }
}
