package dev.architect.review.checklist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import dev.architect.review.checklist.Token.Kind;

/// Cuts text into tokens so that what means the same reads the same: case, accents, `order-service`, `OrderService` and
/// `order_service` make no difference, and neither do `500ms` and `500 ms`.
final class Tokens {

    private static final String MARKS = "%/:;,()=<>≥≤→|{}[]+×";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String raw) {
        return new Tokens(withoutAccents(raw)).read();
    }

    /// Case stays: it tells where a name such as `maxRetries` is to be cut.
    static String withoutAccents(String raw) {
        boolean isPlain = raw.chars().allMatch(c -> c < 128);
        return isPlain ? raw : Normalizer.normalize(raw, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    /// The words of a name, whatever parts them.
    static List<String> words(String name) {
        return of(name).stream().filter(token -> token.isWord() || token.isNumber()).map(Token::text).toList();
    }

    private List<Token> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                readNumber();
            } else if (Character.isLetter(c)) {
                readWord();
            } else {
                readMark(c);
            }
        }
        return List.copyOf(tokens);
    }

    private void readNumber() {
        int end = at;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || isPointWithin(end))) {
            end++;
        }
        tokens.add(new Token(text.substring(at, end), Kind.NUMBER));
        at = end;
    }

    private boolean isPointWithin(int position) {
        char c = text.charAt(position);
        return (c == '.' || c == ',') && position + 1 < text.length() && Character.isDigit(text.charAt(position + 1));
    }

    private void readWord() {
        var word = new StringBuilder();
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || isApostropheWithin())) {
            char c = text.charAt(at);
            if (at > start && isHump()) {
                break;
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            }
            at++;
        }
        tokens.add(new Token(word.toString(), Kind.WORD));
    }

    private boolean isApostropheWithin() {
        char c = text.charAt(at);
        return (c == '\'' || c == '’') && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    }

    /// `maxRetries` is two words, `OAuth` and `mTLS` are one.
    private boolean isHump() {
        return Character.isUpperCase(text.charAt(at)) && !Character.isUpperCase(text.charAt(at - 1))
                && at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    }

    private void readMark(char c) {
        at++;
        if (c == '.' || c == '!' || c == '?') {
            if (at == text.length() || Character.isWhitespace(text.charAt(at))) {
                tokens.add(new Token(String.valueOf(c), Kind.STOP));
            }
        } else if (c == '\n') {
            tokens.add(new Token(",", Kind.MARK));
        } else if (MARKS.indexOf(c) >= 0) {
            tokens.add(new Token(String.valueOf(c), Kind.MARK));
        }
    }
}
