package dev.architect.review.contract;

import java.util.regex.Pattern;

/// JSON as people shorten it for people: with `…` for what goes on and with comments.
///
/// @param without the same text with neither
record Elision(boolean isUsed, boolean hasComments, String without) {

    private static final Pattern LAST_COMMA = Pattern.compile(",(\\s*+[}\\]])");
    private static final Pattern FIRST_COMMA = Pattern.compile("([{\\[]\\s*+),");
    private static final Pattern COMMAS = Pattern.compile(",(?:\\s*+,)++");
    private static final Pattern NO_VALUE = Pattern.compile(":(\\s*+[,}])");

    static Elision of(String content) {
        var json = new StringBuilder();
        boolean hasComments = false;
        boolean isUsed = false;
        int length = content.length();
        for (int i = 0; i < length;) {
            int end = i + 1;
            char c = content.charAt(i);
            if (c == '"') {
                end = endOfString(content, i);
                json.append(content, i, end);
            } else if (content.startsWith("//", i) || c == '#') {
                end = endOf(content, "\n", i, 0);
                hasComments = true;
            } else if (content.startsWith("/*", i)) {
                end = endOf(content, "*/", i, 2);
                hasComments = true;
            } else if (c == '…' || content.startsWith("...", i)) {
                end = c == '…' ? i + 1 : i + 3;
                isUsed = true;
            } else {
                json.append(c);
            }
            i = end;
        }
        return new Elision(isUsed || hasComments, hasComments, tidied(json.toString()));
    }

    private static int endOfString(String content, int start) {
        int i = start + 1;
        while (i < content.length() && content.charAt(i) != '"' && content.charAt(i) != '\n') {
            i += content.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, content.length());
    }

    private static int endOf(String content, String end, int start, int included) {
        int at = content.indexOf(end, start);
        return at < 0 ? content.length() : at + included;
    }

    private static String tidied(String json) {
        String once = COMMAS.matcher(json).replaceAll(",");
        String closed = LAST_COMMA.matcher(FIRST_COMMA.matcher(once).replaceAll("$1")).replaceAll("$1");
        return NO_VALUE.matcher(closed).replaceAll(": null$1");
    }
}
