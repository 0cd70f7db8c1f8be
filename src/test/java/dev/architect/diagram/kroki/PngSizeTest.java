package dev.architect.diagram.kroki;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;

class PngSizeTest {

    @Test
    void a_png_tells_its_size() throws IOException {
        assertThat(PngSize.of(png(321, 7))).hasValue(new PngSize(321, 7));
    }

    @Test
    void what_is_no_png_has_no_size() throws IOException {
        byte[] png = png(3, 4);
        byte[] otherChunk = png.clone();
        otherChunk[12] = 'J';
        byte[] empty = png.clone();
        Arrays.fill(empty, 16, 20, (byte) 0);
        byte[] negative = png.clone();
        negative[20] = (byte) 0x80;
        assertThat(PngSize.of(new byte[0])).isEmpty();
        assertThat(PngSize.of(Arrays.copyOf(png, 32))).isEmpty();
        assertThat(PngSize.of("<svg xmlns='http://www.w3.org/2000/svg'></svg>".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(PngSize.of(otherChunk)).isEmpty();
        assertThat(PngSize.of(empty)).isEmpty();
        assertThat(PngSize.of(negative)).isEmpty();
    }

    static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
