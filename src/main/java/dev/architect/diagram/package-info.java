/// Source to picture. An engine names the languages it draws; a source it cannot draw is a value with line and reason.
/// Knows nothing of chat, models or the web. The engines are packages of their own: `mermaid` is ours, `kroki` asks a
/// server; `engine` asks them in the order that is set and is what the rest of the program draws with.
package dev.architect.diagram;
