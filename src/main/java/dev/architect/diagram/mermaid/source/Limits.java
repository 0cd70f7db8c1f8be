package dev.architect.diagram.mermaid.source;

import java.time.Duration;

/// How large a diagram may be. What passes a limit is rejected, naming the limit.
///
/// @param sourceLength characters of the source
/// @param elements nodes, participants, tasks
/// @param connections edges, messages
/// @param nesting of blocks within blocks
/// @param labelLength characters of a label
/// @param pixels of a PNG; the scale is lowered first
/// @param time that a picture may take
public record Limits(int sourceLength, int elements, int connections, int nesting, int labelLength, long pixels,
        Duration time) {

    public static final Limits DEFAULT = new Limits(64 * 1024, 400, 800, 24, 2_000, 16_000_000L, Duration.ofSeconds(10));
}
