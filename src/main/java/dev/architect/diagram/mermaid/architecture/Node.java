package dev.architect.diagram.mermaid.architecture;

import dev.architect.diagram.mermaid.scene.RichText;

/// What edges lead to.
sealed interface Node {

    String id();

    /// Id of the group around it; empty at the top.
    String parent();

    /// @param icon name of its icon; empty for none
    /// @param iconText words that stand in place of an icon; empty for none
    record Service(String id, String icon, RichText iconText, RichText title, String parent) implements Node {
    }

    /// A place where edges meet.
    record Junction(String id, String parent) implements Node {
    }
}
