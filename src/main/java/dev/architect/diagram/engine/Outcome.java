package dev.architect.diagram.engine;

import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Rejected;

/// What came of asking an engine.
///
/// @param isSettled whether the same source would get the same again; a failure of the network, of memory or of the
///        engine itself is not
record Outcome(Rendering rendering, boolean isSettled) {

    static Outcome settled(Rendering rendering) {
        return new Outcome(rendering, true);
    }

    /// @param reason a sentence for whoever waits for the picture
    static Outcome failed(String reason) {
        return new Outcome(new Rejected(0, 0, reason, ""), false);
    }
}
