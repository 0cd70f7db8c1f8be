package dev.architect.diagram.mermaid.scene;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/// Puts a line that holds Hebrew or Arabic into the order in which it is seen. The line itself runs from left to right, as
/// Mermaid's labels do.
final class Direction {

    private static final char FIRST_TURNED = '\u0590';

    private Direction() {
    }

    /// Whether something in a line may be written from the right.
    static boolean mayTurn(List<Run> line) {
        for (Run run : line) {
            for (int at = 0; at < run.text().length(); at++) {
                if (run.text().charAt(at) >= FIRST_TURNED) {
                    return Bidi.requiresBidi(text(line).toCharArray(), 0, text(line).length());
                }
            }
        }
        return false;
    }

    /// @param cut makes pieces of a run whose text has one direction; the second argument says whether it is from the right
    static List<Piece> ordered(List<Run> line, BiFunction<Run, Boolean, List<Piece>> cut) {
        var bidi = new Bidi(text(line), Bidi.DIRECTION_LEFT_TO_RIGHT);
        var pieces = new ArrayList<Piece>();
        var levels = new ArrayList<Integer>();
        int start = 0;
        for (Run run : line) {
            for (int from = 0; from < run.text().length();) {
                int level = bidi.getLevelAt(start + from);
                int to = from + 1;
                while (to < run.text().length() && bidi.getLevelAt(start + to) == level) {
                    to++;
                }
                for (Piece piece : cut.apply(run.with(run.text().substring(from, to)), level % 2 == 1)) {
                    pieces.add(piece);
                    levels.add(level);
                }
                from = to;
            }
            start += run.text().length();
        }
        return reordered(pieces, levels);
    }

    private static List<Piece> reordered(List<Piece> pieces, List<Integer> levels) {
        byte[] depths = new byte[levels.size()];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = levels.get(i).byteValue();
        }
        Piece[] seen = pieces.toArray(Piece[]::new);
        if (seen.length > 1) {
            Bidi.reorderVisually(depths, 0, seen, 0, seen.length);
        }
        return List.of(seen);
    }

    private static String text(List<Run> line) {
        return String.join("", line.stream().map(Run::text).toList());
    }
}
