package dev.architect.diagram.mermaid;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/// A picture as the mean colours of its tiles. Another rasteriser's smooth edges leave them nearly as they are; a box
/// that moved or a word that is missing does not.
///
/// @param tiles by row, then column, with red, green and blue of each
record CoarsePicture(int width, int height, double[][] tiles) {

    private static final int TILE = 16;
    private static final double LEVELS = 12;

    static CoarsePicture of(byte[] png) {
        BufferedImage image = read(png);
        int columns = Math.ceilDiv(image.getWidth(), TILE);
        int rows = Math.ceilDiv(image.getHeight(), TILE);
        var tiles = new double[rows * columns][];
        for (int i = 0; i < tiles.length; i++) {
            tiles[i] = mean(image, i % columns * TILE, i / columns * TILE);
        }
        return new CoarsePicture(image.getWidth(), image.getHeight(), tiles);
    }

    /// Whether an eye would tell them apart: by their size or by a tile.
    boolean isLike(CoarsePicture other) {
        if (width != other.width || height != other.height) {
            return false;
        }
        for (int i = 0; i < tiles.length; i++) {
            if (differ(tiles[i], other.tiles[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(double[] tile, double[] other) {
        for (int channel = 0; channel < tile.length; channel++) {
            if (Math.abs(tile[channel] - other[channel]) > LEVELS) {
                return true;
            }
        }
        return false;
    }

    private static double[] mean(BufferedImage image, int left, int top) {
        var mean = new double[3];
        for (int y = top; y < top + TILE; y++) {
            for (int x = left; x < left + TILE; x++) {
                int rgb = x < image.getWidth() && y < image.getHeight() ? image.getRGB(x, y) : 0xFFFFFF;
                mean[0] += (rgb >> 16 & 0xFF) / (double) (TILE * TILE);
                mean[1] += (rgb >> 8 & 0xFF) / (double) (TILE * TILE);
                mean[2] += (rgb & 0xFF) / (double) (TILE * TILE);
            }
        }
        return mean;
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
