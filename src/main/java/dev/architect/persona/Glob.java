package dev.architect.persona;

import java.util.regex.Pattern;

/// A pattern of channel names: `*` stands for any characters, `?` for one, `{a,b}` for either. Case does not matter.
record Glob(String pattern) {

    boolean matches(String text) {
        return !text.isBlank() && Pattern.compile(regex(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(withoutHash(text)).matches();
    }

    /// How much of it is literal: of two patterns that match, the one that says more wins.
    int weight() {
        return (pattern.matches(".*[*?{].*") ? 0 : 1000) + pattern.replaceAll("[*?{},]", "").length();
    }

    private String regex() {
        var regex = new StringBuilder();
        boolean inBraces = false;
        boolean canClose = pattern.contains("}");
        for (char c : withoutHash(pattern).toCharArray()) {
            if (c == '*') {
                regex.append(".*");
            } else if (c == '?') {
                regex.append('.');
            } else if (c == '{' && canClose && !inBraces) {
                inBraces = true;
                regex.append("(?:");
            } else if (c == '}' && inBraces) {
                inBraces = false;
                regex.append(')');
            } else if (c == ',' && inBraces) {
                regex.append('|');
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return inBraces ? Pattern.quote(pattern) : regex.toString();
    }

    private static String withoutHash(String text) {
        return text.startsWith("#") ? text.substring(1) : text;
    }
}
