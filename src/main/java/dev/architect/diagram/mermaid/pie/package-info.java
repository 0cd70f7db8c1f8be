/// `pie`: [PieParser] reads a [Pie], [PieComposer] draws its circle and [Legend] its legend. Only [Pies] is seen from
/// outside.
package dev.architect.diagram.mermaid.pie;
