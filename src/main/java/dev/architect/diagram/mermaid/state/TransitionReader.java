package dev.architect.diagram.mermaid.state;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Cursor;
import dev.architect.diagram.mermaid.source.Warnings;

/// Reads what starts with a state: `A`, `A : text`, `A --> B : text`, and what people write in place of these.
final class TransitionReader {

    private static final String TERMINAL = "[*]";
    private static final String EXPECTED_STATE = "Expected a state here, such as Idle or [*]";

    private record Arrow(RichText label, boolean bothWays) {
    }

    private final Cursor cursor;
    private final StateBuilder diagram;
    private final WordReader words;
    private final Warnings warnings;

    TransitionReader(Cursor cursor, StateBuilder diagram, WordReader words, Warnings warnings) {
        this.cursor = cursor;
        this.diagram = diagram;
        this.words = words;
        this.warnings = warnings;
    }

    void read() {
        int line = cursor.line();
        List<String> names = takeNames(true);
        cursor.skipBlanks();
        if (words.isArrow(cursor.position())) {
            readTransitions(state(joined(names, line), true, line), line);
            return;
        }
        if (cursor.peek(0) == ':' && !cursor.startsWith(":::")) {
            cursor.skip(1);
            String id = state(joined(names, line), true, line);
            diagram.describe(id, words.takeText());
            return;
        }
        if (cursor.peek(0) == '{' && !names.getLast().equals(TERMINAL)) {
            warnings.refused(line, "a composite state without the word state was kept.");
            cursor.skip(1);
            String id = state(joined(names, line), true, line);
            diagram.open(id, line);
            return;
        }
        names.forEach(name -> state(name, true, line));
    }

    /// Names up to an arrow, a colon or the end of the statement; classes behind them are assigned.
    private List<String> takeNames(boolean leads) {
        var names = new ArrayList<String>();
        while (true) {
            cursor.skipBlanks();
            int position = cursor.position();
            if (!names.isEmpty() && (words.endsStatement(position) || words.isArrow(position) || cursor.peek(0) == ':'
                    || cursor.peek(0) == '{' || cursor.startsWith("--") && diagram.isInComposite()
                    || words.isKeyword())) {
                return names;
            }
            names.add(takeName(leads));
        }
    }

    private String takeName(boolean leads) {
        int line = cursor.line();
        String name = takeBareName();
        if (cursor.startsWith(":::", cursor.afterBlanks(cursor.position()))) {
            cursor.skipBlanks();
            words.takeClasses(name.equals(TERMINAL) ? diagram.terminal(leads, line) : name);
        }
        return name;
    }

    private String takeBareName() {
        if (cursor.take(TERMINAL)) {
            return TERMINAL;
        }
        if (words.isQuote(cursor.position())) {
            int line = cursor.line();
            boolean isStraight = cursor.peek(0) == '"';
            String name = words.takeQuoted().strip();
            // To Mermaid a single word may have quotes as letters.
            warnings.add(line, "a state without an id was named by its text.", isStraight && name.indexOf(' ') >= 0);
            if (name.isEmpty()) {
                throw cursor.mistake(EXPECTED_STATE);
            }
            return name;
        }
        String name = words.id();
        if (name.isEmpty()) {
            throw cursor.mistake(EXPECTED_STATE);
        }
        cursor.skip(name.length());
        if (name.indexOf('-') >= 0) {
            warnings.refused(cursor.line(), "a name with a dash was kept; write state \"" + shortened(name) + "\" as id.");
        }
        return name;
    }

    private String joined(List<String> names, int line) {
        if (names.size() > 1) {
            warnings.add(line, "a name with blanks was kept; write state \"long name\" as id.");
        }
        return String.join(" ", names);
    }

    /// Names a state here.
    ///
    /// @return its id
    private String state(String name, boolean leads, int line) {
        if (name.equals(TERMINAL)) {
            return diagram.terminal(leads, line);
        }
        diagram.mention(name, line);
        return name;
    }

