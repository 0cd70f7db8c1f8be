package dev.architect.page;

import java.util.List;

import io.quarkus.qute.RawString;

/// A form below a post.
///
/// @param element the id of its element
/// @param body HTML that is already safe
/// @param buttons none where somebody pressed one and they went
record FormView(String element, long id, long root, String lang, RawString body, List<Field> fields, List<Button> buttons,
        int longest) {

    /// @param options to choose one of; none where people write freely
    record Field(String element, String label, List<String> options) {

        public boolean free() {
            return options.isEmpty();
        }
    }

    /// @param at its place in the form, from 0
    record Button(int at, String label, boolean main) {
    }
}
