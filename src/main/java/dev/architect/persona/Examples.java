package dev.architect.persona;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.persona.Persona.Example;

/// Finds the examples of a description. People write them in many ways: in `<example>` tags or without, on one line or on
/// many, the commentary in a tag or behind a label, with quotes of any kind.
final class Examples {

    private static final Pattern BLOCK = Pattern.compile("(?is)<example\\b[^<>]*>(.*?)(?=</example\\s*>|<example\\b|\\z)");
    private static final Pattern WHOLE_BLOCK = Pattern
            .compile("(?is)<example\\b[^<>]*>.*?(</example\\s*>|(?=<example\\b)|\\z)");
    private static final Pattern TAG = Pattern.compile("(?i)<(context|user|human|assistant|commentary|rationale)>");
    private static final Pattern END_TAG = Pattern.compile("(?i)</(context|user|human|assistant|commentary|rationale)\\s*>");
    private static final Pattern LABEL = Pattern
            .compile(
                    "(?i)(?:[-*•]\\s+)?[*_]{0,3}\\b(context|user|human|assistant|commentary|rationale)\\b[*_]{0,3}\\s?:[*_]{0,3}");
    private static final Pattern ACTION = Pattern
            .compile("(?i)<[^<>\\n]*\\b(tool|agent|task|function|omitted|launch\\w*)\\b[^<>\\n]*>");
    private static final Pattern HEADING_AT_END = Pattern
            .compile("(?i)\\n\\s*(?:[-*•#]+|\\d+[.)])?\\s*[*_]*(?:example\\b[^\\n]*)?\\s*\\z");
    private static final Pattern END_OF_TEXT = Pattern.compile("\\z");
    private static final Pattern END_OF_PARAGRAPH = Pattern.compile("\\n\\s*\\n|\\z");
    private static final String OPENING = "\"'“‘«„`";
    private static final String CLOSING = "\"'”’»“`";
    private static final String BEFORE_A_LABEL = ".!?>])\"'”’»`:;,…-*";

    private Examples() {
    }

    static List<Example> in(String description) {
        var found = new ArrayList<Example>();
        Matcher block = BLOCK.matcher(description);
        while (block.find()) {
            String text = labelled(block.group(1));
            List<Part> parts = parts(text, END_OF_TEXT);
            String lead = text.substring(0, parts.isEmpty() ? text.length() : parts.getFirst().start());
            example(lead, parts).ifPresent(found::add);
        }
        return found.isEmpty() ? untagged(description) : List.copyOf(found);
    }

    /// The description without its examples.
    static String cutFrom(String description) {
        String rest = WHOLE_BLOCK.matcher(description).replaceAll("\n");
        List<Part> parts = untaggedParts(rest);
        return parts.isEmpty() ? rest : rest.substring(0, parts.getFirst().start()) + "\n" + tail(rest, parts.getLast());
    }

    // What follows the last untagged example: the paragraphs after its own.
    private static String tail(String text, Part last) {
        int end = text.indexOf("\n\n", last.start());
        return end < 0 ? "" : text.substring(end);
    }

    private static List<Example> untagged(String description) {
        var found = new ArrayList<Example>();
        List<Part> open = new ArrayList<>();
        for (Part part : untaggedParts(description)) {
            boolean answered = open.stream().anyMatch(p -> p.kind() == Kind.ASSISTANT || p.kind() == Kind.COMMENTARY);
            if (part.kind() == Kind.CONTEXT || part.kind() == Kind.USER && answered) {
                example("", open).ifPresent(found::add);
                open = new ArrayList<>();
            }
            open.add(part);
        }
        example("", open).ifPresent(found::add);
        return List.copyOf(found);
    }

    // Without a tag nothing but a blank line tells where an example ends.
    private static List<Part> untaggedParts(String description) {
        List<Part> parts = parts(description, END_OF_PARAGRAPH);
        boolean isADialogue = parts.stream().anyMatch(part -> part.kind() == Kind.USER)
                && parts.stream().anyMatch(part -> part.kind() == Kind.ASSISTANT);
        return isADialogue ? parts : List.of();
    }

