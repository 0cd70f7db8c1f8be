package dev.architect.diagram.mermaid.scene;

import java.awt.Font;
import java.util.List;
import java.util.Optional;

/// A bundled font for scripts that few diagrams use: read when the first letter needs it, as reading takes time.
final class SpareFont {

    private static final List<SpareFont> ALL = List.of(new SpareFont("NotoSansDevanagari-Regular.ttf", 0x0900, 0x097F),
            new SpareFont("NotoSansThai-Regular.ttf", 0x0E00, 0x0E7F),
            new SpareFont("NanumSquareR.ttf", 0xAC00, 0xD7A3),
            new SpareFont("DroidSansFallbackFull.ttf", 0x1100, 0x2FFFF));

    private final String file;
    private final int first;
    private final int last;
    private Font font;

    private SpareFont(String file, int first, int last) {
        this.file = file;
        this.first = first;
        this.last = last;
    }

    static Optional<Font> of(int character) {
        for (SpareFont spare : ALL) {
            if (character >= spare.first && character <= spare.last && spare.font().canDisplay(character)) {
                return Optional.of(spare.font());
            }
        }
        return Optional.empty();
    }

    private synchronized Font font() {
        if (font == null) {
            font = Typeface.load(file);
        }
        return font;
    }
}
