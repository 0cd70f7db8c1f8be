package dev.architect.diagram.mermaid.state;

import java.util.Locale;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what follows the word `state`: an id, a name in quotes, `<<choice>>`, an opening brace.
final class DeclarationReader {

    private final Cursor cursor;
    private final StateBuilder diagram;
    private final WordReader words;
    private final TransitionReader transitions;
    private final Warnings warnings;

    DeclarationReader(Cursor cursor, StateBuilder diagram, WordReader words, TransitionReader transitions,
            Warnings warnings) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.words = words;
        this.transitions = transitions;
        this.warnings = warnings;
    }

    void read(int line) {
        cursor.skipBlanks();
        boolean named = words.isQuote(cursor.position());
        int start = cursor.position();
        String name = named ? words.takeQuoted() : "";
        String id = named ? takeAlias(name, line) : takeId(line);
        if (id.isEmpty()) {
            throw cursor.mistake(start, "Expected a state behind the word state, such as state \"Long name\" as s1");
        }
        if (!named && words.isArrow(cursor.position())) {
            warnings.add(line, "the word state before a transition was left out.");
            cursor.moveTo(start);
            transitions.read();
            return;
        }
        State.Kind kind = takeStereotype(line);
        if (named || kind != State.Kind.SIMPLE) {
            diagram.mention(id, kind, line);
        } else {
            diagram.declare(id, kind, line);
        }
        if (named && kind == State.Kind.SIMPLE && !name.isBlank()) {
            diagram.describe(id, words.text(start, name));
        }
        readRest(id, line);
    }

    private String takeAlias(String name, int line) {
        cursor.skipBlanks();
        if (words.takeWord("as")) {
            cursor.skipBlanks();
            String id = takeId(line);
            if (!id.isEmpty()) {
                return id;
            }
        }
        warnings.refused(line, "a state without an id was named by its text; write state \"long name\" as id.");
        return name.strip();
    }

    /// Up to a brace, a colon, `<<` or the end of the line.
    private String takeId(int line) {
        if (words.isQuote(cursor.position())) {
            return words.takeQuoted().strip();
        }
        int start = cursor.position();
        int end = start;
        while (!words.endsStatement(end) && cursor.charAt(end) != '{' && cursor.charAt(end) != ':'
                && !cursor.startsWith("<<", end) && !cursor.startsWith("[[", end) && !words.isQuote(end)
                && !words.isArrow(end)) {
            end++;
        }
        String id = cursor.between(start, end).strip();
        cursor.moveTo(end);
        if (id.endsWith(" as")) {
            id = id.substring(0, id.length() - " as".length()).strip();
        }
        if (id.indexOf(' ') > 0) {
            warnings.add(line, "a name with blanks was kept; write state \"long name\" as id.");
        }
        return id;
    }

    private State.Kind takeStereotype(int line) {
        boolean angles = cursor.startsWith("<<");
        if (!angles && !cursor.startsWith("[[")) {
            return State.Kind.SIMPLE;
        }
        int start = cursor.position();
        String close = angles ? ">>" : "]]";
        int end = cursor.indexOf(close, start);
        if (end < 0 || end > cursor.endOfLine(start)) {
            warnings.refused(line, "the kind of state does not end and was left out: expected " + close + ".");
            cursor.takeLine();
            return State.Kind.SIMPLE;
        }
        String kind = cursor.between(start + 2, end).strip();
        cursor.moveTo(end + 2);
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "fork", "join" -> State.Kind.BAR;
            case "choice" -> State.Kind.CHOICE;
            case "start" -> State.Kind.START;
            case "end" -> State.Kind.END;
            default -> unknown(angles, line);
        };
    }

    private State.Kind unknown(boolean angles, int line) {
        warnings.add(line, "the kind of state between " + (angles ? "<< >>" : "[[ ]]") + " is not known.");
        return State.Kind.SIMPLE;
    }

    private void readRest(String id, int line) {
        cursor.skipBlanks();
        words.takeClasses(id);
        cursor.skipBlanks();
        if (words.isQuote(cursor.position())) {
            warnings.refused(line, "the name of a state stands before its id: state \"long name\" as id.");
            int start = cursor.position();
            describe(id, words.text(start, words.takeQuoted()), line);
            cursor.skipBlanks();
        }
        if (cursor.peek(0) == ':') {
            cursor.skip(1);
            describe(id, words.takeText(), line);
            return;
        }
        if (opens()) {
            diagram.mention(id, line);
            diagram.open(id, line);
            return;
        }
    }

    private void describe(String id, RichText text, int line) {
        diagram.mention(id, line);
        diagram.describe(id, text);
    }

    /// Takes a brace here, or on one of the next lines.
    private boolean opens() {
        int before = cursor.position();
        cursor.skipWhitespace();
        if (cursor.take("{")) {
            return true;
        }
        cursor.moveTo(before);
        return false;
    }
}
