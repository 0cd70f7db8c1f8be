package dev.architect.diagram.mermaid.er;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads the attributes of an entity between braces: a type, a name, keys, a comment. Several may stand on a line.
final class AttributeReader {

    private static final Set<String> KEYS = Set.of("PK", "FK", "UK");
    /// What people add from SQL; Mermaid would take these words for attributes.
    private static final Pattern PLAIN_WORDS = Pattern.compile("[A-Za-z_][\\w-]*(?:\\s++[A-Za-z_][\\w-]*)*+\\s*+");
    private static final Set<String> CONSTRAINTS = Set.of("NOT", "NULL", "DEFAULT", "UNIQUE", "AUTO_INCREMENT",
            "AUTOINCREMENT", "PRIMARY", "FOREIGN", "REFERENCES", "CHECK", "INDEX", "IDENTITY", "GENERATED", "NN", "AI");

    private final Cursor cursor;
    private final Warnings warnings;
    private final int longest;

    AttributeReader(Cursor cursor, Warnings warnings, int longest) {
        this.cursor = cursor;
        this.warnings = warnings;
        this.longest = longest;
    }

    /// Whether an opening brace stands here or first on the next line that is not blank.
    boolean startsHere() {
        int before = cursor.position();
        cursor.skipWhitespace();
        if (cursor.peek(0) == '{' && cursor.peek(1) != '|' && cursor.peek(1) != 'o') {
            if (cursor.line(before) < cursor.line()) {
                warnings.refused(cursor.line(), "a { on a line of its own was kept; put it behind the name.");
            }
            return true;
        }
        boolean opens = cursor.peek(0) == '{';
        if (!opens) {
            cursor.moveTo(before);
        }
        return opens;
    }

    /// The cursor stands at the opening brace.
    void read(Consumer<Attribute> found) {
        int line = cursor.line();
        cursor.skip(1);
        while (true) {
            cursor.skipWhitespace();
            if (cursor.atEnd()) {
                warnings.refused(line, "an entity without } was closed at the end of the diagram.");
                return;
            }
            if (cursor.take("}")) {
                return;
            }
            if (cursor.startsWith("%%") || cursor.startsWith("//")) {
                warnings.refused(cursor.line(), "a comment was left out; it starts with %% on a line of its own.");
                cursor.skipLine();
            } else if (cursor.peek(0) == ',' || cursor.peek(0) == ';') {
                if (cursor.peek(0) == ';') {
                    warnings.refused(cursor.line(), "a semicolon behind an attribute was left out.");
                }
                cursor.skip(1);
            } else {
                found.accept(attribute());
            }
        }
    }

