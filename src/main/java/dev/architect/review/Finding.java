package dev.architect.review;

/// Something in an answer that does not hold.
///
/// @param artefact the file or diagram, as people know it
/// @param problem what is wrong with it, with its line where there is one
public record Finding(String artefact, String problem) {
}
