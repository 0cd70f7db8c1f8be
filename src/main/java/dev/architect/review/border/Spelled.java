package dev.architect.review.border;

import java.util.regex.Pattern;

/// Words that are written l e t t e r by l e t t e r.
final class Spelled {

    private static final Pattern SPELLED = Pattern.compile("(?<!\\w)(?:[a-zA-Z](?: |\\.)){3,24}[a-zA-Z](?!\\w)");

    private Spelled() {
    }

    static boolean isIn(Look look) {
        return look.words().contains("e") && look.words().contains("t") && SPELLED.matcher(look.text()).find();
    }

    static String joined(String text) {
        return SPELLED.matcher(text).replaceAll(match -> words(match.group().replaceAll("[ .]", "")));
    }

    private static String words(String joined) {
        return joined.replaceFirst("(?i)^(create|alter|drop)(unique)?(table|index|view|type|policy|schema)", "$1 $2 $3 ");
    }
}
