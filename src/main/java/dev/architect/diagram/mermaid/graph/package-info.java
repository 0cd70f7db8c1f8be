/// Places what is made of nodes and links: [GraphLayout] has ELK lay out a measured [Graph], whatever the type of diagram.
/// Knows sizes and ids, but no words, looks or grammar.
package dev.architect.diagram.mermaid.graph;
