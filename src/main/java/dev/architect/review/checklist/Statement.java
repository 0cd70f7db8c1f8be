package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;

import dev.architect.design.OutputPart;

/// A paragraph, a list item, a table's cell or row, a line of code: the smallest stretch of an answer that says something,
/// with what stands above it and gives it its subject.
///
/// @param part of the output standard that it stands in
/// @param isLead whether it stands in the lead
/// @param raw as written, without markup
/// @param plain the same without code
/// @param opening the bold or code words that it begins with; blank where it begins otherwise
/// @param above what gives it its subject, nearest first: a table's header, the item that it is part of, the paragraph in
/// front of a list, the headings
record Statement(Kind kind, Optional<OutputPart> part, boolean isLead, String raw, String plain, String opening,
        List<Token> tokens, List<Above> above) {

    enum Kind {
        PROSE,
        ITEM,
        /// A row of a table as a whole.
        ROW,
        /// One cell of a table, besides its row.
        CELL,
        HEADING,
        /// A line of a configuration or an example.
        CODE
    }

    /// What stands above a statement.
    ///
    /// @param isBroad whether it may head many things, as a heading does: then it tells the subject only when it has one
    record Above(List<Token> tokens, boolean isBroad) {

        // A subject is told in few words; what is longer costs time for each statement below it.
        private static final int LONGEST = 60;

        Above {
            tokens = tokens.size() > LONGEST ? tokens.subList(0, LONGEST) : tokens;
        }
    }

    Statement {
        above = List.copyOf(above);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isIn(OutputPart other) {
        return part.isPresent() && part.get() == other;
    }

    /// Whether it says one of these itself.
    boolean says(Words words) {
        return words.in(tokens);
    }

    /// Whether it says one of these itself or stands below one.
    boolean isAbout(Words words) {
        return says(words) || above.stream().anyMatch(higher -> words.in(higher.tokens()));
    }

    List<Quantity> quantities() {
        return Quantities.in(tokens);
    }

    long wordCount() {
        return tokens.stream().filter(Token::isWord).count();
    }
}
