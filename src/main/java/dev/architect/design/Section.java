package dev.architect.design;

import java.util.List;
import java.util.Optional;

/// A stretch of an answer under one of its main headings.
///
/// @param part of the output standard that it gives, if it is one
/// @param title its heading, without number and markup; blank for what stands before the first heading
/// @param blocks what it holds in order; the first one begins with the heading itself
public record Section(Optional<OutputPart> part, String title, List<Block> blocks) {

    public Section {
        blocks = List.copyOf(blocks);
    }
}
