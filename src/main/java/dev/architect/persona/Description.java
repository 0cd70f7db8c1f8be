package dev.architect.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.persona.Persona.Example;

/// What a header's description says about when its persona is the right one.
///
/// @param topics the bullets under "use this agent when", or the parts of that sentence where there are no bullets
/// @param proactive the bullets under "should be used PROACTIVELY when", or that sentence's condition
record Description(List<String> topics, List<String> proactive, List<Example> examples) {

    private static final int LONGEST_SENTENCE = 2_000;
    private static final Pattern BULLET = Pattern.compile("(\\s*)(?:[-*•+–]|\\d{1,2}[.)])\\s+(\\S.*)");
    private static final Pattern EXAMPLES = Pattern.compile("(?i)\\bexamples?\\b");
    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(not|don't|never|avoid)\\b");
    private static final Pattern EAGER = Pattern.compile("(?i)\\bproactive(ly)?\\b");
    private static final Pattern WHEN = Pattern
            .compile("(?i)\\b(when(ever)?|includ(es?|ing)|used? (this|it|for|when)|specifically|such as)\\b");

    private static final Pattern END_OF_SENTENCE = Pattern
            .compile("(?<!\\b[eE]\\.g|\\b[iI]\\.e|\\betc|\\bvs)[.!?](?=\\s|\\z)|\\n\\s*\\n"
                    + "|(?i:\\bexamples?\\b[^.\\n]{0,40}:)|(?i:\\bfor (?:example|instance)\\b)|\\z");
    private static final Pattern USE_WHEN = Pattern
            .compile("(?i)(?:\\buse (?:(?:this|the|it|him|her)\\s+)?(?:(?!proactively)[\\w-]+\\s+)?"
                    + "(?:(?:agent|persona|sub-?agent)\\s+)?|\\b(?:should|must|can|is|may) be (?:used|invoked|called|consulted) )"
                    + "(?:when(?:ever)?|for|to|if)\\b:?\\s+");
    private static final Pattern THIS_INCLUDES = Pattern.compile("(?i)\\bthis includes\\b:?\\s+");
    private static final Pattern PROACTIVELY_WHEN = Pattern
            .compile("(?i)\\bproactively\\b[^.!?\\n]{0,80}?\\b(?:when(?:ever)?|if|for)\\b:?\\s+");
    private static final Pattern PROACTIVELY = Pattern.compile("(?i)\\bproactively\\s+");
    private static final Pattern LEAD = Pattern
            .compile(
                    "(?i)^(?:you|the user|a user|users?|someone|somebody) (?:needs?|wants?|has|have)(?: help)? (?:to |with )?");
    private static final Pattern CONJUNCTION = Pattern
            .compile("(?i)^(?:including|such as)\\s+|^(?:or|and|and/or)\\s+(?:when(?:ever)?\\s+)?|^when(?:ever)?\\s+");
    private static final Pattern OPENS_A_PART = Pattern.compile("(?i)^(?:(?:or|and)\\s+)?(?:when(?:ever)?\\b|[a-z-]+ing\\b).*");

    static Description read(String text) {
        String prose = Examples.cutFrom(text);
        var topics = new ArrayList<String>();
        var proactive = new ArrayList<String>();
        var withoutBullets = new StringBuilder();
        Section section = Section.TOPICS;
        List<String> open = null;
        for (String line : prose.split("\n")) {
            Matcher bullet = BULLET.matcher(line);
            if (bullet.matches()) {
                open = switch (section) {
                    case TOPICS -> topics;
                    case PROACTIVE -> proactive;
                    case OTHER -> new ArrayList<>();
                };
                open.add(plain(bullet.group(2)));
            } else if (line.isBlank()) {
                open = null;
                withoutBullets.append('\n');
            } else if (open != null && Character.isWhitespace(line.charAt(0))) {
                open.add(open.removeLast() + " " + plain(line));
            } else {
                open = null;
                section = section.after(plain(line));
                withoutBullets.append(line).append('\n');
            }
        }
        String sentences = withoutBullets.toString().replaceAll("(?<!\n)\n(?!\n)", " ").replaceAll("[*_]{2,}", "");
        return new Description(topics.isEmpty() ? topicsOf(sentences) : List.copyOf(topics),
                proactive.isEmpty() ? conditionsOf(sentences) : List.copyOf(proactive), Examples.in(text));
    }

    private static List<String> topicsOf(String sentences) {
        var found = new ArrayList<String>();
        for (Pattern pattern : List.of(USE_WHEN, THIS_INCLUDES)) {
            Matcher matcher = pattern.matcher(sentences);
            while (matcher.find()) {
                if (!isNegated(sentences, matcher.start())) {
                    found.addAll(parts(sentence(sentences, matcher.end())));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static List<String> conditionsOf(String sentences) {
        Matcher when = PROACTIVELY_WHEN.matcher(sentences);
        if (when.find()) {
            return condition(sentence(sentences, when.end()));
        }
        Matcher other = PROACTIVELY.matcher(sentences);
        return other.find() ? condition(sentence(sentences, other.end())) : List.of();
    }

    private static String sentence(String text, int start) {
        Matcher end = END_OF_SENTENCE.matcher(text).region(start, Math.min(text.length(), start + LONGEST_SENTENCE));
        return text.substring(start, end.find() ? end.start() : end.regionEnd());
    }

    private static List<String> condition(String text) {
        String condition = tidy(text);
        return condition.isEmpty() ? List.of() : List.of(condition);
    }

    // A list in prose falls apart at its commas; where a piece is a single word the commas rather stand within one thing
    // ("design, review or mend an API"), and only those before another activity or another "when" divide.
    private static List<String> parts(String sentence) {
        String text = tidy(sentence);
        List<String> pieces = List.of(text.split("[,;]\\s+(?![^()]*\\))"));
        boolean isAList = pieces.size() > 1
                && pieces.stream().allMatch(piece -> CONJUNCTION.matcher(piece).replaceFirst("").strip().contains(" "));
        var parts = new ArrayList<String>();
        for (String piece : pieces) {
            if (parts.isEmpty() || isAList || OPENS_A_PART.matcher(piece).matches()) {
                parts.add(piece);
            } else {
                parts.add(parts.removeLast() + ", " + piece);
            }
        }
        return parts.stream().map(part -> CONJUNCTION.matcher(part).replaceFirst("").strip()).filter(part -> !part.isEmpty())
                .toList();
    }

    private static String tidy(String text) {
        String tidy = text.strip().replaceAll("\\s+", " ").replaceAll("[.:;,\\s]+$", "");
        return LEAD.matcher(tidy).replaceFirst("");
    }

    private static boolean isNegated(String text, int offset) {
        String before = text.substring(Math.max(0, offset - 12), offset).toLowerCase(Locale.ROOT);
        return before.matches("(?s).*\\b(not|don't|never)\\s+$");
    }

    private static String plain(String line) {
        return line.strip().replace("**", "").replace("__", "");
    }

    private enum Section {
        TOPICS,
        PROACTIVE,
        OTHER;

        /// The section of the bullets that follow a line of prose: its last sentence tells.
        Section after(String line) {
            String[] sentences = line.split("(?<=[.!?])\\s+");
            String last = sentences[sentences.length - 1];
            if (EXAMPLES.matcher(last).find() || NEGATION.matcher(last).find()) {
                return OTHER;
            }
            if (EAGER.matcher(last).find()) {
                return PROACTIVE;
            }
            if (WHEN.matcher(last).find()) {
                return this == PROACTIVE && !last.toLowerCase(Locale.ROOT).contains("use") ? PROACTIVE : TOPICS;
            }
            return last.endsWith(":") ? OTHER : this;
        }
    }
}
