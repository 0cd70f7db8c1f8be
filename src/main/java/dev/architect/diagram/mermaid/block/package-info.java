/// `block-beta` and `block`: [BlockParser] reads a [BlockDiagram], [BlockPlan] lays its blocks into grids, [LinkRouter]
/// leads the links around them, [BlockComposer] draws. Only [Blocks] is seen from outside.
package dev.architect.diagram.mermaid.block;
