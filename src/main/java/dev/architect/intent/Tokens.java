package dev.architect.intent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The words of a message, in lower case and without accents: people type `índice` and `indice`. Numbers, links,
/// mentions and emoji become one word each, punctuation that ends a sentence stays. The text is walked once, by hand,
/// and no further than a few thousand characters, so that no text can make it slow.
public final class Tokens {

    public static final String NUMBER = "<n>";
    public static final String LINK = "<url>";
    public static final String MENTION = "<at>";
    public static final String EMOJI = "<emoji>";
    public static final String QUESTION = "?";
    public static final String STOP = ".";

    private static final int LONGEST_HEAD = 1_200;
    private static final int LONGEST_TAIL = 300;
    private static final int MOST_OF_HEAD = 160;
    private static final int MOST_OF_TAIL = 40;
    private static final int LONGEST_WORD = 40;
    // Every letter with two accents.
    private static final int LONGEST_DECOMPOSED = 3 * (LONGEST_HEAD + LONGEST_TAIL);

    private Tokens() {
    }

    public static List<String> of(String text) {
        String folded = fold(text.length() <= LONGEST_HEAD + LONGEST_TAIL ? text
                : text.substring(0, LONGEST_HEAD) + " . " + text.substring(text.length() - LONGEST_TAIL));
        var tokens = new ArrayList<String>(Math.min(800, folded.length() / 4 + 4));
        for (int i = 0; i < folded.length();) {
            char c = folded.charAt(i);
            if (isLink(folded, i)) {
                i = endOfLink(folded, i);
                tokens.add(LINK);
            } else if (Character.isLetter(c)) {
                int end = endOfWord(folded, i);
                addWord(folded.substring(i, Math.min(end, i + LONGEST_WORD)), tokens);
                i = end;
            } else if (Character.isDigit(c)) {
                int end = endOfNumber(folded, i);
                int unit = endOfWord(folded, end);
                tokens.add(NUMBER);
                if (unit > end) {
                    tokens.add(folded.substring(end, Math.min(unit, end + LONGEST_WORD)));
                }
                i = unit;
            } else if (c == '@' && i + 1 < folded.length() && isNameCharacter(folded.charAt(i + 1))) {
                i = endOfName(folded, i + 1);
                tokens.add(MENTION);
            } else if (c == ':' && endOfShortcode(folded, i) > 0) {
                i = endOfShortcode(folded, i);
                tokens.add(EMOJI);
            } else {
                addSign(folded.codePointAt(i), tokens);
                i += Character.charCount(folded.codePointAt(i));
            }
        }
        return bounded(tokens);
    }

    // A few thousand signs can be as many words.
    private static List<String> bounded(List<String> tokens) {
        if (tokens.size() > MOST_OF_HEAD + MOST_OF_TAIL) {
            tokens.subList(MOST_OF_HEAD, tokens.size() - MOST_OF_TAIL).clear();
        }
        return tokens;
    }

    /// Lower case, without accents and without characters that nobody sees.
    static String fold(String text) {
        boolean isAscii = true;
        for (int i = 0; i < text.length() && isAscii; i++) {
            isAscii = text.charAt(i) < 128;
        }
        String composed = isAscii ? text : decomposed(text);
        var folded = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (Character.getType(c)) {
                case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                }
                case Character.CONTROL -> folded.append(c == '\n' ? '\n' : ' ');
                default -> folded.append(c == '’' || c == '‘' ? '\'' : Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    // One sign may stand for a whole sentence; nobody needs more than fits.
    private static String decomposed(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return decomposed.length() <= LONGEST_DECOMPOSED ? decomposed : decomposed.substring(0, LONGEST_DECOMPOSED);
    }

    // don't → dont, we're → we re: the endings are words of their own, the negation is not.
    private static void addWord(String word, List<String> tokens) {
        int apostrophe = word.indexOf('\'');
        if (apostrophe < 0) {
            tokens.add(word);
        } else if (word.endsWith("n't")) {
            tokens.add(word.replace("'", ""));
        } else {
            addPieces(word, tokens);
        }
    }

    private static void addPieces(String word, List<String> tokens) {
        int start = 0;
        for (int end = 0; end <= word.length(); end++) {
            if (end == word.length() || word.charAt(end) == '\'') {
                if (end > start) {
                    tokens.add(word.substring(start, end));
                }
                start = end + 1;
            }
        }
    }

    private static void addSign(int sign, List<String> tokens) {
        switch (sign) {
            case '?', '¿', '？' -> tokens.add(QUESTION);
            case '.', '!', ';', '\n', '。' -> {
                if (!tokens.isEmpty() && !tokens.getLast().equals(STOP)) {
                    tokens.add(STOP);
                }
            }
            default -> {
                if (sign > 0x2190 && Character.getType(sign) == Character.OTHER_SYMBOL
                        && (tokens.isEmpty() || !tokens.getLast().equals(EMOJI))) {
                    tokens.add(EMOJI);
                }
            }
        }
    }

    private static boolean isLink(String text, int i) {
        return text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("www.", i);
    }

    private static int endOfLink(String text, int i) {
        int end = i;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '>') {
            end++;
        }
        return end;
    }

    private static int endOfWord(String text, int i) {
        int end = i;
        while (end < text.length() && (Character.isLetter(text.charAt(end))
                || end > i && (Character.isDigit(text.charAt(end)) || isInnerApostrophe(text, end) || isSharp(text, end)))) {
            end++;
        }
        return end;
    }

    private static boolean isInnerApostrophe(String text, int i) {
        return text.charAt(i) == '\'' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    // c#, f#, c++
    private static boolean isSharp(String text, int i) {
        char c = text.charAt(i);
        return (c == '#' || c == '+' && (text.charAt(i - 1) == '+' || i + 1 < text.length() && text.charAt(i + 1) == '+'))
                && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
    }

    private static int endOfNumber(String text, int i) {
        int end = i;
        while (end < text.length() && (Character.isDigit(text.charAt(end))
                || ".,:".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length()
                        && Character.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
    }

    private static int endOfName(String text, int i) {
        int end = i;
        while (end < text.length() && isNameCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// The end of `:slightly_smiling_face:`, or 0.
    private static int endOfShortcode(String text, int i) {
        int end = i + 1;
        while (end < text.length() && end - i < 40
                && (Character.isLetterOrDigit(text.charAt(end)) || "_-+".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end > i + 2 && end < text.length() && text.charAt(end) == ':' && !Character.isDigit(text.charAt(i + 1)) ? end + 1
                : 0;
    }
}
