/// Source to picture. An engine names the languages it draws; a source it cannot draw is a value with line and reason.
/// Knows nothing of chat, models or the web.
package dev.architect.diagram;
