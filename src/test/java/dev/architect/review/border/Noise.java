package dev.architect.review.border;

import java.util.List;
import java.util.Locale;

/// What is done to a text so that it is not recognised.
final class Noise {

    private static final List<String> INVISIBLE = List.of("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad");
    private static final String LATIN = "aceopxyAEOPCTBHKM";
    private static final String TWINS = "асеорхуАЕОРСТВНКМ";

    private Noise() {
    }

    /// Keeps lines and spaces.
    static String within(String text, Dice dice) {
        return switch (dice.below(6)) {
            case 0 -> invisible(text, dice);
            case 1 -> twins(text, dice);
            default -> text;
        };
    }

    /// A statement may be broken anywhere between two words.
    static String ofStatement(String text, Dice dice) {
        String cased = switch (dice.below(4)) {
            case 0 -> text.toLowerCase(Locale.ROOT);
            case 1 -> text.toUpperCase(Locale.ROOT);
            case 2 -> mixed(text, dice);
            default -> text;
        };
        return within(spaced(cased, dice), dice);
    }

    private static String spaced(String text, Dice dice) {
        return switch (dice.below(6)) {
            case 0 -> text.replace(" ", "  ");
            case 1 -> text.replaceFirst(" ", "\n");
            case 2 -> text.replaceFirst(" ", " /* now */ ");
            case 3 -> text.replaceFirst(" ", "\u00a0");
            default -> text;
        };
    }

    private static String mixed(String text, Dice dice) {
        var mixed = new StringBuilder();
        text.chars()
                .forEach(c -> mixed.append(dice.oneIn(2) ? Character.toUpperCase((char) c) : Character.toLowerCase((char) c)));
        return mixed.toString();
    }

    private static String invisible(String text, Dice dice) {
        var noisy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            noisy.append(text.charAt(i));
            boolean isWithin = Character.isLetter(text.charAt(i)) && i
                    + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
            if (isWithin && dice.oneIn(4)) {
                noisy.append(dice.one(INVISIBLE));
            }
        }
        return noisy.toString();
    }

    private static String twins(String text, Dice dice) {
        var noisy = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = LATIN.indexOf(c);
            noisy.append(at >= 0 && dice.oneIn(3) ? TWINS.charAt(at) : c);
        }
        return noisy.toString();
    }

    /// The text as it was meant.
    static String off(String text) {
        return Plain.code(text).lower();
    }
}
