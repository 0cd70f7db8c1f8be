package dev.architect.playbook;

import java.util.Map;

/// A place that holds playbooks and what they take in.
sealed interface Folder permits FolderOnDisk, BundledFolder {

    /// For messages.
    String name();

    /// The texts of its files by their path below it, with `/` between folders; none when it does not exist.
    ///
    /// @throws BadPlaybookException when a file cannot be read
    Map<String, String> files();

    /// Changes when a file does; cheap, reads no file.
    String fingerprint();
}
