/// `sequenceDiagram`: source → model → drawing. [StatementReader] cuts the source into statements, [SequenceParser] gives
/// each to its reader ([CastReader], [MessageReader], [NoteReader], [BlockReader], [BoxReader]), which write into the [Cast]
/// and the [Script]; [SequenceLayout] draws the [SequenceDiagram] that comes of it. Only [SequenceDiagrams] is seen from
/// outside.
///
/// The layout is arithmetic: lanes from left to right, steps from top to bottom, each visited a fixed number of times.
/// Nothing here recurses, so nesting costs no stack.
package dev.architect.diagram.mermaid.sequence;
