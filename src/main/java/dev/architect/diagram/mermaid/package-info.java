/// Mermaid in plain Java. [MermaidRenderer] reads the wrappings of a source, finds the diagram's type by its first word,
/// lets that type's own package read, lay out and compose it, and paints the scene. Nothing here knows Quarkus, chat or a
/// model, and nothing calls a browser.
///
/// **The way of a diagram:** source → parser → model (records) → layout → primitives → `Sheet` → PNG or SVG.
///
/// **Types**, a package each, of which only the entry class is public: `flowchart`, `sequence`, `state`, `classes`, `er`,
/// `c4`, `architecture`, `gantt`, `mindmap`, `timeline`, `git`, `pie`, `quadrant`, `journey`, `block`, `requirement`. They
/// know nothing of one another.
///
/// **Shared by them:**
/// - `source`: the text without its wrappings, and what all read it with: `Cursor` where places in the text matter,
///   `Statement` where every line is one, `Labels` for the words, `Limits`, `Warnings`, `SyntaxException`; `Sheet` makes a
///   drawing of primitives.
/// - `style`: the theme's colours, and what `classDef`, `class` and `style` change of them.
/// - `shape`: the shapes of nodes, and words on a ground of their own.
/// - `graph`: the layout of nodes, clusters and links; nothing else calls ELK.
/// - `scene`: primitives, measured text, the two painters; nothing else knows Java2D or SVG.
///
/// **To add a type:** a package with a parser, a model, a composer and an entry class with `draw(Source)`; a line in
/// [DiagramType]; a folder of diagrams under `src/test/resources`, which the tests of the corpus, the rules of a picture and
/// the fuzzer then read by themselves. What cannot be read is a `SyntaxException` that says what was expected; what is
/// mended or skipped is a warning. Start reading at `pie`, which is small, then `flowchart`, which uses everything.
package dev.architect.diagram.mermaid;
