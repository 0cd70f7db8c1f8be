package dev.architect.intent;

import java.util.List;
import java.util.Set;

/// What a person wrote themselves in a message: without quoted lines, code fences, and lines that a machine wrote.
public final class Prose {

    private static final int LONGEST_HEAD = 6_000;
    private static final int LONGEST_TAIL = 2_000;
    private static final String FENCE = "```";
    private static final int LONGEST_INLINE_CODE = 40;
    private static final int LONGEST_SMILEY = 12;
    private static final int FEWEST_WORDS_OF_A_SENTENCE = 5;
    private static final Set<String> KEYWORDS = Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "ALTER", "DROP",
            "WITH",
            "FROM", "WHERE", "GRANT", "import", "package", "return", "const", "let", "var");
    private static final List<String> LEVELS = List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL", "SEVERE");

    private Prose() {
    }

    public static String of(String message) {
        String text = message.length() <= LONGEST_HEAD + LONGEST_TAIL ? message : shortened(message);
        var prose = new StringBuilder(Math.min(text.length(), 4_000));
        boolean fenced = false;
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            start = end + 1;
            for (int at = 0; at >= 0 && at < line.length();) {
                int fence = line.indexOf(FENCE, at);
                if (!fenced) {
                    addLine(fence < 0 ? line.substring(at) : line.substring(at, fence), prose);
                }
                fenced = fence < 0 == fenced;
                at = fence < 0 ? -1 : fence + 3;
            }
        }
        return prose.toString();
    }

    /// The beginning and the end, with a fence between them where one that the middle opened or closed is missing.
    private static String shortened(String message) {
        int end = wholeCharacters(message, LONGEST_HEAD);
        int start = wholeCharacters(message, message.length() - LONGEST_TAIL);
        boolean isOdd = false;
        for (int fence = message.indexOf(FENCE, end); fence >= 0 && fence < start; fence = message.indexOf(FENCE, fence + 3)) {
            isOdd = !isOdd;
        }
        return message.substring(0, end) + (isOdd ? "\n" + FENCE + "\n" : "\n") + message.substring(start);
    }

    // Half a pair of surrogates is no character.
    private static int wholeCharacters(String message, int end) {
        return Character.isHighSurrogate(message.charAt(end - 1)) ? end - 1 : end;
    }

    private static void addLine(String line, StringBuilder prose) {
        String stripped = line.strip();
        if (stripped.isEmpty() || isQuote(stripped) || isWrittenByAMachine(stripped)) {
            return;
        }
        if (!prose.isEmpty()) {
            prose.append('\n');
        }
        addWithoutCode(stripped, prose);
    }

    // `phone` names a thing, `SELECT * FROM orders WHERE …` is code.
    private static void addWithoutCode(String line, StringBuilder prose) {
        int from = 0;
        for (int open = line.indexOf('`'); open >= 0; open = line.indexOf('`', from)) {
            int close = line.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            prose.append(line, from, open).append(' ');
            if (close - open <= LONGEST_INLINE_CODE) {
                prose.append(line, open + 1, close).append(' ');
            }
            from = close + 1;
        }
        prose.append(line, from, line.length());
    }

    // ">500 requests" and ">= 3 replicas" compare.
    private static boolean isQuote(String line) {
        return line.charAt(0) == '>' && (line.length() == 1 || !Character.isDigit(line.charAt(1)) && line.charAt(1) != '=');
    }

    /// A log line, a frame of a stack trace, a prompt, a line of code.
    private static boolean isWrittenByAMachine(String line) {
        return isFrame(line) || isPrompt(line) || startsWithTimestamp(line)
                || line.startsWith("Traceback (most recent call last)")
                || line.startsWith("Caused by: ") || line.startsWith("File \"")
                || line.length() > LONGEST_SMILEY && (endsLikeCode(line) || signs(line) * 4 > line.length());
    }

    // at com.foo.Bar.baz(Bar.java:12), and not: at scale this breaks (see above)
    private static boolean isFrame(String line) {
        int open = line.lastIndexOf('(');
        if (!line.startsWith("at ") || !line.endsWith(")") || open < 0) {
            return false;
        }
        int colon = line.indexOf(':', open);
        return colon > 0 && Character.isDigit(line.charAt(colon + 1)) || line.indexOf(' ', 3) < 0
                || line.endsWith("(Native Method)") || line.endsWith("(Unknown Source)");
    }

    // "$ 500 a month" is money.
    private static boolean isPrompt(String line) {
        return line.startsWith("$ ") && line.length() > 2 && !Character.isDigit(line.charAt(2)) || line.startsWith("user=> ");
    }

    // People end a sentence with a semicolon too; a statement has signs within it, few words or those of SQL.
    private static boolean endsLikeCode(String line) {
        return line.endsWith("{") || (line.endsWith(";") || line.endsWith("}"))
                && (signs(line) > 2 || words(line) < FEWEST_WORDS_OF_A_SENTENCE || startsWithKeyword(line));
    }

    private static int words(String line) {
        int words = 0;
        boolean inWord = false;
        boolean isWord = false;
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (c == ' ') {
                words += inWord && isWord ? 1 : 0;
                inWord = false;
            } else {
                isWord = (!inWord || isWord) && (Character.isLetter(c) || ",.;:!?'-".indexOf(c) >= 0);
                inWord = true;
            }
        }
        return words;
    }

    private static boolean startsWithKeyword(String line) {
        int end = line.indexOf(' ');
        return end > 2 && KEYWORDS.contains(line.substring(0, end));
    }

    // With seconds, or without them and with a level behind.
    private static boolean startsWithTimestamp(String line) {
        int i = line.startsWith("[") ? 1 : 0;
        int digits = 0;
        int colons = 0;
        for (; i < line.length() && i < 30; i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (c == ':' && i > 0 && Character.isDigit(line.charAt(i - 1)) && i + 1 < line.length()
                    && Character.isDigit(line.charAt(i + 1))) {
                colons++;
            } else if ("-/.,TZ+ []".indexOf(c) < 0) {
                break;
            }
        }
        int start = i;
        return colons >= 2 && digits >= 6
                || colons == 1 && digits >= 12 && LEVELS.stream().anyMatch(level -> line.startsWith(level, start));
    }

    private static int signs(String line) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            signs += c < 128 && !Character.isLetterOrDigit(c) && " .,?!'\"-".indexOf(c) < 0 ? 1 : 0;
        }
        return signs;
    }
}
