/// `stateDiagram` and `stateDiagram-v2`: [StateParser] reads a [StateDiagram], [StateComposer] has it laid out and draws
/// it. A composite state is a cluster, its concurrent regions are clusters within it, and a note is a node that hangs on
/// its state. Only [StateDiagrams] is seen from outside.
package dev.architect.diagram.mermaid.state;
