package dev.architect.diagram.mermaid.architecture;

import dev.architect.diagram.mermaid.scene.RichText;

/// A dashed frame around services and other groups.
///
/// @param icon name of its icon; empty for none
/// @param parent id of the group around it; empty at the top
record Group(String id, String icon, RichText title, String parent) {
}
