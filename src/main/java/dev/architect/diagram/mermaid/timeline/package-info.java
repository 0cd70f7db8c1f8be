/// `timeline`: [TimelineParser] reads a [Timeline], [AcrossComposer] draws it from left to right in rows and
/// [DownComposer] from top to bottom. Only [Timelines] is seen from outside.
package dev.architect.diagram.mermaid.timeline;
