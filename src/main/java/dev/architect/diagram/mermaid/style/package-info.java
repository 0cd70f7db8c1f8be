/// Colours and lines: the themes, and what `classDef`, `class`, `style` and `linkStyle` change of them.
package dev.architect.diagram.mermaid.style;