    private Attribute attribute() {
        int start = cursor.position();
        int line = cursor.line();
        String type = word();
        if (type.isEmpty()) {
            throw cursor.mistake(start, "Expected the type and the name of an attribute, such as string name");
        }
        skipToWord();
        String name = isWordHere() ? word() : "";
        if (name.isEmpty()) {
            warnings.refused(line, "an attribute without a type was kept; write string " + shortened(type) + ".");
            name = type;
            type = "";
        } else if (type.endsWith(":")) {
            warnings.refused(line, "an attribute with its name first was turned around; write " + shortened(name) + " "
                    + shortened(type.substring(0, type.length() - 1)) + ".");
            String first = type.substring(0, type.length() - 1);
            type = name;
            name = first;
        }
        if (name.equals("{")) {
            warnings.refused(line, "an entity without } was not closed before this line.");
        }
        String keys = keys();
        String comment = comment();
        if (comment.isEmpty()) {
            comment = constraints();
        }
        return new Attribute(type, name, keys, comment);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private void skipToWord() {
        cursor.skipBlanks();
        if (cursor.peek(0) == ':') {
            cursor.skip(1);
            cursor.skipBlanks();
        }
    }

    private boolean isWordHere() {
        char c = cursor.peek(0);
        return c != 0 && c != '\n' && c != '"' && c != '}' && c != ',' && c != ';' && !cursor.startsWith("%%");
    }

    /// Up to a blank that stands outside of brackets; in backticks anything.
    private String word() {
        int start = cursor.position();
        if (cursor.peek(0) == '`') {
            int close = cursor.indexOf("`", start + 1);
            if (close < 0 || close > cursor.endOfLine(start)) {
                throw cursor.mistake(start, "The word is not closed: expected `");
            }
            cursor.moveTo(close + 1);
            return cursor.between(start + 1, close);
        }
        int end = endOfWord(start, true);
        cursor.moveTo(end);
        String word = cursor.checked(start, cursor.between(start, end), longest);
        if (word.indexOf('~') < 0 && (word.indexOf(' ') >= 0 || word.indexOf('<') >= 0)) {
            warnings.refused(cursor.line(),
                    "blanks or angle brackets within a type were kept; write decimal(10,2) or list~int~.");
        }
        return word;
    }

    /// @param bracketed whether blanks within brackets and tildes belong to it; they do not where those are left open
    private int endOfWord(int start, boolean bracketed) {
        int limit = cursor.endOfLine(start);
        int depth = 0;
        boolean generic = false;
        int end = start;
        while (end < limit && (depth > 0 || generic || !endsWord(end))) {
            char c = cursor.charAt(end);
            if (bracketed) {
                depth += c == '(' || c == '<' ? 1 : (c == ')' || c == '>') && depth > 0 ? -1 : 0;
                generic = generic != (c == '~');
            }
            end++;
        }
        return depth > 0 || generic ? endOfWord(start, false) : end;
    }

    private boolean endsWord(int at) {
        char c = cursor.charAt(at);
        return Cursor.isBlank(c) || c == '"' || c == '}' || c == ';' || c == ',' && Cursor.isBlank(cursor.charAt(at + 1))
                || c == ',' && cursor.charAt(at + 1) == '\n';
    }

    /// `PK`, or several with commas or blanks between them; as they are written.
    private String keys() {
        List<String> keys = new ArrayList<>();
        while (true) {
            int before = cursor.position();
            cursor.skipBlanks();
            boolean apart = cursor.take(",");
            if (apart) {
                cursor.skipBlanks();
            }
            String word = cursor.word();
            if (!KEYS.contains(word.toUpperCase(Locale.ROOT))) {
                cursor.moveTo(before);
                return String.join(",", keys);
            }
            if (!apart && !keys.isEmpty()) {
                warnings.refused(cursor.line(), "keys without a comma were kept; write PK, FK.");
            }
            keys.add(word);
            cursor.skip(word.length());
        }
    }

    private String comment() {
        cursor.skipBlanks();
        char open = cursor.peek(0);
        if (open != '"' && open != '“') {
            return "";
        }
        int start = cursor.position();
        int close = cursor.indexOf(open == '"' ? "\"" : "”", start + 1);
        if (close < 0) {
            warnings.refused(cursor.line(), "a comment without its second quote was closed at the end of the line.");
            close = cursor.endOfLine(start);
        }
        if (close - start > longest) {
            throw cursor.mistake(start, "A comment has more than %d characters: shorten it".formatted(longest));
        }
        cursor.moveTo(close + 1);
        return cursor.between(start + 1, close).strip();
    }

    /// The rest of a line that goes on with SQL or with a single word becomes the comment.
    private String constraints() {
        int start = cursor.position();
        String word = cursor.word();
        int end = endOfRest(start);
        boolean single = cursor.between(start, end).strip().equals(word);
        if (word.isEmpty() || !single && !CONSTRAINTS.contains(word.toUpperCase(Locale.ROOT))) {
            return "";
        }
        // Mermaid reads plain words as further attributes.
        warnings.add(cursor.line(), "what stands behind an attribute was kept as its comment; write it in quotes.",
                !PLAIN_WORDS.matcher(cursor.between(start, end)).matches());
        cursor.moveTo(end);
        return cursor.between(start, end).strip().replace("\"", "");
    }

    private int endOfRest(int start) {
        int end = start;
        int limit = cursor.endOfLine(start);
        while (end < limit && cursor.charAt(end) != '}' && !cursor.startsWith("%%", end)) {
            end++;
        }
        return end;
    }
}
