/// `erDiagram`: [ErParser] reads an [ErDiagram], the layout places it, [ErComposer] draws it. Only [ErDiagrams] is seen
/// from outside.
package dev.architect.diagram.mermaid.er;
