package dev.architect.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Divides Markdown into pieces that fit a post: before a heading where one is near, else between paragraphs, lines or
/// words, and never inside a fence. A fence that is longer than a post is closed and opened again.
final class MarkdownSplitter {

    private static final Pattern FENCE = Pattern.compile("^(\\s{0,3})(`{3,}|~{3,})(.*)$");

    private final int limit;
    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private MarkdownSplitter(int limit) {
        this.limit = limit;
    }

    /// @param limit most characters in a piece, at least 200
    static List<String> split(String markdown, int limit) {
        if (limit < 200) {
            throw new IllegalArgumentException("a post must hold at least 200 characters, not " + limit);
        }
        if (markdown.length() <= limit) {
            return markdown.isBlank() ? List.of() : List.of(markdown);
        }
        return new MarkdownSplitter(limit).split(units(markdown));
    }

    private List<String> split(List<String> units) {
        for (int i = 0; i < units.size(); i++) {
            String unit = units.get(i);
            boolean startsPart = isHeading(unit);
            // A heading stays with what it heads, and a part begins a new piece when it would be torn anyway.
            int wanted = startsPart && i + 1 < units.size() ? unit.length() + 2 + Math.min(units.get(i + 1).length(), limit / 2)
                    : unit.length();
            boolean isWellFilled = piece.length() > limit / 2;
            if (!piece.isEmpty() && (piece.length() + 2 + wanted > limit
                    || startsPart && isWellFilled && piece.length() + 2 + partLength(units, i) > limit)) {
                flush();
            }
            if (unit.length() <= limit) {
                append(unit, "\n\n");
            } else {
                appendTorn(unit);
            }
        }
        flush();
        return pieces;
    }

    private static int partLength(List<String> units, int start) {
        int length = 0;
        for (int i = start; i < units.size() && (i == start || !isHeading(units.get(i))); i++) {
            length += units.get(i).length() + 2;
        }
        return length;
    }

    private void appendTorn(String unit) {
        var fence = FENCE.matcher(unit.lines().findFirst().orElse(""));
        if (fence.find()) {
            appendTornFence(unit, fence.group(2), fence.group(1) + fence.group(2) + cut(fence.group(3), 60));
            return;
        }
        for (String line : unit.split("\n", -1)) {
            for (String fitting : fitting(line, limit)) {
                append(fitting, "\n");
            }
        }
    }

    private void appendTornFence(String unit, String marker, String opening) {
        flush();
        int room = limit - opening.length() - marker.length() - 2;
        List<String> lines = unit.lines().toList();
        boolean isClosed = lines.getLast().strip().equals(marker) && lines.size() > 1;
        var body = new StringBuilder();
        for (String line : lines.subList(1, lines.size() - (isClosed ? 1 : 0))) {
            for (String fitting : fitting(line, room)) {
                if (!body.isEmpty() && body.length() + 1 + fitting.length() > room) {
                    pieces.add(opening + "\n" + body + "\n" + marker);
                    body.setLength(0);
                }
                body.append(body.isEmpty() ? "" : "\n").append(fitting);
            }
        }
        piece.append(opening).append('\n').append(body).append('\n').append(marker);
    }

    private void append(String text, String separator) {
        if (!piece.isEmpty() && piece.length() + separator.length() + text.length() > limit) {
            flush();
        }
        piece.append(piece.isEmpty() ? "" : separator).append(text);
    }

    private void flush() {
        if (!piece.toString().isBlank()) {
            pieces.add(piece.toString());
        }
        piece.setLength(0);
    }

    /// A line as stretches of at most `room` characters, torn between words where there are any, and never within a
    /// character of two halves.
    private static List<String> fitting(String line, int room) {
        var stretches = new ArrayList<String>();
        String rest = line;
        while (rest.length() > room) {
            int end = rest.lastIndexOf(' ', room);
            if (end < room / 2) {
                end = Character.isHighSurrogate(rest.charAt(room - 1)) ? room - 1 : room;
            }
            stretches.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        stretches.add(rest);
        return stretches;
    }

    private static String cut(String info, int longest) {
        return info.length() <= longest ? info : info.substring(0, longest);
    }

    private static boolean isHeading(String unit) {
        return unit.startsWith("#");
    }

    /// What should not be torn: a heading, a paragraph, a list, a table, a fence.
    private static List<String> units(String markdown) {
        var units = new ArrayList<String>();
        var unit = new StringBuilder();
        String open = "";
        for (String line : markdown.split("\n", -1)) {
            var fence = FENCE.matcher(line);
            boolean isFence = fence.find();
            if (open.isEmpty()) {
                boolean startsUnit = isFence || line.isBlank() || line.startsWith("#") || unit.toString().startsWith("#");
                if (startsUnit) {
                    end(unit, units);
                }
                if (!line.isBlank()) {
                    unit.append(unit.isEmpty() ? "" : "\n").append(line);
                }
                open = isFence ? fence.group(2) : "";
            } else {
                unit.append('\n').append(line);
                boolean closes = isFence && fence.group(2).startsWith(open) && fence.group(3).isBlank();
                if (closes) {
                    open = "";
                    end(unit, units);
                }
            }
        }
        if (!open.isEmpty()) {
            unit.append('\n').append(open);
        }
        end(unit, units);
        return units;
    }

    private static void end(StringBuilder unit, List<String> units) {
        if (!unit.toString().isBlank()) {
            units.add(unit.toString());
        }
        unit.setLength(0);
    }
}
