package dev.architect.diagram.mermaid.sequence;

import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Labels;

/// The words of statements: labels, and what stands around names.
final class Wording {

    private static final Pattern WRAP = Pattern.compile("^:?(?:no)?wrap:\\s*", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_QUOTATION = 60;

    private final int longest;

    /// @param longest characters that a label may have
    Wording(int longest) {
        this.longest = longest;
    }

    RichText label(Statement statement, String text) {
        String words = WRAP.matcher(text.strip()).replaceFirst("");
        if (words.length() > longest) {
            throw statement.mistake("A text has %d characters; at most %d are drawn".formatted(words.length(),
                    longest));
        }
        return Labels.read(words);
    }

    static String withoutColon(String text) {
        return text.startsWith(":") ? text.substring(1).strip() : text;
    }

    static String withoutComment(String text) {
        int comment = text.indexOf("%%");
        return comment < 0 ? text : text.substring(0, comment).strip();
    }

    /// `participant API as API # the controller`: Mermaid leaves out what stands behind a lone `#`.
    static String withoutRemark(String text) {
        int remark = text.indexOf(" # ");
        return remark <= 0 ? text : text.substring(0, remark).strip();
    }

    static boolean isQuoted(String text) {
        String straight = straight(text);
        return straight.length() > 2 && straight.startsWith("\"") && straight.endsWith("\"")
                && straight.indexOf('"', 1) == straight.length() - 1;
    }

    static String unquoted(String text) {
        return isQuoted(text) ? text.substring(1, text.length() - 1) : text;
    }

    static String straight(String text) {
        return text.replace('“', '"').replace('”', '"').replace('„', '"').replace('‘', '\'').replace('’', '\'');
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION - 1) + "…";
    }
}
