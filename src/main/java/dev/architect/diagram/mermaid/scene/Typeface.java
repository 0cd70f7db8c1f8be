package dev.architect.diagram.mermaid.scene;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bundled fonts: DejaVu Sans Condensed for text, Noto Emoji and the spare fonts for what it lacks. What none has is
/// looked for among the machine's own fonts, and becomes `□` where there is none, so that a picture is never refused for a
/// letter.
final class Typeface {

    /// The families a viewer of an SVG is asked for, in this order.
    static final String FAMILIES = "DejaVu Sans Condensed, DejaVu Sans, Verdana, Arial, sans-serif";

    private static final Font REGULAR = load("DejaVuSansCondensed.ttf");
    private static final Font BOLD = load("DejaVuSansCondensed-Bold.ttf");
    private static final Font EMOJI = load("NotoEmoji-Medium.ttf");
    private static final String REPLACEMENT = "□";
    private static final int VARIATION_SELECTOR_TEXT = 0xFE0E;
    private static final int VARIATION_SELECTOR_EMOJI = 0xFE0F;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    // Turns the digit before it into a key; the digit alone reads better than the digit and an empty frame.
    private static final int KEYCAP = 0x20E3;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int FIRST_FLAG_LETTER = 0x1F1E6;
    private static final int LAST_FLAG_LETTER = 0x1F1FF;
    private static final int FIRST_TAG = 0xE0000;
    private static final int LAST_TAG = 0xE007F;

    private Typeface() {
    }

    /// A line cut where the font or the direction changes, in the order in which it is drawn from left to right, without
    /// what has no shape of its own.
    static List<Piece> pieces(List<Run> line, double size) {
        return Direction.mayTurn(line) ? Direction.ordered(line, (run, turned) -> pieces(run, size, turned))
                : line.size() == 1 ? pieces(line.getFirst(), size, false)
                        : line.stream().flatMap(run -> pieces(run, size, false).stream()).toList();
    }

    private static List<Piece> pieces(Run run, double size, boolean rightToLeft) {
        var pieces = new ArrayList<Piece>();
        var text = new StringBuilder();
        Font current = null;
        for (int at = 0; at < run.text().length();) {
            int written = run.text().codePointAt(at);
            int character = legible(written);
            boolean joins = current != null && isJoiner(character) && current.canDisplay(character) && current != EMOJI;
            at += Character.charCount(written);
            if (isInvisible(character) && !joins) {
                continue;
            }
            Optional<Font> found = joins || current != null && continues(character, current) ? Optional.of(current)
                    : fontFor(character, run.bold());
            Font font = found.orElse(run.bold() ? BOLD : REGULAR);
            if (current != null && font != current) {
                pieces.add(new Piece(text.toString(), sized(current, run.italic(), size), rightToLeft));
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
            pieces.add(new Piece(text.toString(), sized(current, run.italic(), size), rightToLeft));
        }
        return pieces;
    }

    /// The letters of a country instead of its flag.
    private static int legible(int character) {
        return character >= FIRST_FLAG_LETTER && character <= LAST_FLAG_LETTER ? character - FIRST_FLAG_LETTER + 'A'
                : character;
    }

    /// Marks stay with the letter that they belong to, and spaces with the word before them.
    private static boolean continues(int character, Font current) {
        return current != EMOJI && current != REGULAR && current != BOLD
                && (character == ' ' || isMark(character)) && current.canDisplay(character);
    }

    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> isInvisible(character);
        };
    }

    /// What joins or parts letters in Persian and the scripts of India; between pictographs it has no shape.
    private static boolean isJoiner(int character) {
        return character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
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
        return SpareFont.of(character).or(() -> Fallback.FONT.filter(font -> font.canDisplay(character)));
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

    static Font load(String name) {
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
