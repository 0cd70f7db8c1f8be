package dev.architect.teams;

/// Cuts a text to the room that it has as JSON, at a line's end where one is near.
final class Cut {

    private Cut() {
    }

    /// @param room in bytes of JSON in UTF-8
    static String within(int room, String text) {
        int used = 0;
        int lineEnd = 0;
        for (int i = 0; i < text.length();) {
            int code = text.codePointAt(i);
            used += bytes(code);
            if (used > room) {
                return text.substring(0, lineEnd > i / 2 ? lineEnd : i);
            }
            lineEnd = code == '\n' ? i : lineEnd;
            i += Character.charCount(code);
        }
        return text;
    }

    private static int bytes(int code) {
        return switch (code) {
            case '"', '\\', '\n', ' ' -> 2;
            // Becomes four no-break spaces.
            case '\t' -> 8;
            // A word joiner may come behind these.
            case '@', '<' -> 4;
            case ';' -> 4;
            default -> code < 0x20 ? 6 : code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        };
    }
}
