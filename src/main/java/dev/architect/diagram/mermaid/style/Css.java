package dev.architect.diagram.mermaid.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.RichText;

/// What the CSS properties of a node, cluster or link make of its standard look.
public final class Css {

    private static final double READABLE = 0.3;
    /// Less than WCAG asks of large words (3), so that white on the theme's own bars and cards stays.
    private static final double CONTRAST = 2.75;
    private static final double THICKEST = 12;
    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_DASH = 8;
    private static final Colour INK = Colour.rgb(0x222222);

    private Css() {
    }

    public static Look look(Map<String, String> styles, Look standard) {
        double width = number(styles.getOrDefault("stroke-width", "")).orElse(standard.strokeWidth());
        List<Double> dash = styles.containsKey("stroke-dasharray") ? dash(styles.get("stroke-dasharray")) : standard.dash();
        double opacity = number(styles.getOrDefault("opacity", "")).orElse(standard.opacity());
        Colour fill = colour(styles, "fill").or(() -> colour(styles, "background"))
                .or(() -> colour(styles, "background-color")).orElse(standard.fill())
                .faded(number(styles.getOrDefault("fill-opacity", "")).orElse(1.0));
        Colour stroke = colour(styles, "stroke").orElse(standard.stroke())
                .faded(number(styles.getOrDefault("stroke-opacity", "")).orElse(1.0));
        return new Look(fill, stroke, Math.min(width, THICKEST), dash, opacity);
    }

    /// The colour of words on `ground`: what the styles say, else the standard one, else black or white when that could
    /// not be read there.
    public static Colour text(Map<String, String> styles, Look ground, Colour standard) {
        return colour(styles, "color").filter(Colour::isVisible).orElseGet(() -> readable(standard, ground));
    }

    /// `ink`, or black or white when it could not be read on `ground`.
    public static Colour readable(Colour ink, Look ground) {
        Colour paper = ground.fill().faded(ground.opacity()).over(Colour.WHITE);
        boolean readable = Math.abs(paper.luminance() - ink.luminance()) > READABLE && paper.contrast(ink) > CONTRAST;
        return readable ? ink : paper.contrast(Colour.WHITE) > paper.contrast(INK) ? Colour.WHITE : INK;
    }

    /// `label` with the weight and slant that the styles say.
    public static RichText weighted(Map<String, String> styles, RichText label) {
        RichText weighted = isBold(styles) ? label.bold() : label;
        return styles.getOrDefault("font-style", "").equals("italic") ? weighted.italic() : weighted;
    }

    public static Optional<Colour> colour(Map<String, String> styles, String property) {
        return Optional.ofNullable(styles.get(property)).flatMap(Colour::parse);
    }

    private static boolean isBold(Map<String, String> styles) {
        return switch (styles.getOrDefault("font-weight", "")) {
            case "bold", "bolder", "600", "700", "800", "900" -> true;
            default -> false;
        };
    }

    private static Optional<Double> number(String text) {
        String digits = text.strip().replace("px", "");
        try {
            return digits.isEmpty() || digits.length() > LONGEST_NUMBER ? Optional.empty()
                    : Optional.of(Double.parseDouble(digits)).filter(Double::isFinite);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static List<Double> dash(String text) {
        var lengths = new ArrayList<Double>();
        for (String part : text.strip().split("[\\s,]+")) {
            number(part).filter(length -> length > 0).ifPresent(lengths::add);
        }
        return lengths.size() > LONGEST_DASH ? lengths.subList(0, LONGEST_DASH) : lengths;
    }
}
