/// The other engine: a Kroki server, which draws Mermaid with the original in a browser. It is asked for PNG alone. Our SVG
/// is promised to hold shapes and words and nothing else; a foreign one holds styles, foreign objects and what a source
/// smuggles in, and cleaning it would take away what makes it look right.
package dev.architect.diagram.kroki;
