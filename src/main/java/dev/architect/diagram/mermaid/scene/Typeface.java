package dev.architect.diagram.mermaid.scene;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bundled fonts: DejaVu Sans Condensed for text, Noto Emoji for what it lacks. What neither has is looked for among
/// the machine's own fonts, and becomes `□` where there is none, so that a picture is never refused for a letter.
final class Typeface {

    /// The families a viewer of an SVG is asked for, in this order.
    static final String FAMILIES = "DejaVu Sans Condensed, DejaVu Sans, Verdana, Arial, sans-serif";

    private static final Font REGULAR = load("DejaVuSansCondensed.ttf");
    private static final Font BOLD = load("DejaVuSansCondensed-Bold.ttf");
    private static final Font EMOJI = load("NotoEmoji-Medium.ttf");
    private static final String REPLACEMENT = "□";
    private static final int VARIATION_SELECTOR_TEXT = 0xFE0E;
    private static final int VARIATION_SELECTOR_EMOJI = 0xFE0F;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    // Turns the digit before it into a key; the digit alone reads better than the digit and an empty frame.
    private static final int KEYCAP = 0x20E3;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    /// Text that one font can draw.
    record Piece(String text, Font font) {
    }

    private Typeface() {
    }

    /// `run` cut where the font changes, without what has no shape of its own.
    static List<Piece> pieces(Run run, double size) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        Font current = null;
        for (int at = 0; at < run.text().length();) {
            int character = run.text().codePointAt(at);
            at += Character.charCount(character);
            if (isInvisible(character)) {
                continue;
            }
            Optional<Font> found = fontFor(character, run.bold());
            Font font = found.orElse(run.bold() ? BOLD : REGULAR);
            if (current != null && font != current) {
                pieces.add(new Piece(text.toString(), sized(current, run.italic(), size)));
                text.setLength(0);
            }
            current = font;
            if (found.isPresent()) {
                text.appendCodePoint(character);
            } else {
                text.append(REPLACEMENT);
            }
        }
        if (current != null) {
            pieces.add(new Piece(text.toString(), sized(current, run.italic(), size)));
        }
        return pieces;
    }

    static Font regular(double size) {
        return sized(REGULAR, false, size);
    }

    private static Optional<Font> fontFor(int character, boolean bold) {
        Font preferred = bold ? BOLD : REGULAR;
        if (isPictograph(character) && EMOJI.canDisplay(character)) {
            return Optional.of(EMOJI);
        }
        if (preferred.canDisplay(character)) {
            return Optional.of(preferred);
        }
        if (REGULAR.canDisplay(character)) {
            return Optional.of(REGULAR);
        }
        if (EMOJI.canDisplay(character)) {
            return Optional.of(EMOJI);
        }
        return Fallback.FONT.filter(font -> font.canDisplay(character));
    }

    private static boolean isPictograph(int character) {
        return character >= 0x1F000;
    }

    private static boolean isInvisible(int character) {
        return character == VARIATION_SELECTOR_TEXT || character == VARIATION_SELECTOR_EMOJI
                || character == ZERO_WIDTH_JOINER || character == KEYCAP
                || character >= FIRST_SKIN_TONE && character <= LAST_SKIN_TONE
                || character >= FIRST_TAG && character <= LAST_TAG
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || Character.getType(character) == Character.SURROGATE;
    }

    private static Font sized(Font font, boolean italic, double size) {
        return font.deriveFont(italic ? Font.ITALIC : Font.PLAIN, (float) size);
    }

    private static Font load(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream("/dev/architect/diagram/mermaid/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The font " + name + " is not in the application");
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("The font " + name + " cannot be read", broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The font " + name + " cannot be read", unreadable);
        }
    }

    /// Looked up when the first letter needs it: listing a machine's fonts takes time.
    private static final class Fallback {

        private static final Optional<Font> FONT = find();

        private static Optional<Font> find() {
            try {
                return Optional.of(new Font(Font.SANS_SERIF, Font.PLAIN, 1));
            } catch (RuntimeException | LinkageError | InternalError noFontsOnThisMachine) {
                return Optional.empty();
            }
        }
    }
}
