package dev.architect.diagram.mermaid.style;

import dev.architect.diagram.mermaid.scene.Colour;

/// A colour while one is derived from another: unrounded, and with a hue even where it is grey.
///
/// @param hue in degrees
/// @param saturation in percent, as is the lightness
record Shade(double hue, double saturation, double lightness, double alpha) {

    Shade {
        saturation = Math.clamp(saturation, 0, 100);
        lightness = Math.clamp(lightness, 0, 100);
    }

    static Shade of(Colour colour) {
        double red = colour.red() / 255.0;
        double green = colour.green() / 255.0;
        double blue = colour.blue() / 255.0;
        double most = Math.max(red, Math.max(green, blue));
        double least = Math.min(red, Math.min(green, blue));
        double spread = most - least;
        double lightness = (most + least) / 2;
        if (spread == 0) {
            return new Shade(0, 0, lightness * 100, colour.alpha());
        }
        double saturation = lightness > 0.5 ? spread / (2 - most - least) : spread / (most + least);
        double sector = most == red ? (green - blue) / spread + (green < blue ? 6 : 0)
                : most == green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
        return new Shade(sector * 60, saturation * 100, lightness * 100, colour.alpha());
    }

    Colour colour() {
        return Colour.hsl(hue, saturation / 100, lightness / 100, alpha);
    }

    /// Changed by operations as the table of themes writes them: `h+120l-10`, `i`, `c+5`.
    Shade changed(String operations) {
        Shade changed = this;
        for (int at = 0; at < operations.length();) {
            int end = at + 1;
            while (end < operations.length() && !Character.isLetter(operations.charAt(end))) {
                end++;
            }
            double by = end == at + 1 ? 0 : Integer.parseInt(operations, at + 1, end, 10);
            changed = changed.changed(operations.charAt(at), by);
            at = end;
        }
        return changed;
    }

    private Shade changed(char operation, double by) {
        Colour colour = colour();
        return switch (operation) {
            case 'h' -> new Shade(hue + by, saturation, lightness, alpha);
            case 's' -> new Shade(hue, saturation + by, lightness, alpha);
            case 'l' -> new Shade(hue, saturation, lightness + by, alpha);
            case 'c' -> of(new Colour(colour.red() + (int) by, colour.green() + (int) by, colour.blue() + (int) by, alpha));
            case 'i' -> of(new Colour(255 - colour.red(), 255 - colour.green(), 255 - colour.blue(), alpha));
            default -> throw new IllegalArgumentException("The table of themes has no operation " + operation);
        };
    }
}
