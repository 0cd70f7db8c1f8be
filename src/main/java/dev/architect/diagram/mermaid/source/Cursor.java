package dev.architect.diagram.mermaid.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A place in the text of a diagram that knows its line and column.
public final class Cursor {

    private static final int LONGEST_ENTITY = 10;

    private final String text;
    private final int firstLine;
    private final int[] lineStarts;
    private int at;

    /// @param firstLine number of the first of these lines in the whole source, from 1
    private Cursor(List<String> lines, int firstLine) {
        this.text = String.join("\n", lines);
        this.firstLine = firstLine;
        this.lineStarts = IntStream.concat(IntStream.of(0),
                IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
    }

    /// At the first character behind the keyword of the diagram's type.
    public static Cursor behindKeyword(Source source) {
        List<String> lines = source.lines().subList(source.firstLine(), source.lines().size());
        var cursor = new Cursor(lines, source.firstLine() + 1);
        cursor.skipWhitespace();
        cursor.skip(SourceReader.keyword(lines.getFirst()).length());
        return cursor;
    }

    public boolean atEnd() {
        return at >= text.length();
    }

    public int position() {
        return at;
    }

    public void moveTo(int position) {
        at = Math.clamp(position, 0, text.length());
    }

    public void skip(int characters) {
        moveTo(at + characters);
    }

    /// The character `ahead` of here; 0 behind the end.
    public char peek(int ahead) {
        return charAt(at + ahead);
    }

    public char charAt(int position) {
        return position >= 0 && position < text.length() ? text.charAt(position) : 0;
    }

    public boolean startsWith(String word) {
        return text.startsWith(word, at);
    }

    public boolean startsWith(String word, int position) {
        return text.startsWith(word, position);
    }

    /// The first of `words` that stands at `position`; empty where none does.
    public String which(int position, String... words) {
        for (String word : words) {
            if (text.startsWith(word, position)) {
                return word;
            }
        }
        return "";
    }

    public boolean take(String word) {
        if (!startsWith(word)) {
            return false;
        }
        skip(word.length());
        return true;
    }

    public String between(int from, int to) {
        return text.substring(Math.min(from, text.length()), Math.clamp(to, from, text.length()));
    }

    public int indexOf(String word, int from) {
        return text.indexOf(word, from);
    }

    public void skipBlanks() {
        moveTo(afterBlanks(at));
    }

    public void skipWhitespace() {
        at = afterWhitespace(at);
    }

    /// What may stand between statements: white space, `;`, comments.
    public void skipSeparators() {
        skipWhitespace();
        while (peek(0) == ';' || startsWith("%%")) {
            moveTo(peek(0) == ';' ? at + 1 : endOfLine(at));
            skipWhitespace();
        }
    }

    /// To the end of the line, not behind it.
    public void skipLine() {
        moveTo(endOfLine(at));
    }

    public int afterBlanks(int position) {
        int after = position;
        while (after < text.length() && isBlank(text.charAt(after))) {
            after++;
        }
        return after;
    }

    public int afterWhitespace(int position) {
        int after = position;
        while (isBlank(charAt(after)) || charAt(after) == '\n') {
            after++;
        }
        return after;
    }

    public int endOfLine(int position) {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    /// The next word of letters, without moving.
    public String word() {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(at, end);
    }

    /// The rest of the statement: to the end of the line or a `;` that stands outside of quotes, brackets and entities.
    public String takeStatement() {
        int end = at;
        boolean quoted = false;
        int depth = 0;
        while (end < text.length() && text.charAt(end) != '\n') {
            char c = text.charAt(end);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '[' || c == '(')) {
                depth++;
            } else if (!quoted && (c == ']' || c == ')')) {
                depth--;
            } else if (c == ';' && !quoted && depth <= 0) {
                break;
            }
            end++;
        }
        String statement = text.substring(at, end);
        at = end;
        return statement.strip();
    }

    /// The rest of the line without a comment; moves to the end of the line.
    public String takeLine() {
        String line = between(at, endBeforeComment(at)).strip();
        skipLine();
        return line;
    }

    /// The end of the line, or the comment before it.
    public int endBeforeComment(int position) {
        int end = endOfLine(position);
        int comment = text.indexOf("%%", position);
        return comment >= 0 && comment < end ? comment : end;
    }

    /// Whether the `;` there is the end of an entity such as `#quot;`, and not of a statement.
    public boolean endsEntity(int semicolon) {
        int before = semicolon - 1;
        while (semicolon - before <= LONGEST_ENTITY && Character.isLetterOrDigit(charAt(before))) {
            before--;
        }
        return before < semicolon - 1 && (charAt(before) == '#' || charAt(before) == '&');
    }

    public int line(int position) {
        return firstLine + index(position);
    }

    private int index(int position) {
        int found = Arrays.binarySearch(lineStarts, position);
        return found >= 0 ? found : -found - 2;
    }

    public int line() {
        return line(at);
    }

    /// The last line that is not blank.
    public int lastLine() {
        return line(Math.max(0, text.stripTrailing().length() - 1));
    }

    /// `words`, which start at `position`, unless they are longer than `longest`.
    ///
    /// @throws SyntaxException when they are
    public String checked(int position, String words, int longest) {
        if (words.length() > longest) {
            throw mistake(position, "The text has %d characters; at most %d are drawn".formatted(words.length(), longest));
        }
        return words;
    }

    public SyntaxException mistake(String reason) {
        return mistake(at, reason);
    }

    public SyntaxException mistake(int position, String reason) {
        return new SyntaxException(line(position), position - lineStarts[index(position)] + 1, reason);
    }

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u200B' || c == '\u3000' || c == '\f'
                || c == '\u2003' || c == '\u2002' || c == '\u2009' || c == '\u202F';
    }

    /// What stands between the quotes that start here, straight, typographic or backticks, which may span lines. Without
    /// the second one it ends with the line.
    ///
    /// @param longest of its characters
    public String takeQuoted(int longest, Warnings warnings) {
        int start = at;
        char open = peek(0);
        boolean typographic = open != '"' && open != '`';
        int close = indexOf(typographic ? "”" : String.valueOf(open), start + 1);
        if (typographic) {
            warnings.add(line(), "typographic quotes were read as straight ones.");
        }
        if (close < 0) {
            warnings.add(line(), "quotes without an end were closed at the end of the line.");
            moveTo(endOfLine(start));
            return between(start + 1, at).strip();
        }
        if (close - start > longest) {
            throw mistake(start, "A text has more than %d characters: shorten it".formatted(longest));
        }
        moveTo(close + 1);
        return between(start + 1, close).strip();
    }
}
