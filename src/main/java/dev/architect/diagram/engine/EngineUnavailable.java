package dev.architect.diagram.engine;

/// An engine that draws elsewhere did not answer, or not with a picture. It says nothing about the source: the next engine
/// is asked, and nothing is remembered.
public final class EngineUnavailable extends RuntimeException {

    /// @param reason without the source's words; it is logged
    public EngineUnavailable(String reason, Throwable cause) {
        super(reason, cause);
    }
}
