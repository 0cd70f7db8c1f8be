/// Answers with no model at hand: files that hold an expert's whole answer, picked by the message's words and filled
/// with the names it mentions. Stands behind the same port as a model. Knows nothing of chat platforms, and a
/// message is untrusted data to it: what it takes over are plain words, never syntax.
package dev.architect.playbook;
