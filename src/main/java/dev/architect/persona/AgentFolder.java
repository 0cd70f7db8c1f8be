package dev.architect.persona;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The folder that holds the personas (`*.md`) and, in folders below it, what goes with them (`contexts`, `playbooks`):
/// on a disk, or the copies inside the application.
public sealed interface AgentFolder permits AgentFolderOnDisk, BundledAgentFolder {

    String USUAL = "agents";

    /// @param named the folder that somebody asked for; without one `./agents` is taken, and where that is missing the
    ///        copies inside the application
    static AgentFolder of(Optional<Path> named) {
        // Not a constant: in a native executable it would belong to the machine that built it.
        Path folder = named.orElse(Path.of(USUAL));
        if (named.isEmpty() && !Files.isDirectory(folder)) {
            return new BundledAgentFolder();
        }
        return new AgentFolderOnDisk(folder);
    }

    /// The folder for messages: a path, or where in the application it is.
    String name();

    /// The Markdown files that lie directly in a folder, by name; none where it does not exist.
    ///
    /// @param below the folder's name within this one; blank for this one
    /// @throws PersonaException when the folder cannot be listed, holds too many files, or is this one and missing
    List<AgentFile> files(String below);

    /// Changes when a file of a folder does; cheap, reads no file.
    ///
    /// @param below as in [#files]
    String fingerprint(String below);
}
