package dev.architect.diagram.mermaid.scene;

import java.util.Arrays;

/// Bits to bytes, the lowest first, as DEFLATE has them.
final class BitWriter {

    private byte[] bytes = new byte[1 << 15];
    private int size;
    private long pending;
    private int filled;

    /// @param count of bits, at most 24
    void write(int bits, int count) {
        pending |= (long) bits << filled;
        filled += count;
        while (filled >= Byte.SIZE) {
            append();
            filled -= Byte.SIZE;
        }
    }

    /// Fills the byte that is begun with zeros.
    void align() {
        if (filled > 0) {
            append();
            filled = 0;
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void append() {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) pending;
        pending >>>= Byte.SIZE;
    }
}
