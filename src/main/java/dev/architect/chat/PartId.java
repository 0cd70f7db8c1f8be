package dev.architect.chat;

/// The id of one part of one answer, the same at every attempt. It travels as metadata of the post, so that after a
/// crash the platform can be asked what already stands there.
public record PartId(String value) {

    public PartId {
        Require.text("part id", value);
    }
}
