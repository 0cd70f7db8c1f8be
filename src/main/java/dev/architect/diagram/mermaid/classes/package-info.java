/// `classDiagram`: [ClassParser] reads a [ClassDiagram], the layout places it, [ClassComposer] draws it. Only
/// [ClassDiagrams] is seen from outside.
package dev.architect.diagram.mermaid.classes;