    private static Optional<Example> example(String lead, List<Part> parts) {
        Map<Kind, String> values = new EnumMap<>(Kind.class);
        for (Part part : parts) {
            values.merge(part.kind(), part.value(), (a, b) -> (a + " " + b).strip());
        }
        String context = values.getOrDefault(Kind.CONTEXT, clean(lead));
        var example = new Example(context, values.getOrDefault(Kind.USER, ""), values.getOrDefault(Kind.ASSISTANT, ""),
                values.getOrDefault(Kind.COMMENTARY, ""));
        return values.isEmpty() && context.isBlank() ? Optional.empty() : Optional.of(example);
    }

    private static String labelled(String text) {
        return END_TAG.matcher(TAG.matcher(text).replaceAll("\n$1: ")).replaceAll("\n");
    }

    private static List<Part> parts(String text, Pattern end) {
        var labels = new ArrayList<Label>();
        Matcher label = LABEL.matcher(text);
        int from = 0;
        while (label.find(from)) {
            from = label.end();
            if (startsAStatement(text, label)) {
                Quotation said = Quotation.at(text, label.end());
                labels.add(new Label(Kind.of(label.group(1)), label.start(), label.end(), said));
                from = said.end();
            }
        }
        var parts = new ArrayList<Part>();
        for (int i = 0; i < labels.size(); i++) {
            Label current = labels.get(i);
            int next = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            Matcher limit = end.matcher(text).region(current.end(), next);
            Quotation said = current.said();
            parts.add(new Part(current.kind(), current.start(), said.isPresent()
                    ? squeezed(text.substring(said.start(), said.end()))
                    : clean(text.substring(current.end(), limit.find() ? limit.start() : next))));
        }
        return parts;
    }

    // A label opens a line, or follows the end of a sentence, a quotation or a tag on the same line; a speaker's label
    // may stand anywhere before a quotation.
    private static boolean startsAStatement(String text, Matcher label) {
        int before = label.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        if (before < 0 || text.charAt(before) == '\n' || BEFORE_A_LABEL.indexOf(text.charAt(before)) >= 0) {
            return true;
        }
        return Kind.of(label.group(1)).speaks() && Quotation.at(text, label.end()).isPresent();
    }

    private static String clean(String text) {
        String kept = HEADING_AT_END.matcher(ACTION.matcher(text).replaceAll(" ")).replaceFirst("").strip();
        if (kept.length() > 1) {
            int quote = OPENING.indexOf(kept.charAt(0));
            if (quote >= 0 && kept.indexOf(CLOSING.charAt(quote), 1) == kept.length() - 1) {
                kept = kept.substring(1, kept.length() - 1);
            }
        }
        return squeezed(kept);
    }

    private static String squeezed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private enum Kind {
        CONTEXT,
        USER,
        ASSISTANT,
        COMMENTARY;

        static Kind of(String label) {
            return switch (label.toLowerCase(Locale.ROOT)) {
                case "context" -> CONTEXT;
                case "user", "human" -> USER;
                case "assistant" -> ASSISTANT;
                default -> COMMENTARY;
            };
        }

        boolean speaks() {
            return this == USER || this == ASSISTANT;
        }
    }

    private record Label(Kind kind, int start, int end, Quotation said) {
    }

    private record Part(Kind kind, int start, String value) {
    }

    /// What stands between quotes right behind a label; `start` is `end` where nothing does.
    private record Quotation(int start, int end) {

        private static final Pattern AFTER = Pattern.compile("(?i)[.,;]?[ \\t]*(?:\\z|\\n|[<\\[(]|" + LABEL.pattern() + ")");

        private static final int LONGEST = 4_000;

        static Quotation at(String text, int offset) {
            int open = offset;
            while (open < text.length() && (text.charAt(open) == ' ' || text.charAt(open) == '\t')) {
                open++;
            }
            int quote = open < text.length() ? OPENING.indexOf(text.charAt(open)) : -1;
            if (quote < 0) {
                return new Quotation(offset, offset);
            }
            Matcher after = AFTER.matcher(text);
            int close = text.indexOf(CLOSING.charAt(quote), open + 1);
            while (close >= 0 && close - open < LONGEST) {
                if (after.region(close + 1, text.length()).lookingAt()) {
                    return new Quotation(open + 1, close);
                }
                close = text.indexOf(CLOSING.charAt(quote), close + 1);
            }
            return new Quotation(offset, offset);
        }

        boolean isPresent() {
            return end > start;
        }
    }
}
