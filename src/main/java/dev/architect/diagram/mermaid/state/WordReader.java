package dev.architect.diagram.mermaid.state;

import java.util.Locale;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads names and texts, and knows what ends them.
final class WordReader {

    private static final Set<String> KEYWORDS = Set.of("state", "note", "direction", "classdef", "class", "style", "click",
            "href", "hide", "scale", "title", "end", "skinparam", "linkstyle");
    private static final String[] ARROWS = { "-->", "---", "->", "-.", "==", "=>", "<->", "<--", "→", "⟶", "➜", "—>", "–>" };
    private static final String TYPOGRAPHIC = "“”„‟«»";

    private final Cursor cursor;
    private final StateBuilder diagram;
    private final Warnings warnings;
    private final int longest;

    WordReader(Cursor cursor, StateBuilder diagram, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.warnings = warnings;
        this.longest = longest;
    }

    /// Whether a transition's arrow, or something that can only be meant as one, starts at `position`.
    boolean isArrow(int position) {
        if (isDashes(position)) {
            return Cursor.isBlank(cursor.charAt(position + 2)) && holdsArrow(position + 2);
        }
        for (String arrow : ARROWS) {
            if (cursor.startsWith(arrow, position)) {
                return true;
            }
        }
        return false;
    }

    /// `--` alone, which opens a text as in `A -- text --> B`.
    private boolean isDashes(int position) {
        char next = cursor.charAt(position + 2);
        return cursor.startsWith("--", position) && next != '>' && next != '-';
    }

    private boolean holdsArrow(int position) {
        int arrow = cursor.indexOf("->", position);
        return arrow >= 0 && arrow < cursor.endOfLine(position);
    }

    /// Whether the statement goes no further at `position`.
    boolean endsStatement(int position) {
        char c = cursor.charAt(position);
        return c == 0 || c == '\n' || c == ';' || c == '}' && diagram.isInComposite()
                || cursor.startsWith("%%", position) || isDivider(position);
    }

    private boolean isDivider(int position) {
        return cursor.startsWith("--", position)
                && cursor.between(position, cursor.endOfLine(position)).strip().chars().allMatch(c -> c == '-');
    }

    /// The next id without moving; empty where none starts here.
    String id() {
        int end = cursor.position();
        while (isPartOfId(end)) {
            end++;
        }
        return cursor.between(cursor.position(), end);
    }

    private boolean isPartOfId(int position) {
        char c = cursor.charAt(position);
        if (endsStatement(position) || Cursor.isBlank(c) || Character.isWhitespace(c)) {
            return false;
        }
        return switch (c) {
            case ':', '{' -> false;
            case '-' -> !cursor.startsWith("--", position) && !isArrow(position);
            default -> !isArrow(position);
        };
    }

    /// The next word in lower case, without moving: a keyword if it is one.
    String keyword() {
        return cursor.word().toLowerCase(Locale.ROOT);
    }

    /// Whether a statement with a word of its own starts here: the word stands before a blank, and is an id where an
    /// arrow or a colon follows.
    boolean isKeyword() {
        String word = keyword();
        if (!KEYWORDS.contains(word)) {
            return false;
        }
        int after = cursor.position() + word.length();
        int next = cursor.afterBlanks(after);
        return next > after && cursor.charAt(next) != ':' && !isArrow(next) && !endsStatement(next);
    }

    /// Takes a word whatever its case, when it stands here as a whole.
    boolean takeWord(String word) {
        if (!keyword().equals(word)) {
            return false;
        }
        cursor.skip(word.length());
        return true;
    }

    /// The text behind a colon: to the end of the line or the brace that closes a composite on this line.
    RichText takeText() {
        int start = cursor.position();
        int end = cursor.endOfLine(start);
        int brace = closingBrace(start, end);
        String text = cursor.between(start, Math.min(brace, end)).strip();
        cursor.moveTo(brace < end ? brace : cursor.endOfLine(start));
        while (text.endsWith(";") && !isEntity(text)) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text(start, text);
    }

    private int closingBrace(int from, int to) {
        if (!diagram.isInComposite()) {
            return to;
        }
        int depth = 0;
        for (int at = from; at < to; at++) {
            char c = cursor.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0 && endsAfterBraces(at, to)) {
                return at;
            }
        }
        return to;
    }

    private boolean endsAfterBraces(int from, int to) {
        return cursor.between(from, to).chars().allMatch(c -> c == '}' || Character.isWhitespace(c));
    }

    private static boolean isEntity(String text) {
        int mark = Math.max(text.lastIndexOf('#'), text.lastIndexOf('&'));
        return mark >= 0 && mark < text.length() - 2
                && text.substring(mark + 1, text.length() - 1).chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '#');
    }

    /// @param position where it starts, for messages
    RichText text(int position, String words) {
        cursor.checked(position, words, longest);
        return words.indexOf('*') >= 0 ? Labels.markdown(words) : Labels.read(words);
    }

    /// A text in quotes that starts here, typographic ones too.
    String takeQuoted() {
        int start = cursor.position();
        char open = cursor.peek(0);
        int end = start + 1;
        while (cursor.charAt(end) != 0 && !closes(open, cursor.charAt(end))) {
            end++;
        }
        if (cursor.charAt(end) == 0) {
            throw cursor.mistake(start, "The quoted name does not end: expected \"");
        }
        if (open != '"') {
            warnings.add(cursor.line(start), "typographic quotes were read as straight ones.");
        }
        cursor.moveTo(end + 1);
        return cursor.between(start + 1, end);
    }

    private static boolean closes(char open, char c) {
        return open == '"' ? c == '"' : c == '"' || TYPOGRAPHIC.indexOf(c) >= 0;
    }

    boolean isQuote(int position) {
        char c = cursor.charAt(position);
        return c == '"' || c != 0 && TYPOGRAPHIC.indexOf(c) >= 0;
    }

    /// Reads `:::name` where it stands here.
    void takeClasses(String id) {
        while (cursor.startsWith(":::")) {
            cursor.skip(3);
            cursor.skipBlanks();
            int start = cursor.position();
            int end = start;
            while (Character.isLetterOrDigit(cursor.charAt(end)) || cursor.charAt(end) == '_' || cursor.charAt(end) == ','
                    || cursor.charAt(end) == '-' && !isArrow(end) && !cursor.startsWith("--", end)) {
                end++;
            }
            if (end == start) {
                throw cursor.mistake("Expected the name of a class behind :::");
            }
            for (String name : cursor.between(start, end).split(",")) {
                diagram.styles().assign(id, name);
            }
            cursor.moveTo(end);
        }
    }
}
