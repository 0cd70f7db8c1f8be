/// `flowchart` and `graph`: [FlowchartParser] reads a [Flowchart], [GraphLayout] places it with ELK,
/// [FlowchartComposer] draws it. Only [Flowcharts] is seen from outside.
package dev.architect.diagram.mermaid.flowchart;
