/// What all diagram types share before they part: the source without its wrappings, limits, labels, mistakes and
/// warnings. Knows no diagram type and paints nothing.
package dev.architect.diagram.mermaid.source;
