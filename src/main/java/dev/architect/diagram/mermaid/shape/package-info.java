/// The shapes of nodes: their names, the room they need around a text, their outline and how they are drawn. Several
/// types of diagram draw with them.
package dev.architect.diagram.mermaid.shape;
