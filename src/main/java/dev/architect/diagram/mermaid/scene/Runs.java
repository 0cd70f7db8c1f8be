package dev.architect.diagram.mermaid.scene;

import java.util.Arrays;

/// A picture as its rows, each of which repeats the one above or consists of runs of one colour.
final class Runs {

    // Within letters runs are short; everywhere else the search compares many pixels at once.
    private static final int FEW = 8;
    // Leaves room for a million colours; a longer run is several.
    private static final int LENGTH_BITS = 12;
    private static final int MOST = (1 << LENGTH_BITS) - 1;

    private final int width;
    private final int height;
    private final int[] pixels;
    private final Palette palette = new Palette();
    private final int[] ends;
    private int[] runs = new int[1 << 14];
    private int size;

    /// @param pixels row by row
    Runs(int[] pixels, int width, int height) {
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        this.ends = new int[height];
        for (int y = 0; y < height;) {
            int next = endOfRepetition(y);
            find(y * width, next - y);
            Arrays.fill(ends, y, next, size);
            y = next;
        }
    }

    Palette palette() {
        return palette;
    }

    boolean isRepeated(int y) {
        return y > 0 && ends[y] == ends[y - 1];
    }

    /// How many runs make the row.
    int count(int y) {
        return ends[y] - start(y);
    }

    /// The row's bytes.
    void write(int y, byte[] indexes, byte[] target) {
        int at = 0;
        for (int i = start(y); i < ends[y]; i++) {
            int next = at + (runs[i] & MOST);
            byte index = indexes[runs[i] >>> LENGTH_BITS];
            if (next - at < FEW) {
                while (at < next) {
                    target[at++] = index;
                }
            } else {
                Arrays.fill(target, at, next, index);
            }
            at = next;
        }
    }

    private int start(int y) {
        return y == 0 ? 0 : ends[y - 1];
    }

    private int endOfRepetition(int y) {
        int next = y + 1;
        while (next < height && Arrays.equals(pixels, y * width, (y + 1) * width, pixels, next * width, (next + 1) * width)) {
            next++;
        }
        return next;
    }

    private void find(int from, int times) {
        int end = from + width;
        for (int at = from; at < end;) {
            int next = endOfRun(at, Math.min(end, at + MOST));
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, 2 * size);
            }
            runs[size++] = palette.number(pixels[at], (next - at) * times) << LENGTH_BITS | next - at;
            at = next;
        }
    }

    private int endOfRun(int from, int end) {
        int colour = pixels[from];
        int few = Math.min(end, from + FEW);
        for (int at = from + 1; at < few; at++) {
            if (pixels[at] != colour) {
                return at;
            }
        }
        int same = Arrays.mismatch(pixels, few - 1, end - 1, pixels, few, end);
        return same < 0 ? end : few + same;
    }
}
