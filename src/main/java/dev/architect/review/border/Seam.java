package dev.architect.review.border;

/// Writes what stays of an answer, and the sentence in place of what goes: once for each run of things.
final class Seam {

    private final String sentence;
    private StringBuilder out = new StringBuilder();
    private String before = "";
    private boolean isTouched;

    Seam(String sentence) {
        this.sentence = sentence;
    }

    void keep(String text) {
        out.append(text);
    }

    /// White space between pieces; where a piece went without a trace, one blank line of the two is enough.
    void blank(String text) {
        boolean isDouble = isTouched && (out.isEmpty() || endsBlank());
        if (!isDouble) {
            out.append(text);
        }
    }

    /// Whole lines go.
    ///
    /// @param prefix what the line stands in
    /// @param rest what follows, to see whether it says the sentence itself
    void goes(String prefix, String gone, String rest) {
        isTouched = true;
        if (isSaid() || isSaidNext(rest)) {
            return;
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        out.append(prefix).append(sentence);
        if (gone.endsWith("\n") || !rest.isEmpty()) {
            out.append('\n');
        }
        if (isRule(rest)) {
            out.append('\n');
        }
    }

    /// A part of a line goes.
    void goesWithin(String rest) {
        isTouched = true;
        if (isSaid() || isSaidNext(rest)) {
            while (!out.isEmpty() && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\t')) {
                out.setLength(out.length() - 1);
            }
            return;
        }
        out.append(sentence);
    }

    /// Ends a block.
    String take() {
        String text = isTouched ? out.toString().replaceFirst("\\A(?:[ \\t]*\\n)+", "").stripTrailing() : out.toString();
        if (!text.isBlank()) {
            before = text;
        }
        out = new StringBuilder();
        isTouched = false;
        return text;
    }

    /// A block that stays as it is.
    void pass(String text) {
        before = text;
    }

    boolean isSaid() {
        String last = out.toString().isBlank() ? before : out.substring(Math.max(0, out.length() - sentence.length() - 400));
        int end = last.length();
        while (end > 0 && (Character.isWhitespace(last.charAt(end - 1)) || "->*+".indexOf(last.charAt(end - 1)) >= 0)) {
            end--;
        }
        return last.substring(0, end).endsWith(sentence);
    }

    private boolean isSaidNext(String rest) {
        String next = rest.substring(0, Math.min(rest.length(), sentence.length() + 40)).replaceFirst("^[\\s>*_+-]{1,4"
                + "0}", "");
        return next.startsWith(sentence);
    }

    private boolean endsBlank() {
        String tail = out.substring(Math.max(0, out.length() - 200));
        int line = tail.lastIndexOf('\n', tail.length() - 2);
        return tail.endsWith("\n") && tail.substring(line + 1).replace(">", "").isBlank();
    }

    private static boolean isRule(String rest) {
        String line = rest.lines().findFirst().orElse("");
        return line.matches("\\s{0,3}(?:-{1,200}|={1,200})\\s{0,20}");
    }
}
