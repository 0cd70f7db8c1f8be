package dev.architect.diagram.mermaid.scene;

import java.util.Arrays;

/// The colours of a picture: numbered as they are met and counted, then settled to the most frequent ones, which stand for
/// those next to them. A table of its own, with open addressing, because every stretch of a picture passes through it.
final class Palette {

    static final int SIZE = 256;

    private static final int OPAQUE = 0xff000000;
    private static final int EMPTY = 0;
    // Spreads neighbouring colours over the table: 2^32 divided by the golden ratio.
    private static final int SPREAD = 0x9E3779B9;

    private int bits = 11;
    // By slot of the table: a colour and its number.
    private int[] colours = new int[1 << bits];
    private int[] numbers = new int[1 << bits];
    // By number.
    private int[] known = new int[1 << bits - 1];
    private int[] counts = new int[1 << bits - 1];
    private int size;

    /// The number of a colour that is met `times` more.
    int number(int rgb, int times) {
        int colour = rgb | OPAQUE;
        int slot = slot(colour);
        if (colours[slot] == EMPTY) {
            if (2 * size >= colours.length) {
                grow();
                slot = slot(colour);
            }
            colours[slot] = colour;
            numbers[slot] = size;
            known[size++] = colour & ~OPAQUE;
        }
        counts[numbers[slot]] += times;
        return numbers[slot];
    }

    /// The colours that are kept, the most frequent first, and which of them stands for each number.
    Settled settle() {
        long[] frequent = new long[size];
        for (int i = 0; i < size; i++) {
            frequent[i] = (long) -counts[i] << Integer.SIZE | i;
        }
        Arrays.sort(frequent);
        int[] kept = new int[Math.min(SIZE, size)];
        byte[] indexes = new byte[size];
        for (int i = 0; i < size; i++) {
            int number = (int) frequent[i];
            if (i < kept.length) {
                kept[i] = known[number];
                indexes[number] = (byte) i;
            } else {
                indexes[number] = (byte) nearest(known[number], kept);
            }
        }
        return new Settled(kept, indexes);
    }

    /// @param colours as `0xRRGGBB`
    /// @param indexes by the number of a colour
    record Settled(int[] colours, byte[] indexes) {
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
        bits++;
        colours = new int[1 << bits];
        numbers = new int[1 << bits];
        known = Arrays.copyOf(known, 1 << bits - 1);
        counts = Arrays.copyOf(counts, 1 << bits - 1);
        for (int i = 0; i < size; i++) {
            int slot = slot(known[i] | OPAQUE);
            colours[slot] = known[i] | OPAQUE;
            numbers[slot] = i;
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
