package dev.architect.review.border;

import java.util.List;

/// The fences of a text. One that is never closed ends with what it stands in.
final class Fences {

    private final List<Line> lines;
    // What was looked for in vain is not looked for again.
    private final int[] hopeless = { Integer.MAX_VALUE, Integer.MAX_VALUE };

    Fences(List<Line> lines) {
        this.lines = lines;
    }

    boolean opens(int index) {
        String body = lines.get(index).body();
        int marks = marks(body);
        return marks >= 3 && (body.charAt(0) == '~' || body.indexOf('`', marks) < 0);
    }

    String language(int index) {
        String body = lines.get(index).body();
        return Layout.word(body.substring(marks(body)));
    }

    /// The line behind the closing one.
    int end(int index) {
        String opening = lines.get(index).body();
        int kind = opening.charAt(0) == '`' ? 0 : 1;
        int marks = marks(opening);
        boolean isQuoted = lines.get(index).isQuoted();
        if (marks < hopeless[kind] || isQuoted) {
            for (int i = index + 1; i < lines.size(); i++) {
                if (isQuoted && !lines.get(i).isQuoted()) {
                    return i;
                }
                if (closes(lines.get(i), opening.charAt(0), marks)) {
                    return i + 1;
                }
            }
            hopeless[kind] = Math.min(hopeless[kind], marks);
        }
        return endOfContainer(index);
    }

    private int endOfContainer(int index) {
        Line opening = lines.get(index);
        int end = index + 1;
        while (end < lines.size()) {
            Line line = lines.get(end);
            if (opening.indent() > 0 && !line.isBlank() && line.indent() == 0) {
                return end;
            }
            end++;
        }
        return end;
    }

    /// The lines between the marks, without the marks of a quotation around them.
    String body(int index, int end) {
        var body = new StringBuilder();
        boolean isQuoted = lines.get(index).isQuoted();
        for (int i = index + 1; i < end; i++) {
            Line line = lines.get(i);
            boolean isClosing = i == end - 1 && marks(line.body().strip()) >= 3;
            if (!isClosing) {
                String whole = line.text().substring(line.start(), line.end());
                body.append(isQuoted ? whole.replaceFirst("^[ \\t]{0,12}(?:> ?){1,8}", "") : whole);
            }
        }
        return body.toString();
    }

    private static boolean closes(Line line, char mark, int marks) {
        String body = line.body().strip();
        return !body.isEmpty() && body.charAt(0) == mark && marks(body) >= marks && marks(body) == body.length()
                && !line.hasMarker();
    }

    private static int marks(String body) {
        int marks = 0;
        while (marks < body.length() && (body.charAt(marks) == '`' || body.charAt(marks) == '~')
                && body.charAt(marks) == body.charAt(0)) {
            marks++;
        }
        return marks;
    }
}
