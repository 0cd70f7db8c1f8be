/// What the rest of the program draws with: the engines in the order that is set, behind a cache and a bound on how many
/// pictures are drawn at the same time. Whatever an engine does, a caller gets a picture or a reason.
package dev.architect.diagram.engine;
