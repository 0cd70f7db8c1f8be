package dev.architect.gallery;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;

/// What came of one's own source: a picture or a reason.
///
/// @param picture the PNG as an address of its own, blank when there is none
/// @param width half of the PNG's, which is drawn for screens of twice the density
/// @param facts time and size
/// @param reason blank when there is a picture
/// @param place where the reason lies, blank when it is the whole source
/// @param line the words there
record Tried(String picture, int width, int height, String altText, String facts, List<String> warnings, String reason,
        String place, String line) {

    static Tried of(Rendering rendering, double millis) {
        return switch (rendering) {
            case Drawn drawn -> new Tried("data:image/png;base64," + Base64.getEncoder().encodeToString(drawn.bytes()),
                    drawn.width() / 2, drawn.height() / 2, drawn.altText(),
                    String.format(Locale.ROOT, "%.1f ms, %d × %d, %.1f KB", millis, drawn.width(), drawn.height(),
                            drawn.bytes().length / 1024.0),
                    drawn.warnings(), "", "", "");
            case Rejected rejected -> new Tried("", 0, 0, "", "", List.of(), rejected.reason(), place(rejected),
                    rejected.sourceLine());
        };
    }

    public boolean isDrawn() {
        return !picture.isEmpty();
    }

    static String place(Rejected rejected) {
        if (rejected.line() == 0) {
            return "";
        }
        return rejected.column() == 0 ? "Line " + rejected.line()
                : "Line %d, column %d".formatted(rejected.line(), rejected.column());
    }
}
