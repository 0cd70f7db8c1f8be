package dev.architect.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.architect.persona.AgentFolder;
import dev.architect.persona.AgentsReport;
import dev.architect.persona.Persona;
import picocli.CommandLine.Option;

/// Whose rules are asked.
final class PersonaFolder {

    @Option(names = "--agents", paramLabel = "DIR", description = "The personas' folder; otherwise AGENTS_DIR, ./agents, or what is built in.")
    Path folder;

    /// @throws UsageException when the folder cannot be used; `agents check` says more
    List<Persona> personas() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new UsageException(folder + ": this is not a folder");
        }
        AgentsReport report = AgentsReport.of(AgentFolder.of(Optional.ofNullable(folder)
                .or(() -> Optional.ofNullable(System.getenv("AGENTS_DIR")).filter(value -> !value.isBlank()).map(Path::of))));
        if (!report.problems().isEmpty()) {
            throw new UsageException(report.problems().getFirst().toString());
        }
        return report.personas();
    }
}