    private void readTransitions(String first, int line) {
        String from = first;
        while (true) {
            int start = cursor.position();
            Arrow arrow = takeArrow();
            cursor.skipBlanks();
            if (words.endsStatement(cursor.position())) {
                throw cursor.mistake(start, "The arrow leads nowhere: expected a state behind it");
            }
            List<String> names = takeNames(false);
            cursor.skipBlanks();
            boolean goesOn = words.isArrow(cursor.position());
            String next = goesOn && names.size() > 1 ? names.removeLast() : "";
            String to = state(joined(names, line), false, line);
            RichText label = arrow.label();
            if (!goesOn && cursor.peek(0) == ':') {
                cursor.skip(1);
                label = takeLabel();
            }
            diagram.transition(from, to, label, line);
            if (arrow.bothWays()) {
                diagram.transition(to, from, label, line);
            }
            if (!goesOn) {
                finish();
                return;
            }
            if (next.isEmpty()) {
                warnings.refused(line, "transitions in a row were read one by one.");
            }
            from = next.isEmpty() ? names.getLast().equals(TERMINAL) ? state(TERMINAL, true, line) : to
                    : state(next, true, line);
        }
    }

    private RichText takeLabel() {
        int start = cursor.position();
        int end = cursor.endOfLine(start);
        if (start == end || cursor.charAt(end - 1) == ':') {
            warnings.refused(cursor.line(), "a colon without a text behind it was left out.");
        }
        return words.takeText();
    }

    private void finish() {
        cursor.skipBlanks();
        if (cursor.peek(0) == '{') {
            throw cursor.mistake("Expected the end of the transition here; a composite state is written state A { on its own");
        }
    }

    private Arrow takeArrow() {
        int line = cursor.line();
        int start = cursor.position();
        if (cursor.take("-->") && !isHead(cursor.peek(0))) {
            return new Arrow(takePipes(), false);
        }
        cursor.moveTo(start);
        return takeSlip(line);
    }

    private static boolean isHead(char c) {
        return c == '>' || c == '-';
    }

    /// An arrow of another type of diagram, perhaps with words in it.
    private Arrow takeSlip(int line) {
        boolean bothWays = cursor.peek(0) == '<';
        int start = cursor.position();
        int end = start + (bothWays ? 1 : 0);
        end = afterStrokes(end);
        RichText label = RichText.EMPTY;
        if (cursor.charAt(end) != '>' && cursor.charAt(end - 1) != '>' && Cursor.isBlank(cursor.charAt(end))) {
            int close = endOfWords(end);
            if (close > end) {
                label = words.text(end, cursor.between(end, close).strip());
                end = afterStrokes(close);
            }
        }
        while (cursor.charAt(end) == '>') {
            end++;
        }
        String arrow = cursor.between(start, end);
        String sentence = "the arrow " + shortened(arrow) + " was read as -->.";
        warnings.add(line, sentence, Arrows.areRefused(arrow, diagram.isInComposite()));
        cursor.moveTo(end);
        RichText piped = takePipes();
        return new Arrow(piped.isEmpty() ? label : piped, bothWays && arrow.endsWith(">"));
    }

    private static String shortened(String arrow) {
        return arrow.length() <= 30 ? arrow : arrow.substring(0, 29) + "…";
    }

    private int afterStrokes(int from) {
        int end = from;
        while (cursor.charAt(end) != 0 && "-=.—–→⟶➜".indexOf(cursor.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /// Where the arrow goes on behind its words; `from` where it does not.
    private int endOfWords(int from) {
        int head = cursor.indexOf(">", from);
        if (head < 0 || head >= cursor.endOfLine(from)) {
            return from;
        }
        int close = head;
        while (close > from && "-=.".indexOf(cursor.charAt(close - 1)) >= 0) {
            close--;
        }
        return close == head ? from : close;
    }

    /// `|text|` behind an arrow.
    private RichText takePipes() {
        int before = cursor.position();
        cursor.skipBlanks();
        int from = cursor.position() + 1;
        int close = cursor.indexOf("|", from);
        if (cursor.peek(0) != '|' || close < 0 || close > cursor.endOfLine(from)) {
            cursor.moveTo(before);
            return RichText.EMPTY;
        }
        warnings.add(cursor.line(), "a text between | was read as one behind a colon.");
        cursor.moveTo(close + 1);
        return words.text(from, cursor.between(from, close).strip());
    }
}
