package dev.architect.review.border;

import java.util.function.BiFunction;

/// A way to write a schema down.
///
/// @param shape what it can be wrapped in
/// @param language of a fence around it
record Form(String name, Shape shape, String language, BiFunction<Schema, Dice, String> writer) {

    enum Shape {
        /// Statements, which may stand anywhere and be broken anywhere.
        STATEMENT,
        /// Code that needs its lines.
        CODE,
        /// One sentence.
        SENTENCE,
        /// Lines of a list.
        LIST,
        TABLE
    }
}
