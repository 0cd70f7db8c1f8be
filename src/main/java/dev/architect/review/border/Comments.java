package dev.architect.review.border;

/// Takes the comments out of code, so that what they part comes together.
final class Comments {

    private final String code;
    private boolean hasNoEnd;

    private Comments(String code) {
        this.code = code;
    }

    static String without(String code) {
        return new Comments(code).without();
    }

    private String without() {
        var bare = new StringBuilder(code.length());
        for (int i = 0; i < code.length();) {
            int end = end(i);
            if (end > i) {
                bare.append(' ');
                i = end;
            } else {
                bare.append(code.charAt(i++));
            }
        }
        return bare.toString();
    }

    /// Where the comment that begins here ends; here where none does.
    private int end(int at) {
        if (code.startsWith("/*", at)) {
            int end = hasNoEnd ? -1 : code.indexOf("*/", at + 2);
            hasNoEnd = end < 0;
            return end < 0 ? at + 2 : end + 2;
        }
        boolean isLine = code.startsWith("--", at) || code.startsWith("//", at) && !isAfterColon(at)
                || code.charAt(at) == '#';
        if (!isLine) {
            return at;
        }
        int end = code.indexOf('\n', at);
        return end < 0 ? code.length() : end;
    }

    private boolean isAfterColon(int at) {
        return at > 0 && code.charAt(at - 1) == ':';
    }
}
