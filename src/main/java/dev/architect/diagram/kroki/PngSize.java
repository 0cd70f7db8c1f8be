package dev.architect.diagram.kroki;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The size that a PNG tells in its first chunk (w3.org/TR/png, 5.2 and 11.2.1).
record PngSize(int width, int height) {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int HEADER_LENGTH = 13;
    private static final int HEADER = 0x49484452;
    private static final int SHORTEST = 33;

    /// @return nothing when the bytes are no PNG
    static Optional<PngSize> of(byte[] bytes) {
        if (bytes.length < SHORTEST) {
            return Optional.empty();
        }
        ByteBuffer png = ByteBuffer.wrap(bytes);
        boolean isPng = png.getLong() == SIGNATURE && png.getInt() == HEADER_LENGTH && png.getInt() == HEADER;
        var size = new PngSize(png.getInt(), png.getInt());
        return isPng && size.width > 0 && size.height > 0 ? Optional.of(size) : Optional.empty();
    }

    long pixels() {
        return (long) width * height;
    }
}
