package dev.architect.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;
import dev.architect.persona.Persona;
import dev.architect.persona.ProjectContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "check", description = {
        "Reads the files of a folder and prints what it understood.",
        "A file that cannot be used is named with line and mend, and the exit code is 1." })
final class AgentsCheckCommand implements Callable<Integer> {

    @Mixin
    Help help;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The folder; otherwise AGENTS_DIR, ./agents, or what is built in.")
    Path folder;

    @Option(names = "--json", description = "Print JSON for a machine.")
    boolean json;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException(folder + ": this is not a folder");
        }
        var named = Optional.ofNullable(folder).or(() -> Optional.ofNullable(System.getenv("AGENTS_DIR"))
                .filter(value -> !value.isBlank()).map(Path::of));
        AgentsReport report = AgentsReport.of(AgentFolder.of(named));
        if (!report.problems().isEmpty()) {
            report.problems().forEach(problem -> spec.commandLine().getErr().println(problem));
            return ExitCode.SOFTWARE;
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(toJson(report.personas()).toPrettyString());
        } else {
            report.personas().forEach(persona -> print(persona, out));
            report.contexts().forEach(context -> print(context, out));
        }
        return ExitCode.OK;
    }

    private static void print(Persona persona, PrintWriter out) {
        out.printf("%s (%s%s)  %s%n", persona.name(), persona.model(),
                persona.color().isBlank() ? "" : ", " + persona.color(), persona.source());
        print("topics", persona.topics(), out);
        print("speaks up when", persona.proactive(), out);
        print("examples", persona.examples().stream().map(Persona.Example::user).toList(), out);
        out.println();
    }

    private static void print(String title, List<String> lines, PrintWriter out) {
        out.printf("  %s: %d%n", title, lines.size());
        lines.forEach(line -> out.println("    - " + line));
    }

    private static void print(ProjectContext context, PrintWriter out) {
        out.printf("context %s  %s%n  channels: %s%n%n", context.name(), context.source(),
                context.channels().isEmpty() ? "none" : String.join(", ", context.channels()));
    }

    // Built by hand: a native executable knows no record's components.
    private static ArrayNode toJson(List<Persona> personas) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Persona persona : personas) {
            ObjectNode one = all.addObject();
            one.put("name", persona.name()).put("model", persona.model()).put("color", persona.color());
            persona.topics().forEach(one.putArray("topics")::add);
            persona.proactive().forEach(one.putArray("proactive")::add);
            ArrayNode examples = one.putArray("examples");
            for (Persona.Example example : persona.examples()) {
                examples.addObject().put("context", example.context()).put("user", example.user())
                        .put("assistant", example.assistant()).put("commentary", example.commentary());
            }
        }
        return all;
    }
}
