package dev.architect.design;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

import dev.architect.chat.Transcript;
import dev.architect.chat.Transcript.Line;

/// A thread cut to a budget of tokens: the last answer of a persona stays whole, and of the rest the oldest goes first.
final class History {

    /// Models cut English prose into pieces of about four characters, and other text into shorter ones.
    private static final int CHARACTERS_PER_TOKEN = 3;
    private static final int LONGEST_LINE = 12_000;
    private static final String CUT = "\n[…]";

    private History() {
    }

    static List<Line> of(Transcript transcript, int tokens) {
        List<Line> lines = transcript.lines();
        int last = lastAnswer(lines);
        long room = (long) tokens * CHARACTERS_PER_TOKEN;
        if (last >= 0) {
            room -= Math.min(lines.get(last).text().length(), room);
        }
        var kept = new ArrayDeque<Line>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Line line = i == last ? cut(lines.get(i), tokens * CHARACTERS_PER_TOKEN) : cut(lines.get(i), LONGEST_LINE);
            if (i != last) {
                room -= line.text().length();
            }
            if (i == last || room >= 0) {
                kept.addFirst(line);
            }
        }
        return new ArrayList<>(kept);
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest) + CUT;
    }

    private static Line cut(Line line, int longest) {
        return new Line(line.ts(), line.speaker(), line.isPersona(), cut(line.text(), longest), line.saidAt());
    }

    private static int lastAnswer(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isPersona()) {
                return i;
            }
        }
        return -1;
    }
}
