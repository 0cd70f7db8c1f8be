package dev.architect.chat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Something to press and to fill in below an answer. Whoever presses says something in the thread, in words that they
/// could have typed: a press comes back as a [Message] of theirs, so that it is answered, repeated and kept as one.
///
/// @param markdown what stands above it, a few lines
/// @param buttons at least one
/// @param isOnce whether its buttons go when one was pressed
public record Form(String markdown, List<Field> fields, List<Button> buttons, boolean isOnce) {

    /// Most characters that a person may fill into one field.
    public static final int LONGEST_VALUE = 3_000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    public Form {
        fields = List.copyOf(fields);
        buttons = List.copyOf(buttons);
    }

    /// @param label what is asked for, at most 100 characters; unique in its form
    /// @param options to choose one of, at most ten of at most 75 characters; none where people write freely
    public record Field(String label, List<String> options) {

        public Field {
            Require.text("label", label);
            options = List.copyOf(options);
        }

        public boolean isFree() {
            return options.isEmpty();
        }
    }

    /// @param label at most 40 characters
    /// @param says what a person says who presses it, at most 200 characters
    /// @param fields the labels of the fields whose values go with it
    /// @param isMain whether it is the usual thing to do
    public record Button(String label, String says, List<String> fields, boolean isMain) {

        public Button {
            Require.text("label", label);
            Require.text("says", says);
            fields = List.copyOf(fields);
        }

        public boolean takesOne() {
            return fields.size() == 1;
        }
    }

    /// What was filled in, without what is no text.
    ///
    /// @param value with one kind of line end, and neither control characters nor halves of a surrogate pair
    public record Filled(String label, String value) {

        public Filled {
            value = NOT_TEXT.matcher(LINE_END.matcher(value).replaceAll("\n")).replaceAll("");
        }
    }

    /// The words of a press: `Deeper on: Resilience`, or a line for each field where a button takes several.
    ///
    /// @param says of the button that was pressed
    /// @param takesOne whether the button takes the value of one field alone
    /// @param filled the fields with a value; untrusted
    public static String said(String says, boolean takesOne, List<Filled> filled) {
        List<Filled> given = filled.stream().filter(field -> !field.value().isBlank()).toList();
        if (given.isEmpty()) {
            return says;
        }
        String opening = says.endsWith(":") ? says : says + ":";
        return takesOne ? opening + " " + given.getFirst().value().strip()
                : opening + given.stream().map(field -> "\n- " + field.label() + ": " + field.value().strip())
                        .collect(Collectors.joining());
    }

    /// The form in words, where a platform does not take it: what can be said instead of pressed.
    public String inWords() {
        String said = buttons.stream().map(button -> "- `" + button.says() + "`").collect(Collectors.joining("\n"));
        String asked = fields.stream().map(field -> "- " + field.label()
                + (field.isFree() ? "" : ": " + String.join(" / ", field.options()))).collect(Collectors.joining("\n"));
        return markdown + (asked.isBlank() ? "" : "\n" + asked) + "\n" + said;
    }
}
