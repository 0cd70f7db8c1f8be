package dev.architect.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.mermaid.MermaidRenderer;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;

/// Where the program starts, with or without a command.
@QuarkusMain
public final class Main {

    public static void main(String... arguments) {
        // Pictures are drawn on machines without a screen.
        System.setProperty("java.awt.headless", "true");
        int code = commands(new MermaidRenderer(), System.in, System::getenv)
                .setOut(inUtf8(FileDescriptor.out)).setErr(inUtf8(FileDescriptor.err))
                .execute(arguments);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    // A container's locale often knows ASCII only, and who reads JSON expects UTF-8.
    private static PrintWriter inUtf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }

    /// Every command, ready to be executed. A new one is one more `addSubcommand`.
    ///
    /// @param in what stands for the argument `-`
    /// @param environment from a variable's name to its value, null where it is not set
    static CommandLine commands(DiagramRenderer renderer, InputStream in, UnaryOperator<String> environment) {
        var serve = new ServeCommand();
        return new CommandLine(new ArchitectCommand(serve))
                .addSubcommand(serve)
                .addSubcommand(new AskCommand())
                .addSubcommand(new CommandLine(new AgentsCommand()).addSubcommand(new AgentsCheckCommand()))
                .addSubcommand(new CommandLine(new TriggersCommand())
                        .addSubcommand(new TriggersExplainCommand(in))
                        .addSubcommand(new TriggersEvalCommand())
                        .addSubcommand(new TriggersReplayCommand())
                        .addSubcommand(new TriggersExportCommand(environment)))
                .addSubcommand(new CommandLine(new DiagramCommand())
                        .addSubcommand(new DiagramRenderCommand(renderer, in))
                        .addSubcommand(new DiagramBenchCommand(renderer)))
                .setExecutionExceptionHandler(OneLine::tell);
    }
}
