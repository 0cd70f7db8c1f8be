package dev.architect.design;

import java.util.regex.Pattern;

/// Wraps what people wrote so that a model can tell it from instructions: their text cannot close the fence, and their
/// names cannot break out of an attribute or fake a line.
public final class Fence {

    private static final int LONGEST_NAME = 80;
    private static final Pattern OUR_TAGS = Pattern.compile(
            "<(?=[\\s/]{0,4}(?:message|question|context|contribution|diagram)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FOR_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}<>\"&\\s]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]+");

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

    /// @param number its place among those of the same prompt, from 1
    /// @param problem what is wrong with it, which may quote it
    public static String diagram(int number, String source, String problem) {
        return "<diagram number=\"%d\">\n%s\n</diagram>\n%s".formatted(number, data(source),
                data(problem).replaceAll("\\s+", " "));
    }

    private static String data(String text) {
        return OUR_TAGS.matcher(CONTROLS.matcher(text).replaceAll("")).replaceAll("&lt;");
    }

    private static String name(String name) {
        String clean = NOT_FOR_NAMES.matcher(name).replaceAll(" ").strip();
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME);
    }
}
