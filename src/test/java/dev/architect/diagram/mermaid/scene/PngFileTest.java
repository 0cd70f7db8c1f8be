package dev.architect.diagram.mermaid.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PngFileTest {

    @Test
    void a_picture_of_few_colours_comes_back_as_it_was() throws IOException {
        var image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, y / 5 % 2 == 0 ? 0xffffff : (x * y) % 200);
            }
        }

        assertThat(pixels(decoded(image))).isEqualTo(pixels(image));
    }

    @Test
    void rare_colours_become_the_nearest_frequent_one() throws IOException {
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                image.setRGB(x, y, y < 50 ? 0xffffff : x << 16 | y * 2 << 8);
            }
        }

        BufferedImage decoded = decoded(image);

        assertThat(decoded.getRGB(10, 10) & 0xffffff).isEqualTo(0xffffff);
        assertThat(Arrays.stream(pixels(decoded)).distinct().count()).isEqualTo(Palette.SIZE);
    }

    private static BufferedImage decoded(BufferedImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngFile.encode(image)));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
