package dev.architect.review.leak;

/// A sentence, a cell or what stands before a colon, within a line.
///
/// @param line from 0, within its page
/// @param start within the line
/// @param end within the line, behind it
/// @param plain its words
record Sentence(int line, int start, int end, String raw, String plain) {

    private static final String MARKS_BEHIND = "*_`\"'”»)";

    static Sentence of(int line, int start, String raw) {
        return new Sentence(line, start, start + raw.length(), raw, Plain.of(raw));
    }

    String[] words() {
        return plain.isEmpty() ? new String[0] : plain.split(" ");
    }

    /// Whether it says that something follows.
    boolean endsWithColon() {
        int at = raw.length() - 1;
        while (at > 0 && (MARKS_BEHIND.indexOf(raw.charAt(at)) >= 0 || Character.isWhitespace(raw.charAt(at)))) {
            at--;
        }
        return at >= 0 && raw.charAt(at) == ':';
    }
}
