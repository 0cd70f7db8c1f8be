package dev.architect.diagram.mermaid.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A statement of a diagram whose statements stand on lines of their own, without what may end it: a comment, a `;`.
///
/// @param line in the source, from 1
/// @param column in that line, from 1
public record Statement(int line, int column, String text) {

    /// Those behind the keyword and on the lines below it; none is blank or longer than a label may be.
    ///
    /// @throws SyntaxException when one is too long
    public static List<Statement> behind(String keyword, Source source) {
        var statements = new ArrayList<Statement>();
        for (int i = source.firstLine(); i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            int at = i == source.firstLine() ? line.toLowerCase(Locale.ROOT).indexOf(keyword.toLowerCase(Locale.ROOT)) : -1;
            int from = at < 0 ? 0 : at + keyword.length();
            String text = trimmed(withoutComment(line.substring(from)));
            if (text.length() > source.limits().labelLength()) {
                throw new SyntaxException(i + 1, 1,
                        "This is longer than %d characters: shorten it".formatted(source.limits().labelLength()));
            }
            if (!text.isEmpty()) {
                statements.add(new Statement(i + 1, line.indexOf(text, from) + 1, text));
            }
        }
        return statements;
    }

    public SyntaxException mistake(String reason) {
        return new SyntaxException(line, column, reason);
    }

    /// Whether it begins with this word, in any case.
    public boolean startsWith(String word) {
        return text.regionMatches(true, 0, word, 0, word.length())
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    /// What stands behind a word that it begins with.
    public String behind(String word) {
        return text.substring(word.length()).strip();
    }

    private static String trimmed(String text) {
        String trimmed = text.strip();
        while (trimmed.endsWith(";") && !endsWithEntity(trimmed)) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
        }
        return trimmed;
    }

    private static boolean endsWithEntity(String text) {
        int start = Math.max(text.lastIndexOf('#'), text.lastIndexOf('&'));
        return start >= 0 && start < text.length() - 2
                && text.substring(start + 1, text.length() - 1).chars().allMatch(Character::isLetterOrDigit);
    }

    private static String withoutComment(String line) {
        int comment = line.indexOf("%%");
        while (comment > 0 && !Character.isWhitespace(line.charAt(comment - 1))) {
            comment = line.indexOf("%%", comment + 2);
        }
        return comment < 0 ? line : line.substring(0, comment);
    }
}
