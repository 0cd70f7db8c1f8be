package dev.architect.diagram.mermaid.sequence;

import java.util.List;
import java.util.Locale;

/// How an arrow is written.
///
/// @param leftwards whether the sender stands on the right; Mermaid has no such arrow
/// @param mended whether Mermaid would not understand it
record ArrowToken(String text, Arrow arrow, boolean leftwards, boolean mended) {

    /// Longer ones first, so that the first match is the right one.
    private static final List<ArrowToken> ALL = List.of(
            of("<<-->>", true, Head.FILLED, Head.FILLED), of("<<->>", false, Head.FILLED, Head.FILLED),
            of("--|\\", true, Head.NONE, Head.HALF_TOP), of("--|/", true, Head.NONE, Head.HALF_BOTTOM),
            of("--\\\\", true, Head.NONE, Head.STICK_TOP), of("--//", true, Head.NONE, Head.STICK_BOTTOM),
            of("-|\\", false, Head.NONE, Head.HALF_TOP), of("-|/", false, Head.NONE, Head.HALF_BOTTOM),
            of("-\\\\", false, Head.NONE, Head.STICK_TOP), of("-//", false, Head.NONE, Head.STICK_BOTTOM),
            of("/|--", true, Head.HALF_TOP, Head.NONE), of("\\|--", true, Head.HALF_BOTTOM, Head.NONE),
            of("//--", true, Head.STICK_TOP, Head.NONE), of("\\\\--", true, Head.STICK_BOTTOM, Head.NONE),
            of("/|-", false, Head.HALF_TOP, Head.NONE), of("\\|-", false, Head.HALF_BOTTOM, Head.NONE),
            of("//-", false, Head.STICK_TOP, Head.NONE), of("\\\\-", false, Head.STICK_BOTTOM, Head.NONE),
            mended("-.->>", true, false), mended("-.->", true, false), mended("==>>", false, false),
            mended("==>", false, false), mended("=>>", false, false), mended("=>", false, false),
            of("-->>", true, Head.NONE, Head.FILLED), of("->>", false, Head.NONE, Head.FILLED),
            of("-->", true, Head.NONE, Head.NONE), of("->", false, Head.NONE, Head.NONE),
            of("--x", true, Head.NONE, Head.CROSS), of("-x", false, Head.NONE, Head.CROSS),
            of("--)", true, Head.NONE, Head.OPEN), of("-)", false, Head.NONE, Head.OPEN),
            mended("<<--", true, true), mended("<--", true, true), mended("<<-", false, true), mended("<-", false, true));

    private static ArrowToken of(String text, boolean dashed, Head start, Head end) {
        return new ArrowToken(text, new Arrow(dashed, start, end), false, false);
    }

    private static ArrowToken mended(String text, boolean dashed, boolean leftwards) {
        return new ArrowToken(text, new Arrow(dashed, Head.NONE, Head.FILLED), leftwards, true);
    }

    /// An arrow with its place in a text.
    record Found(ArrowToken token, int start) {

        int end() {
            return start + token.text().length();
        }
    }

    /// The first arrow in `text`, or null. A `-x` inside a name (`my-xray->>B`) is not one when a pointed arrow follows.
    static Found first(String text) {
        String lower = text.toLowerCase(Locale.ROOT).length() == text.length() ? text.toLowerCase(Locale.ROOT) : text;
        int lastPoint = lower.lastIndexOf('>');
        for (int at = 0; at < lower.length(); at++) {
            if ("-<=/\\".indexOf(lower.charAt(at)) < 0) {
                continue;
            }
            for (ArrowToken token : ALL) {
                if (lower.startsWith(token.text(), at)
                        && !(token.arrow().end() == Head.CROSS && lastPoint > at + token.text().length())) {
                    return new Found(token, at);
                }
            }
        }
        return null;
    }

    /// Whether Mermaid takes its first signs for the end of the sender's name, and the rest for an arrow.
    boolean endsAName() {
        return text.startsWith("-.");
    }

    /// Whether `text` starts with an arrow.
    static boolean startsWith(String text) {
        Found arrow = first(text);
        return arrow != null && arrow.start() == 0;
    }
}
