package dev.architect.diagram.mermaid.scene;

import java.util.Arrays;

/// Compresses what consists of long runs of one byte, as a zlib stream (RFC 1950) of one block (RFC 1951): a run is a
/// literal and matches one byte back, nothing else is looked for. On the rows of a drawing this is several times as fast
/// as [java.util.zip.Deflater], which has no such strategy and looks at every byte, at about the same size.
final class RunDeflater {

    private static final int LITERALS_AND_LENGTHS = 286;
    private static final int END_OF_BLOCK = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int SHORTEST_MATCH = 3;
    private static final int LONGEST_MATCH = 258;
    private static final int LONGEST_CODE = 15;
    private static final int LONGEST_CODE_OF_LENGTHS = 7;
    // In this order a block tells how long the codes of its code lengths are.
    private static final int[] ORDER = { 16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15 };
    private static final int LENGTH_BITS = 16;
    private static final int MOST = (1 << LENGTH_BITS) - 1;
    private static final int MODULUS = 65_521;
    // Leaves room for another run of any length.
    private static final long LATE = 1L << 48;

    private int[] runs = new int[1 << 14];
    private int size;
    private final int[] counts = new int[LITERALS_AND_LENGTHS];
    private long low = 1;
    private long high;

    /// `length` times `value`.
    void add(int value, int length) {
        for (int rest = length; rest > 0; rest -= MOST) {
            append(value, Math.min(rest, MOST));
        }
    }

    private void append(int value, int length) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
        }
        runs[size++] = value << LENGTH_BITS | length;
        int matched = length - 1;
        counts[FIRST_LENGTH + code(LONGEST_MATCH)] += matched / LONGEST_MATCH;
        int rest = matched % LONGEST_MATCH;
        if (rest >= SHORTEST_MATCH) {
            counts[FIRST_LENGTH + code(rest)]++;
            counts[value]++;
        } else {
            counts[value] += 1 + rest;
        }
        check(value, length);
    }

    /// Adler-32 of a run, without adding its bytes up one by one. Remainders are taken late: a division costs more than all
    /// else here.
    private void check(int value, long length) {
        high += length * low + value * (length * (length + 1) / 2);
        low += length * value;
        if (high > LATE) {
            high %= MODULUS;
            low %= MODULUS;
        }
    }

    byte[] finish() {
        counts[END_OF_BLOCK] = 1;
        HuffmanCode literals = HuffmanCode.of(counts, LONGEST_CODE);
        var out = new BitWriter();
        // A window of 32 KB, the fastest level.
        out.write(0x78, 8);
        out.write(0x01, 8);
        header(out, literals);
        for (int i = 0; i < size; i++) {
            write(out, literals, runs[i] >>> LENGTH_BITS, runs[i] & MOST);
        }
        out.write(literals.bits(END_OF_BLOCK), literals.length(END_OF_BLOCK));
        out.align();
        for (long half : new long[] { high % MODULUS, low % MODULUS }) {
            out.write((int) (half >> 8), 8);
            out.write((int) (half & 0xff), 8);
        }
        return out.bytes();
    }

    /// The last block, with codes of its own; of the distances only the shortest is ever used.
    private static void header(BitWriter out, HuffmanCode literals) {
        int[] counts = new int[ORDER.length];
        for (int i = 0; i < LITERALS_AND_LENGTHS; i++) {
            counts[literals.length(i)]++;
        }
        counts[1]++;
        HuffmanCode lengths = HuffmanCode.of(counts, LONGEST_CODE_OF_LENGTHS);
        out.write(1, 1);
        out.write(2, 2);
        out.write(LITERALS_AND_LENGTHS - FIRST_LENGTH, 5);
        out.write(0, 5);
        out.write(ORDER.length - 4, 4);
        for (int symbol : ORDER) {
            out.write(lengths.length(symbol), 3);
        }
        for (int i = 0; i < LITERALS_AND_LENGTHS; i++) {
            out.write(lengths.bits(literals.length(i)), lengths.length(literals.length(i)));
        }
        out.write(lengths.bits(1), lengths.length(1));
    }

    private static void write(BitWriter out, HuffmanCode literals, int value, int length) {
        out.write(literals.bits(value), literals.length(value));
        int rest = length - 1;
        while (rest >= SHORTEST_MATCH) {
            int matched = Math.min(rest, LONGEST_MATCH);
            match(out, literals, matched);
            rest -= matched;
        }
        for (; rest > 0; rest--) {
            out.write(literals.bits(value), literals.length(value));
        }
    }

    /// A length of 3 to 258, then the distance 1, whose code is a single 0.
    private static void match(BitWriter out, HuffmanCode literals, int length) {
        int code = code(length);
        out.write(literals.bits(FIRST_LENGTH + code), literals.length(FIRST_LENGTH + code));
        int extra = extraBits(code);
        out.write(length - SHORTEST_MATCH - base(code), extra);
        out.write(0, 1);
    }

    /// From 0: the lengths 3 to 10 have a code each, then four codes share each number of extra bits; 258 has its own.
    private static int code(int length) {
        int offset = length - SHORTEST_MATCH;
        if (length == LONGEST_MATCH) {
            return 28;
        }
        if (offset < 8) {
            return offset;
        }
        int extra = 29 - Integer.numberOfLeadingZeros(offset);
        return 4 * extra + (offset >> extra);
    }

    private static int extraBits(int code) {
        return code < 8 || code == 28 ? 0 : code / 4 - 1;
    }

    private static int base(int code) {
        return code == 28 ? LONGEST_MATCH - SHORTEST_MATCH : code < 8 ? code : 4 + code % 4 << code / 4 - 1;
    }
}
