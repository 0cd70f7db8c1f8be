/// `timeline`: [TimelineParser] reads a [Timeline], [AcrossComposer] draws it from left to right and [DownComposer] from
/// top to bottom. Only [Timelines] is seen from outside.
package dev.architect.diagram.mermaid.timeline;
