package dev.architect.diagram.mermaid.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.source.Source;

/// Colours and lines: the theme's, changed by what a node, cluster or link says of itself.
final class FlowchartStyle {

    static final Colour LABEL_BACKGROUND = Colour.rgb(0xE8E8E8);

    private static final double DARK = 0.45;
    private static final double THICK = 3.5;
    private static final double THIN = 1.4;

    private final Source source;

    FlowchartStyle(Source source) {
        this.source = source;
    }

    Look node(Map<String, String> styles) {
        return look(styles, themed(source.theme().fill(), "primaryColor", "mainBkg"),
                themed(source.theme().border(), "primaryBorderColor", "nodeBorder"));
    }

    Look cluster(Map<String, String> styles) {
        return look(styles, themed(source.theme().groupFill(), "tertiaryColor", "clusterBkg"),
                themed(source.theme().groupBorder(), "tertiaryBorderColor", "clusterBorder"));
    }

    /// Of a text on `background`: what the styles say, else the theme's, else white when that could not be read.
    Colour text(Map<String, String> styles, Look background) {
        Optional<Colour> own = colour(styles, "color").filter(Colour::isVisible);
        if (own.isPresent()) {
            return own.get();
        }
        Colour theme = themed(source.theme().text(), "primaryTextColor", "textColor", "nodeTextColor");
        double paper = background.fill().alpha() * background.opacity();
        double brightness = background.fill().luminance() * paper + 1 - paper;
        boolean readable = Math.abs(brightness - theme.luminance()) > 0.3;
        return readable ? theme : brightness < DARK ? Colour.WHITE : Colour.rgb(0x222222);
    }

    Colour linkText(Map<String, String> styles) {
        return colour(styles, "color").filter(Colour::isVisible).filter(colour -> colour.luminance() < 0.8)
                .orElse(themed(source.theme().text(), "edgeLabelText"));
    }

    Colour labelBackground() {
        return themed(LABEL_BACKGROUND, "edgeLabelBackground");
    }

    Colour title() {
        return source.theme().text();
    }

    Look link(Link link) {
        Look line = Look.line(themed(source.theme().text(), "lineColor"), link.line() == Link.Line.THICK ? THICK : THIN);
        if (link.line() == Link.Line.DOTTED) {
            line = line.dashed(3.0, 3.0);
        }
        Look styled = look(link.styles(), Colour.NONE, line.stroke(), line);
        return styled.withFill(Colour.NONE);
    }

    boolean isBold(Map<String, String> styles) {
        String weight = styles.getOrDefault("font-weight", "");
        return weight.equals("bold") || weight.equals("bolder") || weight.equals("600") || weight.equals("700")
                || weight.equals("800") || weight.equals("900");
    }

    boolean isItalic(Map<String, String> styles) {
        return styles.getOrDefault("font-style", "").equals("italic");
    }

    private Look look(Map<String, String> styles, Colour fill, Colour stroke) {
        return look(styles, fill, stroke, Look.of(fill, stroke, 1));
    }

    private static Look look(Map<String, String> styles, Colour fill, Colour stroke, Look standard) {
        double width = number(styles.getOrDefault("stroke-width", "")).orElse(standard.strokeWidth());
        List<Double> dash = styles.containsKey("stroke-dasharray") ? dash(styles.get("stroke-dasharray")) : standard.dash();
        double opacity = number(styles.getOrDefault("opacity", "")).orElse(1.0);
        Colour filled = colour(styles, "fill").or(() -> colour(styles, "background"))
                .or(() -> colour(styles, "background-color")).orElse(fill)
                .faded(number(styles.getOrDefault("fill-opacity", "")).orElse(1.0));
        Colour stroked = colour(styles, "stroke").orElse(stroke)
                .faded(number(styles.getOrDefault("stroke-opacity", "")).orElse(1.0));
        return new Look(filled, stroked, Math.min(width, 12), dash, opacity);
    }

    private static Optional<Colour> colour(Map<String, String> styles, String property) {
        return Optional.ofNullable(styles.get(property)).flatMap(Colour::parse);
    }

    private static Optional<Double> number(String text) {
        String digits = text.strip().replace("px", "");
        try {
            return digits.isEmpty() || digits.length() > 12 ? Optional.empty()
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
        return lengths.size() > 8 ? lengths.subList(0, 8) : lengths;
    }

    private Colour themed(Colour standard, String... variables) {
        Colour found = standard;
        for (String variable : variables) {
            found = source.themeColour(variable).orElse(found);
        }
        return found;
    }
}
