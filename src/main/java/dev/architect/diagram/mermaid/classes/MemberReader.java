package dev.architect.diagram.mermaid.classes;

import dev.architect.diagram.mermaid.classes.Member.Classifier;
import dev.architect.diagram.mermaid.source.Generics;

/// Reads one member: its visibility, whether it is a method, its classifier. What it says is drawn as it is written, but
/// the type that a method returns stands behind a colon.
final class MemberReader {

    private static final String VISIBILITIES = "+-#~";

    private MemberReader() {
    }

    static Member read(String text) {
        int close = text.lastIndexOf(')');
        int open = close < 0 ? -1 : text.lastIndexOf('(', close);
        return close > 0 && open > 0 ? method(text, open, close) : attribute(text);
    }

    private static Member attribute(String text) {
        String visibility = visibility(text);
        Classifier classifier = classifier(text.length() > 1 ? text.charAt(text.length() - 1) : ' ');
        int end = classifier == Classifier.NONE ? text.length() : text.length() - 1;
        return new Member(visibility + name(text.substring(visibility.length(), end)), false, classifier);
    }

    /// The classifier stands behind the parenthesis or at the very end.
    private static Member method(String text, int open, int close) {
        String visibility = visibility(text);
        String parameters = text.substring(open + 1, close).strip();
        String rest = text.substring(close + 1);
        Classifier classifier = rest.isEmpty() ? Classifier.NONE : classifier(rest.charAt(0));
        String type = (classifier == Classifier.NONE ? rest : rest.substring(1)).strip();
        if (classifier == Classifier.NONE && !type.isEmpty()) {
            classifier = classifier(type.charAt(type.length() - 1));
            type = classifier == Classifier.NONE ? type : type.substring(0, type.length() - 1).strip();
        }
        String drawn = visibility + name(text.substring(visibility.length(), open)) + "(" + Generics.drawn(parameters) + ")"
                + (type.isEmpty() ? "" : " : " + Generics.drawn(type));
        return new Member(drawn, true, classifier);
    }

    /// At most one blank is kept between a visibility and a name.
    private static String name(String text) {
        return Generics.drawn(text.startsWith(" ") ? " " + text.strip() : text.strip());
    }

    private static String visibility(String text) {
        return !text.isEmpty() && VISIBILITIES.indexOf(text.charAt(0)) >= 0 ? text.substring(0, 1) : "";
    }

    private static Classifier classifier(char mark) {
        return switch (mark) {
            case '*' -> Classifier.ABSTRACT;
            case '$' -> Classifier.STATIC;
            default -> Classifier.NONE;
        };
    }
}
