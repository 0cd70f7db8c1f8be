package dev.architect.replay;

import java.util.function.UnaryOperator;

/// Slack's own markup as a person reads it: mentions, channels and links stand in angle brackets, three characters are
/// entities. The same as what the bot reads when it serves; only names may be put in for ids here.
/// See <https://docs.slack.dev/messaging/formatting-message-text#retrieving-messages>.
final class Mrkdwn {

    private static final int MOST_CHARACTERS = 40_000;

    private final UnaryOperator<String> names;

    /// @param names from the id of a user to what stands behind the `@`
    Mrkdwn(UnaryOperator<String> names) {
        this.names = names;
    }

    /// Whether a user or a group of users is mentioned; `<!here>` and `<!channel>` are for everybody.
    static boolean mentionsSomebody(String text) {
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            boolean isMention = text.startsWith("<@", open) || text.startsWith("<!subteam^", open);
            if (isMention && closing(text, open) > open + 2) {
                return true;
            }
        }
        return false;
    }

    String readable(String text) {
        var readable = new StringBuilder(text.length());
        int from = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int close = closing(text, open);
            if (close > open + 1) {
                decode(text, from, open, readable);
                readable.append(spelledOut(text.substring(open + 1, close)));
                from = close + 1;
                open = close;
            }
        }
        decode(text, from, text.length(), readable);
        return cut(readable.toString().replace("\0", "").strip(), MOST_CHARACTERS);
    }

    /// At most `length` characters, never half of a pair.
    static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /// The `>` that belongs to a `<`, or -1 where another `<` comes first.
    private static int closing(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '<') {
                return c == '>' ? i : -1;
            }
        }
        return -1;
    }

    private String spelledOut(String inBrackets) {
        int bar = inBrackets.indexOf('|');
        String target = decoded(bar < 0 ? inBrackets : inBrackets.substring(0, bar));
        String label = bar < 0 ? "" : decoded(inBrackets.substring(bar + 1));
        if (target.isEmpty()) {
            return label;
        }
        return switch (target.charAt(0)) {
            case '@' -> prefixed("@", label.isBlank() ? names.apply(target.substring(1)) : label);
            case '#' -> prefixed("#", label.isBlank() ? target.substring(1) : label);
            case '!' -> special(target.substring(1), label);
            default -> link(target, label);
        };
    }

    private static String special(String command, String label) {
        if (command.startsWith("date^")) {
            return label;
        }
        return prefixed("@", label.isBlank() ? command.substring(command.indexOf('^') + 1) : label);
    }

    private static String link(String url, String label) {
        if (label.isBlank()) {
            return url;
        }
        boolean isSameThing = url.equals(label) || url.endsWith("://" + label) || url.equals("mailto:" + label)
                || url.equals("tel:" + label);
        return isSameThing ? label : label + " (" + url + ")";
    }

    private static String prefixed(String sign, String name) {
        return name.startsWith(sign) ? name : sign + name;
    }

    private static String decoded(String text) {
        var decoded = new StringBuilder(text.length());
        decode(text, 0, text.length(), decoded);
        return decoded.toString();
    }

    private static void decode(String text, int from, int to, StringBuilder into) {
        for (int i = from; i < to;) {
            int next = text.indexOf('&', i);
            if (next < 0 || next >= to) {
                into.append(text, i, to);
                return;
            }
            into.append(text, i, next);
            i = next + entity(text, next, into);
        }
    }

    private static int entity(String text, int at, StringBuilder into) {
        if (text.startsWith("&lt;", at)) {
            into.append('<');
            return 4;
        }
        if (text.startsWith("&gt;", at)) {
            into.append('>');
            return 4;
        }
        into.append('&');
        return text.startsWith("&amp;", at) ? 5 : 1;
    }
}
