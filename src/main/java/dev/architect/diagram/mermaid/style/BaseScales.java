package dev.architect.diagram.mermaid.style;

import java.util.HashMap;
import java.util.Map;

import dev.architect.diagram.mermaid.scene.Colour;

/// What the theme `base` makes of a source's own primary, secondary and tertiary colour: the scales from which mindmaps,
/// timelines and histories take the colours of their parts. Names and steps are those of Mermaid's theme.
final class BaseScales {

    private static final double[] SECTION_HUES = { 0, 0, 0, 30, 60, 90, 120, 150, 210, 270, 300, 330 };
    private static final double[] BRANCH_HUES = { 0, 0, 0, -30, -60, -90, 60, 120 };
    private static final double DARKER = -25;

    private final Map<String, Colour> own;
    private final Map<String, Colour> derived = new HashMap<>();

    private BaseScales(Map<String, Colour> own) {
        this.own = own;
    }

    /// @param own what the source sets
    /// @return that and what follows from it; the same when it sets no primary colour
    static Map<String, Colour> of(Map<String, Colour> own) {
        return own.containsKey("primaryColor") ? new BaseScales(own).derive() : own;
    }

    private Map<String, Colour> derive() {
        Colour primary = own.get("primaryColor");
        Colour secondary = own.getOrDefault("secondaryColor", adjusted(primary, -120, 0));
        Colour tertiary = own.getOrDefault("tertiaryColor", adjusted(primary, 180, 5));
        scale("cScale", "cScaleInv", SECTION_HUES, primary, secondary, tertiary);
        scale("git", "gitInv", BRANCH_HUES, primary, secondary, tertiary);
        for (int i = 0; i < SECTION_HUES.length; i++) {
            derived.put("cScalePeer" + i, adjusted(derived.get("cScale" + i), 0, -10));
        }
        derived.put("tagLabelBackground", primary);
        derived.put("commitLabelBackground", secondary);
        follow("primaryTextColor", "tagLabelColor");
        follow("primaryBorderColor", "tagLabelBorder");
        follow("secondaryTextColor", "commitLabelColor");
        labels();
        derived.putAll(own);
        return derived;
    }

    private void scale(String name, String inverse, double[] hues, Colour... named) {
        for (int i = 0; i < hues.length; i++) {
            Colour start = own.getOrDefault(name + i, i < named.length ? named[i] : adjusted(named[0], hues[i], 0));
            Colour colour = adjusted(start, 0, DARKER);
            derived.put(name + i, colour);
            derived.put(inverse + i, new Colour(255 - colour.red(), 255 - colour.green(), 255 - colour.blue(), colour.alpha()));
        }
    }

    private void labels() {
        for (int i = 0; i < SECTION_HUES.length; i++) {
            follow("primaryTextColor", "cScaleLabel" + i);
        }
        for (int i = 0; i < BRANCH_HUES.length; i++) {
            follow("primaryTextColor", "gitBranchLabel" + i);
        }
    }

    private void follow(String from, String to) {
        if (own.containsKey(from)) {
            derived.put(to, own.get(from));
        }
    }

    /// @param hue degrees to turn it
    /// @param lightness points of a hundred to add
    private static Colour adjusted(Colour colour, double hue, double lightness) {
        double red = colour.red() / 255.0;
        double green = colour.green() / 255.0;
        double blue = colour.blue() / 255.0;
        double highest = Math.max(red, Math.max(green, blue));
        double lowest = Math.min(red, Math.min(green, blue));
        double light = (highest + lowest) / 2;
        double spread = highest - lowest;
        double saturation = spread == 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
        double angle = spread == 0 ? 0
                : highest == red ? (green - blue) / spread : highest == green ? (blue - red) / spread + 2
                        : (red - green) / spread + 4;
        return Colour.hsl(angle * 60 + hue, saturation, Math.clamp(light + lightness / 100, 0, 1), colour.alpha());
    }
}
