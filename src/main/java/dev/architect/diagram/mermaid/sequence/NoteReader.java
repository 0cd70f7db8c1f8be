package dev.architect.diagram.mermaid.sequence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.sequence.Step.Side;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads notes, also those over several lines.
final class NoteReader {

    private static final Pattern PLACE = Pattern.compile("(left\\s+of|right\\s+of|over)\\b\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final String NO_TEXT = "Expected a colon and the text of the note: `note over A: text`";

    private final CastReader participants;
    private final BoxReader boxes;
    private final Script script;
    private final Wording wording;
    private final Warnings warnings;
    private StringBuilder lines;
    private Statement start;

    NoteReader(CastReader participants, BoxReader boxes, Script script, Wording wording, Warnings warnings) {
        this.participants = participants;
        this.boxes = boxes;
        this.script = script;
        this.wording = wording;
        this.warnings = warnings;
    }

    /// Whether `text` says where a note stands.
    static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    /// Whether the next statements belong to a note.
    boolean isOpen() {
        return lines != null;
    }

    void read(Statement statement) {
        Matcher place = PLACE.matcher(statement.head());
        if (!place.matches()) {
            throw statement.mistake("Expected `note left of A: text`, `note right of A: text` or `note over A,B: text`");
        }
        if (!statement.hasText()) {
            lines = new StringBuilder();
            start = statement;
            return;
        }
        add(statement, place, statement.tail());
    }

    private void add(Statement statement, Matcher place, String text) {
        boxes.closeBefore(statement);
        Side side = switch (place.group(1).toLowerCase(Locale.ROOT).charAt(0)) {
            case 'l' -> Side.LEFT;
            case 'r' -> Side.RIGHT;
            default -> Side.OVER;
        };
        String[] names = side == Side.OVER ? place.group(2).split(",", -1) : new String[] { place.group(2) };
        if (names.length > 2) {
            warnings.refused(statement.line(),
                    "a note over several participants names only the first and the last: `note over A,C: text`.");
        }
        // `note over A:wrap: text` and `note over A as N`: only the name counts.
        int first = participants.spoken(statement, names[0]);
        int last = participants.spoken(statement, names[names.length > 1 ? 1 : 0]);
        for (int i = 2; i < names.length; i++) {
            int between = participants.spoken(statement, names[i]);
            int left = Math.min(first, last);
            last = Math.max(between, Math.max(first, last));
            first = Math.min(between, left);
        }
        script.count(statement);
        script.add(new Step.Note(side, first, last, wording.label(statement, text)));
    }

    /// A note over several lines up to `end note`, as other notations have it.
    void continueWith(Statement statement) {
        String words = statement.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (words.equals("end note") || words.equals("endnote") || words.equals("end")) {
            Matcher place = PLACE.matcher(start.head());
            String text = lines.toString();
            lines = null;
            warnings.refused(start.line(), "a note's text stands behind a colon, with <br/> between its lines.");
            if (place.matches()) {
                add(start, place, text);
            }
            return;
        }
        String word = statement.firstWord().toLowerCase(Locale.ROOT);
        boolean message = statement.hasText() && ArrowToken.first(statement.head()) != null;
        if (message || word.equals("participant") || word.equals("note")) {
            throw start.mistake(NO_TEXT);
        }
        lines.append(lines.isEmpty() ? "" : "<br/>").append(statement.text());
    }

    void finish() {
        if (isOpen()) {
            throw start.mistake(NO_TEXT);
        }
    }
}
