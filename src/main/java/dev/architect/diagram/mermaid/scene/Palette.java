package dev.architect.diagram.mermaid.scene;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The colours of a picture: counted first, then settled to the most frequent ones, which stand for those next to them.
/// A table of its own, with open addressing, because every pixel of a picture passes through it.
final class Palette {

    static final int SIZE = 256;

    private static final int OPAQUE = 0xff000000;
    private static final int EMPTY = 0;
    private static final int FEW = 8;
    // Spreads neighbouring colours over the table: 2^32 divided by the golden ratio.
    private static final int SPREAD = 0x9E3779B9;

    private int bits = 11;
    private int[] colours = new int[1 << bits];
    private int[] counts = new int[1 << bits];
    private byte[] indexes = new byte[0];
    private int size;

    /// Counts `length` pixels, each as often as `times` says.
    void count(int[] pixels, int from, int length, int times) {
        int end = from + length;
        for (int at = from; at < end;) {
            int next = endOfRun(pixels, at, end);
            add(pixels[at] | OPAQUE, (next - at) * times);
            at = next;
        }
    }

    /// The colours that were kept, the most frequent first; [#translate] works from now on.
    int[] settle() {
        int[] slots = IntStream.range(0, colours.length).filter(slot -> colours[slot] != EMPTY).boxed()
                .sorted(Comparator.<Integer> comparingInt(slot -> counts[slot]).reversed()
                        .thenComparing(slot -> colours[slot]))
                .mapToInt(Integer::intValue).toArray();
        int kept = Math.min(SIZE, slots.length);
        int[] palette = Arrays.stream(slots).limit(kept).map(slot -> colours[slot] & ~OPAQUE).toArray();
        indexes = new byte[colours.length];
        for (int i = 0; i < slots.length; i++) {
            indexes[slots[i]] = (byte) (i < kept ? i : nearest(colours[slots[i]], palette));
        }
        return palette;
    }

    /// Writes the palette's indexes of `length` pixels.
    void translate(int[] pixels, int from, int length, byte[] target, int to) {
        int end = from + length;
        for (int at = from; at < end;) {
            int next = endOfRun(pixels, at, end);
            Arrays.fill(target, to + at - from, to + next - from, indexes[slot(pixels[at] | OPAQUE)]);
            at = next;
        }
    }

    /// Where the colour at `from` ends. Runs are short within letters and long everywhere else, where the search compares
    /// many pixels at once.
    private static int endOfRun(int[] pixels, int from, int end) {
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

    private void add(int colour, int count) {
        int slot = slot(colour);
        if (colours[slot] == EMPTY) {
            if (2 * size >= colours.length) {
                grow();
                slot = slot(colour);
            }
            colours[slot] = colour;
            size++;
        }
        counts[slot] += count;
    }

    /// Where `colour` stands, or would stand.
    private int slot(int colour) {
        int slot = colour * SPREAD >>> 32 - bits;
        while (colours[slot] != EMPTY && colours[slot] != colour) {
            slot = slot + 1 & colours.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldColours = colours;
        int[] oldCounts = counts;
        bits++;
        colours = new int[1 << bits];
        counts = new int[1 << bits];
        for (int i = 0; i < oldColours.length; i++) {
            if (oldColours[i] != EMPTY) {
                int slot = slot(oldColours[i]);
                colours[slot] = oldColours[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        int smallest = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int red = (colour >> 16 & 0xff) - (palette[i] >> 16 & 0xff);
            int green = (colour >> 8 & 0xff) - (palette[i] >> 8 & 0xff);
            int blue = (colour & 0xff) - (palette[i] & 0xff);
            int distance = red * red + green * green + blue * blue;
            if (distance < smallest) {
                smallest = distance;
                best = i;
            }
        }
        return best;
    }
}
