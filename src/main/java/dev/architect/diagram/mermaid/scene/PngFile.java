package dev.architect.diagram.mermaid.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes PNG files (ISO/IEC 15948) with a palette: a diagram has few colours and many shades of them along its edges,
/// so the 256 most frequent stand for all and the file is a third of the size.
final class PngFile {

    private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    private static final int PALETTE = 256;
    private static final int BITS_PER_SAMPLE = 8;
    private static final int INDEXED = 3;
    private static final int BUFFER = 1 << 16;

    private PngFile() {
    }

    static byte[] encode(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Map<Integer, Integer> counts = counts(pixels);
        int[] palette = palette(counts);
        Map<Integer, Byte> indexes = indexes(counts, palette);

        var file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header(image.getWidth(), image.getHeight()));
        chunk(file, "PLTE", colours(palette));
        chunk(file, "IDAT", deflate(rows(pixels, image.getWidth(), image.getHeight(), indexes)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static Map<Integer, Integer> counts(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int at = 0; at < pixels.length;) {
            int start = at;
            while (at < pixels.length && pixels[at] == pixels[start]) {
                at++;
            }
            counts.merge(pixels[start] & 0xffffff, at - start, Integer::sum);
        }
        return counts;
    }

    private static int[] palette(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer> comparingByValue().reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(PALETTE).mapToInt(Map.Entry::getKey).toArray();
    }

    private static Map<Integer, Byte> indexes(Map<Integer, Integer> counts, int[] palette) {
        var indexes = new HashMap<Integer, Byte>();
        for (int i = 0; i < palette.length; i++) {
            indexes.put(palette[i], (byte) i);
        }
        for (int colour : counts.keySet()) {
            indexes.computeIfAbsent(colour, missing -> (byte) nearest(missing, palette));
        }
        return indexes;
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

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) BITS_PER_SAMPLE).put((byte) INDEXED)
                .put((byte) 0).put((byte) 0).put((byte) 0).array();
    }

    private static byte[] colours(int[] palette) {
        ByteBuffer bytes = ByteBuffer.allocate(palette.length * 3);
        for (int colour : palette) {
            bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return bytes.array();
    }

    /// Every row is preceded by its filter, which is none.
    private static byte[] rows(int[] pixels, int width, int height, Map<Integer, Byte> indexes) {
        byte[] rows = new byte[height * (width + 1)];
        int last = -1;
        byte index = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = pixels[y * width + x] & 0xffffff;
                if (colour != last) {
                    last = colour;
                    index = indexes.get(colour);
                }
                rows[y * (width + 1) + 1 + x] = index;
            }
        }
        return rows;
    }

    private static byte[] deflate(byte[] data) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(data);
            deflater.finish();
            var out = new ByteArrayOutputStream(BUFFER);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
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
