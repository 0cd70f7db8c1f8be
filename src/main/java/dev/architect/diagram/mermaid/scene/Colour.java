package dev.architect.diagram.mermaid.scene;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/// A colour with its opacity, as CSS writes it.
///
/// @param red from 0 to 255, as are green and blue
/// @param alpha from 0 (invisible) to 1
public record Colour(int red, int green, int blue, double alpha) {

    public static final Colour NONE = new Colour(0, 0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255, 1);
    public static final Colour BLACK = new Colour(0, 0, 0, 1);

    public Colour {
        red = Math.clamp(red, 0, 255);
        green = Math.clamp(green, 0, 255);
        blue = Math.clamp(blue, 0, 255);
        alpha = Double.isNaN(alpha) ? 1 : Math.clamp(alpha, 0, 1);
    }

    /// An opaque colour from `0xRRGGBB`.
    public static Colour rgb(int value) {
        return new Colour(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff, 1);
    }

    /// A colour from CSS: `#rgb`, `#rrggbb` (with or without alpha), `rgb()`, `rgba()`, `hsl()`, `hsla()`, a name.
    public static Optional<Colour> parse(String css) {
        String text = css.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("#")) {
            return hex(text.substring(1));
        }
        int open = text.indexOf('(');
        if (open > 0 && text.endsWith(")")) {
            return function(text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1));
        }
        if (text.equals("none") || text.equals("transparent")) {
            return Optional.of(NONE);
        }
        return NamedColours.of(text);
    }

    public boolean isVisible() {
        return alpha > 0;
    }

    public Colour faded(double opacity) {
        return opacity >= 1 ? this : new Colour(red, green, blue, alpha * Math.max(0, opacity));
    }

    /// The opaque colour that it looks like on paper: what lies below does not show through it.
    public Colour onPaper() {
        return new Colour(onPaper(red), onPaper(green), onPaper(blue), 1);
    }

    private int onPaper(int part) {
        return (int) Math.round(255 - (255 - part) * alpha);
    }

    /// How bright it looks on paper, from 0 to 1.
    public double luminance() {
        return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
    }

    /// How well one opaque colour is seen on the other, from 1 (not at all) to 21, as WCAG 2 reckons it.
    public double contrast(Colour other) {
        double brighter = Math.max(light(), other.light());
        return (brighter + 0.05) / (Math.min(light(), other.light()) + 0.05);
    }

    private double light() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// This colour as it looks on an opaque ground.
    public Colour over(Colour ground) {
        return new Colour(mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue), 1);
    }

    private int mixed(int top, int below) {
        return (int) Math.round(top * alpha + below * (1 - alpha));
    }

    /// `#rrggbb`, without the alpha.
    public String hex() {
        return "#" + Integer.toHexString(1 << 24 | red << 16 | green << 8 | blue).substring(1);
    }

    private static Optional<Colour> hex(String digits) {
        if (digits.isEmpty() || digits.length() > 8 || !digits.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return Optional.empty();
        }
        return switch (digits.length()) {
            case 3, 4 -> hex(doubled(digits));
            case 6 -> Optional.of(rgb(Integer.parseInt(digits, 16)));
            case 8 -> Optional.of(rgb(Integer.parseInt(digits.substring(0, 6), 16))
                    .faded(Integer.parseInt(digits.substring(6), 16) / 255.0));
            default -> Optional.empty();
        };
    }

    private static String doubled(String digits) {
        var doubled = new StringBuilder();
        digits.chars().forEach(c -> doubled.append((char) c).append((char) c));
        return doubled.toString();
    }

    private static Optional<Colour> function(String name, String arguments) {
        String[] parts = arguments.replace('/', ',').strip().split("[,\\s]+");
        if (parts.length < 3) {
            return Optional.empty();
        }
        double[] numbers = new double[4];
        numbers[3] = 1;
        for (int i = 0; i < Math.min(parts.length, 4); i++) {
            OptionalDouble number = number(parts[i], i, name.startsWith("hsl"));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers[i] = number.getAsDouble();
        }
        return switch (name) {
            case "rgb", "rgba" -> Optional.of(new Colour((int) Math.round(numbers[0]), (int) Math.round(numbers[1]),
                    (int) Math.round(numbers[2]), numbers[3]));
            case "hsl", "hsla" -> Optional.of(hsl(numbers[0], numbers[1], numbers[2], numbers[3]));
            default -> Optional.empty();
        };
    }

    private static OptionalDouble number(String text, int position, boolean hsl) {
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1)
                : text.endsWith("deg")
                        ? text.substring(0, text.length() - 3)
                        : text;
        try {
            double value = Double.parseDouble(digits);
            if (!Double.isFinite(value)) {
                return OptionalDouble.empty();
            }
            double whole = position == 3 || hsl ? 100 : 100 / 255.0;
            boolean share = percent || hsl && (position == 1 || position == 2);
            return OptionalDouble.of(share ? value / whole : value);
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    /// @param hue in degrees
    /// @param saturation from 0 to 1, as are `lightness` and `alpha`
    public static Colour hsl(double hue, double saturation, double lightness, double alpha) {
        double chroma = (1 - Math.abs(2 * Math.clamp(lightness, 0, 1) - 1)) * Math.clamp(saturation, 0, 1);
        double base = Math.clamp(lightness, 0, 1) - chroma / 2;
        double sector = ((hue % 360 + 360) % 360) / 60;
        double second = chroma * (1 - Math.abs(sector % 2 - 1));
        double[] rgb = switch ((int) sector) {
            case 0 -> new double[] { chroma, second, 0 };
            case 1 -> new double[] { second, chroma, 0 };
            case 2 -> new double[] { 0, chroma, second };
            case 3 -> new double[] { 0, second, chroma };
            case 4 -> new double[] { second, 0, chroma };
            default -> new double[] { chroma, 0, second };
        };
        return new Colour((int) Math.round((rgb[0] + base) * 255), (int) Math.round((rgb[1] + base) * 255),
                (int) Math.round((rgb[2] + base) * 255), alpha);
    }
}
