package dev.architect.diagram.mermaid.classes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Generics;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads the names of classes and namespaces: words of letters and digits, dotted, dashed, in backticks, with a type between
/// tildes. Words with blanks between them are one name without the blanks, as in Mermaid.
final class NameReader {

    private static final Pattern RING = Pattern.compile("[^\\x00-\\x7F]o(?![A-Za-z0-9_])");

    private final Cursor cursor;
    private final Warnings warnings;
    private final Limits limits;

    NameReader(Cursor cursor, Warnings warnings, Limits limits) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.limits = limits;
    }

    /// @param expected what to say when there is no name here
    ClassName read(String expected) {
        return read(expected, Integer.MAX_VALUE);
    }

    /// The same, but one word alone.
    ClassName readWord(String expected) {
        return read(expected, 1);
    }

    private ClassName read(String expected, int mostWords) {
        cursor.skipBlanks();
        int start = cursor.position();
        String id = readId(mostWords);
        if (id.isEmpty()) {
            throw cursor.mistake(start, expected);
        }
        cursor.checked(start, id, limits.labelLength());
        return new ClassName(id, cursor.peek(0) == '~' ? readGeneric() : "");
    }

    private String readId(int mostWords) {
        var id = new StringBuilder();
        int words = 0;
        while (words < mostWords) {
            int blanks = cursor.afterBlanks(cursor.position());
            boolean apart = blanks > cursor.position() && words > 0;
            if (!startsWord(blanks, words == 0) || apart && endsName(blanks)) {
                break;
            }
            cursor.moveTo(blanks);
            if (apart && words == 1) {
                warnings.add(cursor.line(), "a name with blanks was joined; write it in backticks or as class Id[\"text\"].");
            }
            id.append(takeWord());
            words++;
        }
        return id.toString();
    }

    /// A quote where a name is expected is the name itself; behind a name it tells how many there are.
    private boolean startsWord(int at, boolean first) {
        char c = cursor.charAt(at);
        boolean dash = c == '-' && cursor.charAt(at + 1) != '-' && cursor.charAt(at + 1) != '>';
        return isWordCharacter(c) || c == '`' || first && (dash || isQuote(c) && closing(at) > 0);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '“';
    }

    private int closing(int at) {
        int close = cursor.indexOf(cursor.charAt(at) == '“' ? "”" : "\"", at + 1);
        return close < 0 || close > cursor.endOfLine(at) ? -1 : close;
    }

    /// Whether what stands behind a name and a blank is no part of it.
    private boolean endsName(int at) {
        return isAggregation(at) || wordAt(at).equals("extends")
                || wordAt(at).equals("implements");
    }

    private String wordAt(int at) {
        int end = at;
        while (isWordCharacter(cursor.charAt(end))) {
            end++;
        }
        return cursor.between(at, end);
    }

    private boolean isAggregation(int at) {
        int after = cursor.afterBlanks(at + 1);
        return cursor.charAt(at) == 'o' && (cursor.startsWith("--", after) || cursor.startsWith("..", after));
    }

    private String takeWord() {
        int start = cursor.position();
        char first = cursor.peek(0);
        if (first == '`' || isQuote(first)) {
            int close = first == '`' ? cursor.indexOf("`", start + 1) : closing(start);
            if (close < 0 || close > cursor.endOfLine(start)) {
                throw cursor.mistake(start, "The name is not closed: expected `");
            }
            if (first != '`') {
                warnings.refused(cursor.line(), "a name in quotes was kept; write it in backticks or as class Id[\"text\"].");
            }
            cursor.moveTo(close + 1);
            return cursor.between(start + 1, close).strip();
        }
        int end = start;
        while (isNamePart(end)) {
            end++;
        }
        cursor.moveTo(end);
        String word = cursor.between(start, end);
        tell(word, end);
        return word;
    }

    /// Behind a letter with an accent Mermaid takes an `o` that ends a word for the sign of an aggregation.
    private void tell(String word, int end) {
        Matcher ring = RING.matcher(word);
        int behind = cursor.afterBlanks(end);
        boolean joins = cursor.startsWith("--", behind) || cursor.startsWith("..", behind);
        if (ring.find() && !(ring.end() == word.length() && joins)) {
            warnings.refused(cursor.line(end), "the o of a name was read as a letter; write the name in backticks.");
        }
    }

    private boolean isNamePart(int at) {
        char c = cursor.charAt(at);
        char next = cursor.charAt(at + 1);
        boolean dash = c == '-' && cursor.charAt(at - 1) != '-' && (isWordCharacter(next) || Cursor.isBlank(next));
        boolean dot = c == '.' && cursor.charAt(at - 1) != '.' && isWordCharacter(next);
        return isWordCharacter(c) || dash || dot;
    }

    static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '_'
                || c > 127 && !Cursor.isBlank(c) && "→⟶➜←“”„«»–—…".indexOf(c) < 0;
    }

    /// Up to the tilde that closes the outermost type.
    private String readGeneric() {
        int start = cursor.position();
        int limit = cursor.endOfLine(start);
        int depth = 1;
        for (int at = start + 1; at < limit; at++) {
            if (cursor.charAt(at) != '~') {
                continue;
            }
            boolean opens = isWordCharacter(cursor.charAt(at - 1)) && isWordCharacter(cursor.charAt(at + 1))
                    && cursor.indexOf("~~", at) > 0 && cursor.indexOf("~~", at) < limit;
            depth += opens ? 1 : -1;
            if (depth == 0) {
                cursor.moveTo(at + 1);
                return Generics.drawn(cursor.between(start + 1, at));
            }
        }
        throw cursor.mistake(start, "The type of the class is not closed: expected ~");
    }
}
