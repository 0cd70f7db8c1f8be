package dev.architect.review.checklist;

import java.util.List;
import java.util.Optional;

import dev.architect.design.OutputPart;

/// A table of an answer.
///
/// @param part of the output standard that it stands in
/// @param headers the first row
/// @param rows the others, each as long as the first
record Table(Optional<OutputPart> part, List<Cell> headers, List<List<Cell>> rows) {

    /// @param opening the bold or code words that it begins with
    record Cell(String raw, String opening, List<Token> tokens) {

        /// Whether it says nothing: blank, a dash, "to be defined".
        boolean isBlank() {
            return tokens.stream().noneMatch(token -> token.isWord() || token.isNumber()) || EMPTY.in(tokens);
        }
    }

    private static final Words EMPTY = Words.of("tbd, todo, to be defined, to be decided, a definir, n a, na, n d");

    Table {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The first column whose header says one of these; -1 where none does.
    int column(Words words) {
        for (int i = 0; i < headers.size(); i++) {
            if (words.in(headers.get(i).tokens())) {
                return i;
            }
        }
        return -1;
    }
}
