package dev.architect.diagram.mermaid.scene;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

/// White paper of so many pixels. The memory of one of common size is kept for the next: getting it anew from the system
/// takes longer than painting upon it.
final class Canvas implements AutoCloseable {

    private static final int KEPT = 4_000_000;
    private static final int PAPER = 0xffffff;
    private static final int[] MASKS = { 0xff0000, 0xff00, 0xff };
    private static final AtomicReference<int[]> SPARE = new AtomicReference<>(new int[0]);

    private final int[] pixels;
    private final int width;
    private final int height;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        int size = Math.multiplyExact(width, height);
        int[] spare = SPARE.getAndSet(new int[0]);
        this.pixels = spare.length >= size ? spare : new int[size <= KEPT ? KEPT : size];
        Arrays.fill(pixels, 0, size, PAPER);
    }

    /// Painted on, it changes these pixels.
    BufferedImage image() {
        var buffer = new DataBufferInt(pixels, width * height);
        return new BufferedImage(new DirectColorModel(24, MASKS[0], MASKS[1], MASKS[2]),
                Raster.createPackedRaster(buffer, width, height, width, MASKS, null), false, null);
    }

    /// Its memory may be used for another from now on.
    @Override
    public void close() {
        if (pixels.length == KEPT) {
            SPARE.set(pixels);
        }
    }
}
