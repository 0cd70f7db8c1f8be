package dev.architect.diagram.mermaid.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {

    @ParameterizedTest
    @ValueSource(strings = { "Plain words, iiii and WWWW", "ação e coração", "利用者が注文を送信する", "서버 서비스", "ผู้ใช้งานระบบ",
            "उपयोगकर्ता क्षत्रिय", "مرحبا بالعالم 123", "שלום (בדיקה) abc", "👍 ❤️ ok", "e\u0301 n\u0303" })
    void a_text_is_drawn_as_wide_as_it_is_measured(String words) throws IOException {
        var run = Run.plain("|" + words + "|");
        double width = TextMeasure.width(run, 16);
        var scene = new Scene(width + 40, 40,
                List.of(new Primitive.Text(20, 28, List.of(run), 16, Anchor.START, Colour.BLACK)));

        assertThat(inkWidth(PngPainter.paint(scene, 2, 1_000_000).bytes()) / 2)
                .isEqualTo(width - TextMeasure.width("|", 16), within(2.0));
    }

    @ParameterizedTest
    @ValueSource(strings = { "漢字 かな カナ、。「」", "한국어 서버", "ภาษาไทย", "हिन्दी", "עברית", "العربية", "ελληνικά",
            "кириллица", "ქართული", "🚀🔐✅❌⚠️", "→ ⇒ ≤ ∑ ½ ① ★" })
    void every_letter_has_a_shape_in_a_bundled_font(String words) {
        assertThat(drawn(words)).doesNotContain("□");
    }

    @ParameterizedTest
    @CsvSource({ "🇧🇷 Brasil,BR Brasil", "1️⃣ first,1 first", "👍🏽,👍", "👩‍💻,👩💻", "❤️,❤", "a\u200Bb,ab" })
    void what_has_no_shape_of_its_own_is_left_out(String words, String expected) {
        assertThat(drawn(words)).isEqualTo(expected);
    }

    @Test
    void words_from_the_right_stand_in_the_order_in_which_they_are_read() {
        var line = List.of(Run.plain("API "), new Run("שלום", true, false), Run.plain(" עולם ok"));

        assertThat(Typeface.pieces(line, 16)).extracting(Piece::text).containsExactly("API ", " עולם", "שלום", " ok");
        assertThat(Typeface.pieces(line, 16)).extracting(Piece::rightToLeft).containsExactly(false, true, true, false);
    }

    @Test
    void a_mark_of_direction_alone_takes_no_room() {
        assertThat(TextMeasure.width("\u202E", 16)).isZero();
    }

    @Test
    void a_line_may_end_between_ideographs_but_not_before_a_full_stop() {
        TextBlock block = TextMeasure.wrap(RichText.plain("注文を確認する。"), 16, 7.5 * 16);

        assertThat(block.lines()).extracting(line -> line.getFirst().text()).containsExactly("注文を確認す", "る。");
    }

    private static String drawn(String words) {
        return String.join("", Typeface.pieces(List.of(Run.plain(words)), 16).stream().map(Piece::text).toList());
    }

    private static double inkWidth(byte[] png) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        int first = image.getWidth();
        int last = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if ((image.getRGB(x, y) & 0xff) < 200) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return last - first;
    }
}
