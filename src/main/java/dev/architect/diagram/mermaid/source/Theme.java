package dev.architect.diagram.mermaid.source;

import java.util.Locale;

import dev.architect.diagram.mermaid.scene.Colour;

/// Mermaid's themes, as far as they change a picture on white paper.
public enum Theme {
    DEFAULT(0xECECFF, 0x9370DB, 0x333333, 0xFFFFDE, 0xAAAA33),
    NEUTRAL(0xEEEEEE, 0x999999, 0x333333, 0xF7F7F7, 0xB0B0B0),
    FOREST(0xCDE498, 0x13540C, 0x222222, 0xE9F5D0, 0x6EAA49),
    BASE(0xFFF4DD, 0xC9B68A, 0x333333, 0xFFFBF0, 0xD9C9A0);

    private final Colour fill;
    private final Colour border;
    private final Colour text;
    private final Colour groupFill;
    private final Colour groupBorder;

    Theme(int fill, int border, int text, int groupFill, int groupBorder) {
        this.fill = Colour.rgb(fill);
        this.border = Colour.rgb(border);
        this.text = Colour.rgb(text);
        this.groupFill = Colour.rgb(groupFill);
        this.groupBorder = Colour.rgb(groupBorder);
    }

    /// The theme of this name; the default for a dark one (the paper stays white) and for names that are unknown.
    public static Theme named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "neutral" -> NEUTRAL;
            case "forest" -> FOREST;
            case "base" -> BASE;
            default -> DEFAULT;
        };
    }

    public Colour fill() {
        return fill;
    }

    public Colour border() {
        return border;
    }

    /// Of labels and lines.
    public Colour text() {
        return text;
    }

    /// Of what encloses other elements.
    public Colour groupFill() {
        return groupFill;
    }

    public Colour groupBorder() {
        return groupBorder;
    }
}
