package dev.architect.design;

import java.util.List;
import java.util.regex.Pattern;

/// Wraps what people wrote so that a model can tell it from instructions: their text cannot close the fence, and their
/// names cannot break out of an attribute or fake a line.
public final class Fence {

    private static final int LONGEST_NAME = 80;
    private static final Pattern OUR_TAGS = Pattern.compile(
            "<(?=[\\s/\\p{Cf}]{0,8}(?:message|question|context|contribution|artefact|answer|gaps|hand-?off|adr|design|system|assistant|user)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FOR_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}<>\"&\\s]+");
    // Controls, marks that turn the direction of writing, and letters that show nothing: none of them is what somebody says.
    private static final Pattern CONTROLS = Pattern
            .compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\x{E0000}-\\x{E007F}&&[^\\n\\t]]+");

    private Fence() {
    }

    public static String message(String author, String text) {
        return "<message from=\"%s\">\n%s\n</message>".formatted(name(author), data(text));
    }

    static String question(String text) {
        return "<question>\n%s\n</question>".formatted(data(text));
    }

    static String contribution(String persona, String markdown) {
        return "<contribution from=\"%s\">\n%s\n</contribution>".formatted(name(persona), data(markdown));
    }

    static String design(int version, String markdown) {
        return "<design version=\"%d\">\n%s\n</design>".formatted(version, data(markdown));
    }

    /// A design with the question that it answers.
    static String design(int version, String question, String markdown) {
        return design(version, question.isBlank() ? markdown : "Answers: " + line(question) + "\n\n" + markdown);
    }

    static String recorded(Recorded adr) {
        return "<adr number=\"%d\">\n%s\n%s\nServices: %s\n</adr>".formatted(adr.number(), line(adr.title()),
                lines(adr.decisions()),
                line(String.join(", ", adr.services())));
    }

    static String handOff(HandOff handOff) {
        return "<hand-off from=\"%s\">\nQuestion: %s\nAbout: %s\nConstraints:\n%s\nDecided:\n%s\nExpected back: %s\n</hand-off>"
                .formatted(name(handOff.from()), data(handOff.question()), line(String.join(", ", handOff.entities())),
                        lines(handOff.constraints()), lines(handOff.decided()), line(handOff.expected()));
    }

    /// A diagram, a contract or an example of an answer, with what is wrong with it.
    ///
    /// @param number its place among those of the same prompt, from 1
    /// @param problems what is wrong with it, a line each, which may quote it
    public static String artefact(int number, String name, String source, List<String> problems) {
        return "<artefact number=\"%d\" name=\"%s\">\n%s\n</artefact>\n%s".formatted(number, name(name), data(source),
                lines(problems));
    }

    /// What is missing in an answer, a line each.
    public static String gaps(List<String> gaps) {
        return "<gaps>\n%s\n</gaps>".formatted(lines(gaps));
    }

    /// An answer that is to be written again.
    public static String answer(String markdown) {
        return "<answer>\n%s\n</answer>".formatted(data(markdown));
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "- none" : "- " + String.join("\n- ", lines.stream().map(Fence::line).toList());
    }

    /// What must not become several lines.
    private static String line(String text) {
        return data(text).replaceAll("\\s+", " ").strip();
    }

    private static String data(String text) {
        return OUR_TAGS.matcher(CONTROLS.matcher(text).replaceAll("")).replaceAll("&lt;");
    }

    private static String name(String name) {
        String clean = NOT_FOR_NAMES.matcher(name).replaceAll(" ").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }
}
