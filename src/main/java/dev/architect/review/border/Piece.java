package dev.architect.review.border;

import java.util.List;

/// A stretch of an answer that stays or goes as one, or sentence by sentence and row by row. Pieces follow one another
/// without a gap.
sealed interface Piece {

    /// Whole lines.
    Span span();

    /// What stands before its first line: the marks of quotations and of a list item.
    String prefix();

    record Blank(Span span) implements Piece {

        @Override
        public String prefix() {
            return "";
        }
    }

    /// @param level from 1; a line in bold that heads what follows stands below all others
    record Heading(Span span, String prefix, int level, String title) implements Piece {

        static final int BOLD = 7;
    }

    /// A fence, indented code, preformatted text, a comment.
    ///
    /// @param language the word behind the opening, in lower case; blank where there is none
    record Code(Span span, String prefix, String language, String body) implements Piece {
    }

    /// @param rows without the line below the header
    record Table(Span span, String prefix, List<Row> rows) implements Piece {

        /// @param span its lines; empty where it cannot go alone
        record Row(Span span, List<String> cells) {
        }
    }

    /// A paragraph or a list item with its sentences.
    ///
    /// @param indent the column of its text
    record Prose(Span span, String prefix, boolean isItem, int indent, List<Span> sentences) implements Piece {
    }
}
