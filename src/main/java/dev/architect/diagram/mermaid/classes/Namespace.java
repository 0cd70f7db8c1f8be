package dev.architect.diagram.mermaid.classes;

import dev.architect.diagram.mermaid.scene.RichText;

/// @param id its full name, `Company.Project`
/// @param parent id of the one around it; empty at the top
record Namespace(String id, RichText title, String parent) {
}
