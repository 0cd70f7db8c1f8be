package dev.architect.diagram.mermaid.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Writes PNG files (ISO/IEC 15948) with a palette: a diagram has few colours and many shades of them along its edges,
/// so the 256 most frequent stand for all and the file is a third of the size. Most rows repeat the one above them;
/// such a row costs one comparison and a few bytes.
final class PngFile {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    private static final int BITS_PER_SAMPLE = 8;
    private static final int INDEXED = 3;
    private static final byte FILTER_NONE = 0;
    private static final byte FILTER_UP = 2;
    private static final int BUFFER = 1 << 16;

    private PngFile() {
    }

    static byte[] encode(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var runs = new Runs(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height);
        Palette.Settled palette = runs.palette().settle();

        var file = new ByteArrayOutputStream(BUFFER);
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(width, height));
        chunk(file, "PLTE", bytes(palette.colours()));
        chunk(file, "IDAT", rows(runs, width, height, palette.indexes()));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) BITS_PER_SAMPLE).put((byte) INDEXED)
                .put((byte) 0).put((byte) 0).put((byte) 0).array();
    }

    private static byte[] bytes(int[] colours) {
        ByteBuffer bytes = ByteBuffer.allocate(colours.length * 3);
        for (int colour : colours) {
            bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return bytes.array();
    }

    /// Every row is preceded by its filter: none, or the difference to the row above. What makes fewer runs is taken; of a
    /// row that repeats the one above nothing is left.
    private static byte[] rows(Runs runs, int width, int height, byte[] indexes) {
        var data = new RunDeflater();
        byte[] above = new byte[width];
        byte[] row = new byte[width];
        byte[] difference = new byte[width];
        for (int y = 0; y < height; y++) {
            if (runs.isRepeated(y)) {
                data.add(FILTER_UP, 1);
                data.add(0, width);
                continue;
            }
            runs.write(y, indexes, row);
            for (int x = 0; x < width; x++) {
                difference[x] = (byte) (row[x] - above[x]);
            }
            boolean isUp = y > 0 && runs(difference) < runs.count(y);
            data.add(isUp ? FILTER_UP : FILTER_NONE, 1);
            add(isUp ? difference : row, data);
            byte[] next = above;
            above = row;
            row = next;
        }
        return data.finish();
    }

    private static int runs(byte[] row) {
        int runs = 0;
        for (int at = 0; at < row.length; at = endOfRun(row, at)) {
            runs++;
        }
        return runs;
    }

    private static void add(byte[] row, RunDeflater data) {
        for (int at = 0; at < row.length;) {
            int end = endOfRun(row, at);
            data.add(row[at] & 0xff, end - at);
            at = end;
        }
    }

    private static int endOfRun(byte[] row, int from) {
        int same = Arrays.mismatch(row, from, row.length - 1, row, from + 1, row.length);
        return same < 0 ? row.length : from + same + 1;
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(name);
        checksum.update(data);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(name);
        file.writeBytes(data);
        file.writeBytes(Arrays.copyOfRange(ByteBuffer.allocate(8).putLong(checksum.getValue()).array(), 4, 8));
    }
}
