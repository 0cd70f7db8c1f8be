package dev.architect.intent;

/// What a person wrote themselves in a message: without quoted lines, code fences, and lines that a machine wrote.
public final class Prose {

    private static final int MOST_CHARACTERS = 20_000;
    private static final int LONGEST_INLINE_CODE = 40;

    private Prose() {
    }

    public static String of(String message) {
        String text = message.length() <= MOST_CHARACTERS ? message : message.substring(0, MOST_CHARACTERS);
        var prose = new StringBuilder(Math.min(text.length(), 4_000));
        boolean fenced = false;
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            start = end + 1;
            for (int at = 0; at >= 0 && at < line.length();) {
                int fence = line.indexOf("```", at);
                if (!fenced) {
                    addLine(fence < 0 ? line.substring(at) : line.substring(at, fence), prose);
                }
                fenced = fence < 0 == fenced;
                at = fence < 0 ? -1 : fence + 3;
            }
        }
        return prose.toString();
    }

    private static void addLine(String line, StringBuilder prose) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.startsWith(">") || isWrittenByAMachine(stripped)) {
            return;
        }
        if (!prose.isEmpty()) {
            prose.append('\n');
        }
        addWithoutCode(stripped, prose);
    }

    // `phone` names a thing, `SELECT * FROM orders WHERE …` is code.
    private static void addWithoutCode(String line, StringBuilder prose) {
        int from = 0;
        for (int open = line.indexOf('`'); open >= 0; open = line.indexOf('`', from)) {
            int close = line.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            prose.append(line, from, open).append(' ');
            if (close - open <= LONGEST_INLINE_CODE) {
                prose.append(line, open + 1, close).append(' ');
            }
            from = close + 1;
        }
        prose.append(line, from, line.length());
    }

    /// A log line, a frame of a stack trace, a prompt, a line of code.
    private static boolean isWrittenByAMachine(String line) {
        if (line.startsWith("at ") && line.endsWith(")") || line.startsWith("Traceback (most recent call last)")
                || line.startsWith("Caused by: ") || line.startsWith("$ ") || line.startsWith("File \"")
                || line.startsWith("user=> ") || line.startsWith(">>> ") || startsWithTimestamp(line)) {
            return true;
        }
        return line.length() > 12 && (line.endsWith(";") || line.endsWith("{") || line.endsWith("}")
                || signs(line) * 4 > line.length());
    }

    private static boolean startsWithTimestamp(String line) {
        int i = line.startsWith("[") ? 1 : 0;
        int digits = 0;
        int separators = 0;
        for (; i < line.length() && i < 24; i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if ("-:/.,TZ+ ".indexOf(c) >= 0) {
                separators++;
            } else {
                break;
            }
        }
        return digits >= 8 && separators >= 4;
    }

    private static int signs(String line) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            signs += c < 128 && !Character.isLetterOrDigit(c) && " .,?!'\"-".indexOf(c) < 0 ? 1 : 0;
        }
        return signs;
    }
}
