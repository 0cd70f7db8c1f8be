/// `C4Context`, `C4Container`, `C4Component`, `C4Dynamic` and `C4Deployment`: [C4Parser] reads a [C4Diagram], [C4Layout]
/// has it laid out as a graph whose clusters are the boundaries, [C4Composer] draws it in Mermaid's colours. Mermaid sets
/// elements in rows and draws straight lines through whatever lies between them; here lines go around. Only [C4Diagrams]
/// is seen from outside.
package dev.architect.diagram.mermaid.c4;
