package dev.architect.diagram.mermaid.sequence;

import java.util.Locale;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Anchor;

/// What front matter and directives say about sequence diagrams, as far as it changes the picture.
///
/// @param mirrored whether figures stand at the bottom, too
/// @param rightAngles whether a message to oneself has corners
/// @param unusedHidden whether who takes no part is left out
/// @param figureDistance between two figures at least
record Settings(boolean mirrored, boolean numbered, boolean rightAngles, boolean unusedHidden, Anchor messageAlign,
        Anchor noteAlign, double figureDistance) {

    private static final String SECTION = "sequence.";
    private static final int LONGEST_NUMBER = 6;
    private static final double STANDARD_DISTANCE = 40;
    private static final double STANDARD_MARGIN = 50;
    private static final double LARGEST_MARGIN = 400;

    static Settings of(Map<String, String> config) {
        return new Settings(!word(config, "mirrorActors").equals("false"), isSet(config, "showSequenceNumbers"),
                isSet(config, "rightAngles"), isSet(config, "hideUnusedParticipants"), anchor(config, "messageAlign"),
                anchor(config, "noteAlign"), distance(config));
    }

    private static boolean isSet(Map<String, String> config, String key) {
        return word(config, key).equals("true");
    }

    private static Anchor anchor(Map<String, String> config, String key) {
        return switch (word(config, key)) {
            case "left" -> Anchor.START;
            case "right" -> Anchor.END;
            default -> Anchor.MIDDLE;
        };
    }

    /// Figures are narrower than Mermaid's; so is the distance between them.
    private static double distance(Map<String, String> config) {
        String margin = word(config, "actorMargin");
        if (margin.isEmpty() || margin.length() > LONGEST_NUMBER || !margin.chars().allMatch(Character::isDigit)) {
            return STANDARD_DISTANCE;
        }
        return STANDARD_DISTANCE / STANDARD_MARGIN
                * Math.clamp(Double.parseDouble(margin), STANDARD_MARGIN / 2, LARGEST_MARGIN);
    }

    private static String word(Map<String, String> config, String key) {
        return config.getOrDefault(SECTION + key, "").strip().toLowerCase(Locale.ROOT);
    }
}
