package dev.architect.diagram.mermaid.state;

import java.util.Locale;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what follows the word `note`: `left of A : text`, a block up to `end note`, or a text in quotes.
final class NoteReader {

    private static final String EXPECTED = "Expected where the note stands, such as note right of Idle : text";

    private final Cursor cursor;
    private final StateBuilder diagram;
    private final WordReader words;
    private final Warnings warnings;

    NoteReader(Cursor cursor, StateBuilder diagram, WordReader words, Warnings warnings) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.words = words;
        this.warnings = warnings;
    }

    void read(int line) {
        cursor.skipBlanks();
        if (words.isQuote(cursor.position())) {
            readFloating(line);
            return;
        }
        boolean before = takeSide(line);
        cursor.skipBlanks();
        String target = words.isQuote(cursor.position()) ? words.takeQuoted().strip() : words.id();
        if (target.isEmpty()) {
            throw cursor.mistake(EXPECTED);
        }
        if (cursor.startsWith(target)) {
            cursor.skip(target.length());
        }
        cursor.skipBlanks();
        RichText text = cursor.take(":") ? takeText() : takeBlock(line);
        diagram.note(target, before, text, line);
    }

    private RichText takeText() {
        int start = cursor.position();
        int colon = cursor.indexOf(":", start);
        if (colon >= 0 && colon < cursor.endOfLine(start)) {
            warnings.refused(cursor.line(), "a note with a second colon was kept; write #colon; for it.");
        }
        return words.takeText();
    }

    /// @return whether it is the left one
    private boolean takeSide(int line) {
        int start = cursor.position();
        String side = words.keyword();
        cursor.skip(side.length());
        cursor.skipBlanks();
        boolean of = words.takeWord("of");
        switch (side) {
            case "left", "right" -> {
                if (!of) {
                    warnings.refused(line, "a note without of was kept; write note " + side + " of and a state.");
                }
            }
            case "over", "for", "top", "bottom" -> warnings.refused(line, "a note " + side + " a state was put to its right.");
            default -> throw cursor.mistake(start, EXPECTED);
        }
        return side.equals("left");
    }

    private void readFloating(int line) {
        int start = cursor.position();
        RichText text = words.text(start, words.takeQuoted());
        cursor.skipLine();
        diagram.floatingNote(text, line);
    }

    /// Lines up to `end note`; where that is missing, up to a blank line or the next transition.
    private RichText takeBlock(int line) {
        int start = cursor.position();
        int end = endOfNote(start);
        if (end < 0) {
            warnings.refused(line, "a note without end note was closed.");
            end = endOfParagraph(cursor.endOfLine(start) + 1);
            cursor.moveTo(end);
        } else {
            cursor.moveTo(end);
            cursor.skipBlanks();
            words.takeWord("end");
            cursor.skipBlanks();
            words.takeWord("note");
            words.takeWord("endnote");
        }
        return words.text(start, stripped(cursor.between(start, end)));
    }

    private int endOfNote(int from) {
        int at = from;
        while (cursor.charAt(at) != 0) {
            int end = cursor.endOfLine(at);
            String line = cursor.between(at, end).strip().toLowerCase(Locale.ROOT);
            if (line.startsWith("end note") || line.startsWith("endnote")) {
                return at;
            }
            at = end + 1;
        }
        return -1;
    }

    private int endOfParagraph(int from) {
        int at = from;
        while (cursor.charAt(at) != 0) {
            int end = cursor.endOfLine(at);
            String line = cursor.between(at, end);
            if (line.isBlank() || line.contains("-->") || line.strip().equals("}")) {
                return at;
            }
            at = end + 1;
        }
        return at;
    }

    /// The lines without the blanks around them; blank lines between others stay.
    private static String stripped(String block) {
        var text = new StringBuilder();
        block.strip().lines().forEach(line -> text.append(line.strip()).append('\n'));
        return text.toString().strip();
    }
}
