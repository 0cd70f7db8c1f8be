package dev.architect.review.border;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.architect.review.border.Form.Shape;

/// All the ways that a persona might use to write down what it must not.
final class Forms {

    private Forms() {
    }

    static List<Form> all() {
        return Stream.of(StatementForms.all(), ModelForms.all(), DiagramForms.all(), ListForms.all(), AdviceForms.all())
                .flatMap(List::stream).toList();
    }

    static Form form(String name, Shape shape, String language, Function<Schema, String> writer) {
        return new Form(name, shape, language, (schema, dice) -> writer.apply(schema));
    }

    static Form form(String name, Shape shape, String language, BiFunction<Schema, Dice, String> writer) {
        return new Form(name, shape, language, writer);
    }
}
