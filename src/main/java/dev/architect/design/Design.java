package dev.architect.design;

import java.util.List;

/// A persona's answer as parts. Nothing that the persona wrote is lost: lead and blocks together are the whole.
///
/// @param lead five to eight lines that stand for the whole; fewer only when the answer itself is shorter
/// @param blocks the rest, in order
public record Design(String lead, List<Block> blocks) {

    public Design {
        blocks = List.copyOf(blocks);
    }

    /// Reads an answer, whatever its shape.
    public static Design parse(String markdown) {
        return new DesignParser().parse(markdown);
    }

    public Design withBlocks(List<Block> others) {
        return new Design(lead, others);
    }
}
