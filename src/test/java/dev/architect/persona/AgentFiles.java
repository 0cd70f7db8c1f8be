package dev.architect.persona;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Files that exist in a test only.
final class AgentFiles {

    private AgentFiles() {
    }

    static AgentFile file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    static AgentFile file(byte[] bytes) {
        return new AgentFile("agents/some.md", limit -> Arrays.copyOf(bytes, Math.min(limit, bytes.length)));
    }

    /// A good file in which only the description is of interest, indented as a block.
    static Persona described(String description) {
        return PersonaFile.read(file("---\nname: some\ndescription: |\n" + description.indent(2) + "---\nBody.\n"));
    }

    /// The same with a description that stands on one line as it is, valid YAML or not.
    static Persona describedOnOneLine(String description) {
        return PersonaFile.read(file("---\nname: some\ndescription: " + description + "\nmodel: opus\n---\nBody.\n"));
    }
}
