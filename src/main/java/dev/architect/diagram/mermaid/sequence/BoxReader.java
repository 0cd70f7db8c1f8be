package dev.architect.diagram.mermaid.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads the boxes around participants, of which one at a time is open.
final class BoxReader {

    private static final Pattern COLOUR = Pattern.compile("((?:rgba?|hsla?)\\s*\\([^)]*\\)|#[0-9a-fA-F]{3,8}\\b|\\w+)(.*)",
            Pattern.CASE_INSENSITIVE);

    private final Warnings warnings;
    private final Wording wording;
    private final Script script;
    private final List<Box> boxes = new ArrayList<>();
    private int current = Participant.NO_BOX;
    private int line;

    BoxReader(Warnings warnings, Wording wording, Script script) {
        this.warnings = warnings;
        this.wording = wording;
        this.script = script;
    }

    List<Box> boxes() {
        return boxes;
    }

    /// The box that is open, or [Participant#NO_BOX].
    int current() {
        return current;
    }

    boolean isOpen() {
        return current != Participant.NO_BOX;
    }

    void close() {
        current = Participant.NO_BOX;
    }

    /// Another box, or the end of the diagram, stands where the open one should have ended.
    void warnIfOpen() {
        if (isOpen()) {
            warnings.refused(line, "the box has no `end`.");
        }
    }

    void open(Statement statement) {
        warnIfOpen();
        String text = Wording.withoutComment(statement.rest()).strip();
        Colour fill = Colour.NONE;
        Matcher coloured = COLOUR.matcher(text);
        if (coloured.matches()) {
            Optional<Colour> colour = Colour.parse(coloured.group(1));
            if (colour.isPresent()) {
                fill = colour.get();
                text = coloured.group(2).strip();
            }
        }
        script.count(statement);
        current = boxes.size();
        line = statement.line();
        boxes.add(new Box(wording.label(statement, text), fill));
    }

    /// Only participants stand in a box: whatever else follows has come out of it.
    void closeBefore(Statement statement) {
        if (isOpen()) {
            warnings.refused(statement.line(),
                    "only participants stand in a box; the box of line %d ends before this line."
                            .formatted(line));
            close();
        }
    }
}
