package dev.architect.persona;

/// Reads a project context.
final class ContextFile {

    private ContextFile() {
    }

    static ProjectContext read(AgentFile file) {
        FrontMatter header = FrontMatter.of(file);
        String name = PersonaFile.name(header);
        if (header.body().isBlank()) {
            throw header.problemInBody("there is no text below the header", "Write there what the project is.");
        }
        return new ProjectContext(name, header.list("channels"), header.body(), header.source());
    }
}
