package dev.architect.teams;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Makes a PNG small enough to travel inside a message: first with fewer colors, which a diagram hardly shows, then
/// with fewer pixels as well.
final class SmallPicture {

    private static final int SMALLEST_SIDE = 48;
    private static final double STEP = 0.85;
    private static final int MOST_COLORS = 256;

    private SmallPicture() {
    }

    /// @return the picture in at most so many bytes; empty when it cannot be made that small
    static Optional<byte[]> within(int limit, byte[] png) {
        if (png.length <= limit) {
            return Optional.of(png);
        }
        try {
            BufferedImage whole = ImageIO.read(new ByteArrayInputStream(png));
            return whole == null ? Optional.empty() : shrunk(limit, whole);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> shrunk(int limit, BufferedImage whole) throws IOException {
        double scale = 1;
        while (Math.max(whole.getWidth(), whole.getHeight()) * scale >= SMALLEST_SIDE) {
            byte[] bytes = png(indexed(scaled(whole, scale)));
            if (bytes.length <= limit) {
                return Optional.of(bytes);
            }
            // Bytes grow with the pixels: a picture far too large gets there in few steps.
            scale *= Math.min(STEP, Math.max(0.3, Math.sqrt((double) limit / bytes.length) * 1.1));
        }
        return Optional.empty();
    }

    private static BufferedImage scaled(BufferedImage whole, double scale) {
        int width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        BufferedImage step = onWhite(whole, whole.getWidth(), whole.getHeight());
        // Halving keeps thin lines, which one large step would lose.
        while (step.getWidth() > 2 * width && step.getHeight() > 2 * height) {
            step = onWhite(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return step.getWidth() == width && step.getHeight() == height ? step : onWhite(step, width, height);
    }

    private static BufferedImage onWhite(BufferedImage source, int width, int height) {
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(source, 0, 0, width, height, null);
        graphics.dispose();
        return target;
    }

    // The most frequent colors make the palette; each other one takes the nearest. No dithering: it would spoil flat
    // areas and make the file larger.
    private static BufferedImage indexed(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = coarse(pixels[i]);
            counts.merge(pixels[i], 1, Integer::sum);
        }
        List<Integer> palette = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer> comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COLORS).map(Map.Entry::getKey).toList();
        var indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        Map<Integer, Integer> index = new HashMap<>();
        int[] samples = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            samples[i] = index.computeIfAbsent(pixels[i], color -> nearest(color, palette));
        }
        indexed.getRaster().setSamples(0, 0, width, height, 0, samples);
        return indexed;
    }

    // Steps of eight in each channel: nobody sees them, and antialiased edges share their colors. White stays white.
    private static int coarse(int color) {
        return step(color >> 16) << 16 | step(color >> 8) << 8 | step(color);
    }

    private static int step(int channel) {
        int high = channel & 0xF8;
        return high | high >> 5;
    }

    private static int nearest(int color, List<Integer> palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size(); i++) {
            int other = palette.get(i);
            int red = (color >> 16 & 255) - (other >> 16 & 255);
            int green = (color >> 8 & 255) - (other >> 8 & 255);
            int blue = (color & 255) - (other & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static IndexColorModel model(List<Integer> palette) {
        byte[] red = new byte[palette.size()];
        byte[] green = new byte[palette.size()];
        byte[] blue = new byte[palette.size()];
        for (int i = 0; i < palette.size(); i++) {
            red[i] = (byte) (palette.get(i) >> 16);
            green[i] = (byte) (palette.get(i) >> 8);
            blue[i] = (byte) palette.get(i).intValue();
        }
        return new IndexColorModel(8, palette.size(), red, green, blue);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
