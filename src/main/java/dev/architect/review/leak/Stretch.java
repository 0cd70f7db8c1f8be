package dev.architect.review.leak;

import java.util.List;
import java.util.stream.Collectors;

/// Lines that belong together.
///
/// @param first its first line, from 0, within its page
/// @param last its last line
/// @param info what stands behind the opening of a fence; blank elsewhere
record Stretch(Kind kind, int first, int last, String info, List<Sentence> sentences) {

    enum Kind {
        HEADING,
        PARAGRAPH,
        LIST,
        QUOTE,
        TABLE,
        FENCE,
        COMMENT
    }

    /// Whether it only has a meaning as a whole.
    boolean isWhole() {
        return kind == Kind.FENCE || kind == Kind.QUOTE || kind == Kind.LIST || kind == Kind.TABLE;
    }

    String plain() {
        return sentences.stream().map(Sentence::plain).collect(Collectors.joining(" "));
    }
}
