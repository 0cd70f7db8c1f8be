package dev.architect.review.border;

import java.util.stream.Collectors;

/// Where in Markdown a schema stands.
final class Wrapping {

    private Wrapping() {
    }

    static String wrap(Form form, String text, Dice dice) {
        return switch (form.shape()) {
            case STATEMENT -> statement(form, Noise.ofStatement(text, dice), dice);
            case CODE -> code(form, Noise.within(text, dice), dice);
            case SENTENCE -> sentence(Noise.within(text, dice), dice);
            case LIST -> list(Noise.within(text, dice), dice);
            case TABLE -> table(Noise.within(text, dice), dice);
        };
    }

    private static String statement(Form form, String text, Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> text;
            case 1 -> "`" + text.replaceAll("\\s+", " ") + "`";
            case 2 -> "- " + text.replaceAll("\\s+", " ");
            case 3 -> "<!-- " + text + " -->";
            default -> code(form, text, dice);
        };
    }

    private static String code(Form form, String text, Dice dice) {
        String fence = fenced(form, text, dice);
        return switch (dice.below(8)) {
            case 0 -> quoted(fence);
            case 1 -> "- In a list:\n" + indented(fence, "  ");
            case 2 -> "1. In a list:\n\n" + indented(fence, "   ");
            case 3 -> indented(text, "    ");
            case 4 -> "<pre><code>" + text.replace("<", "&lt;") + "</code></pre>";
            case 5 -> quoted("- In a quotation:\n" + indented(fence, "  "));
            default -> fence;
        };
    }

    private static String fenced(Form form, String text, Dice dice) {
        String mark = dice.word("``` ``` ```` ~~~");
        String language = switch (dice.below(4)) {
            case 0 -> "";
            case 1 -> form.language().equals("mermaid") ? "mermaid" : "text";
            default -> form.language();
        };
        return mark + language + "\n" + text + "\n" + mark;
    }

    private static String sentence(String text, Dice dice) {
        String broken = dice.oneIn(4) ? text.replaceFirst("(\\w) (\\w)", "$1\n$2") : text;
        return switch (dice.below(8)) {
            case 0 -> "Reads are cached for 30 s. " + broken + " Writes go to one region.";
            case 1 -> "- Reads are cached for 30 s.\n- " + text + "\n- Writes go to one region.";
            case 2 -> "1. " + text + "\n2. Writes go to one region.";
            case 3 -> quoted(broken);
            case 4 -> "- **Storage**: " + text;
            case 5 -> "| need | choice |\n|---|---|\n| reads | cached for 30 s |\n| writes | " + text + " |";
            case 6 -> "  " + text;
            default -> broken;
        };
    }

    private static String list(String text, Dice dice) {
        String marker = dice.word("- * + 1.") + " ";
        String items = text.lines().map(line -> marker + line).collect(Collectors.joining(dice.oneIn(5) ? "\n\n" : "\n"));
        return switch (dice.below(4)) {
            case 0 -> quoted(items);
            case 1 -> "- Below an item:\n" + indented(items, "  ");
            default -> items;
        };
    }

    private static String table(String text, Dice dice) {
        return switch (dice.below(5)) {
            case 0 -> quoted(text);
            case 1 -> "- In a list:\n\n" + indented(text, "  ");
            case 2 -> html(text);
            default -> text;
        };
    }

    private static String html(String table) {
        return "<table>\n" + table.lines().filter(line -> !line.matches("[|\\s:-]+"))
                .map(line -> "<tr><td>" + line.replaceAll("^\\||\\|$", "").replace("|", "</td><td>")
                        + "</td></tr>")
                .collect(Collectors.joining("\n"))
                + "\n</table>";
    }

    private static String quoted(String text) {
        return text.lines().map(line -> "> " + line).collect(Collectors.joining("\n"));
    }

    private static String indented(String text, String by) {
        return text.lines().map(line -> by + line).collect(Collectors.joining("\n"));
    }
}
