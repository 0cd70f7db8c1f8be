package dev.architect.diagram.mermaid.scene;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes a scene as a self-contained SVG of shapes and text: no script, style sheet, link, image or foreign object.
/// Every text says how long it is, so that it keeps to its box with whatever font the viewer has.
public final class SvgPainter {

    private final StringBuilder svg = new StringBuilder();

    private SvgPainter() {
    }

    /// @param altText what a screen reader says, its name first: `Login: Browser, API`; may be empty
    /// @return the document in UTF-8
    public static byte[] paint(Scene scene, String altText) {
        var painter = new SvgPainter();
        painter.document(scene, altText);
        return painter.svg.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void document(Scene scene, String altText) {
        String width = number(scene.width());
        String height = number(scene.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"").append(width)
                .append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width).append(' ')
                .append(height).append("\" font-family=\"").append(escaped(Typeface.FAMILIES)).append("\">\n");
        describe(altText);
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        scene.primitives().forEach(this::paint);
        svg.append("</svg>\n");
    }

    private void describe(String altText) {
        int end = endOfName(altText);
        String title = end < 0 ? altText : altText.substring(0, end);
        if (!title.isBlank()) {
            svg.append("<title>").append(escaped(title)).append("</title>\n");
        }
        if (end >= 0) {
            svg.append("<desc>").append(escaped(altText.substring(end + 2))).append("</desc>\n");
        }
    }

    private static int endOfName(String altText) {
        int colon = altText.indexOf(": ");
        int stop = altText.indexOf(". ");
        return colon < 0 || stop >= 0 && stop < colon ? stop : colon;
    }

    private void paint(Primitive primitive) {
        switch (primitive) {
            case Primitive.Rectangle(double x, double y, double width, double height, double radius, Look look) -> {
                svg.append("<rect");
                attribute("x", x);
                attribute("y", y);
                attribute("width", width);
                attribute("height", height);
                if (radius > 0) {
                    attribute("rx", radius);
                }
                look(look);
                svg.append("/>\n");
            }
            case Primitive.Polygon(List<Point> points, Look look) -> {
                svg.append("<polygon points=\"");
                points.forEach(point -> svg.append(point(point)).append(' '));
                svg.append('"');
                look(look);
                svg.append("/>\n");
            }
            case Primitive.Ellipse(Point centre, double radiusX, double radiusY, Look look) -> {
                svg.append("<ellipse");
                attribute("cx", centre.x());
                attribute("cy", centre.y());
                attribute("rx", radiusX);
                attribute("ry", radiusY);
                look(look);
                svg.append("/>\n");
            }
            case Primitive.Path path -> {
                if (path.start() == Marker.NONE && path.end() == Marker.NONE) {
                    path(path);
                } else {
                    Outline.of(path).forEach(this::paint);
                }
            }
            case Primitive.Text text -> text(text);
            case Primitive.Group(String role, String id, List<Primitive> members) -> {
                svg.append("<g class=\"").append(escaped(role)).append("\">\n");
                members.forEach(this::paint);
                svg.append("</g>\n");
            }
        }
    }

    private void path(Primitive.Path path) {
        svg.append("<path d=\"");
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.MoveTo(Point to) -> svg.append('M').append(point(to));
                case Segment.LineTo(Point to) -> svg.append('L').append(point(to));
                case Segment.CurveTo(Point first, Point second, Point to) -> svg.append('C').append(point(first))
                        .append(' ').append(point(second)).append(' ').append(point(to));
                case Segment.Close() -> svg.append('Z');
            }
        }
        svg.append('"');
        look(path.look());
        svg.append("/>\n");
    }

    private void text(Primitive.Text text) {
        if (text.words().isBlank()) {
            return;
        }
        svg.append("<text xml:space=\"preserve\"");
        Bounds level = text.level();
        attribute("x", level.x());
        attribute("y", text.y());
        attribute("font-size", text.size());
        attribute("textLength", level.width());
        svg.append(" lengthAdjust=\"spacingAndGlyphs\"");
        if (text.degrees() != 0) {
            svg.append(" transform=\"rotate(").append(number(text.degrees())).append(' ')
                    .append(point(new Point(text.x(), text.y())))
                    .append(")\"");
        }
        colour("fill", text.colour(), 1);
        svg.append('>');
        for (Run run : text.runs()) {
            if (run.bold() || run.italic()) {
                svg.append("<tspan").append(run.bold() ? " font-weight=\"bold\"" : "")
                        .append(run.italic() ? " font-style=\"italic\"" : "").append('>').append(escaped(run.text()))
                        .append("</tspan>");
            } else {
                svg.append(escaped(run.text()));
            }
        }
        svg.append("</text>\n");
    }

    private void look(Look look) {
        colour("fill", look.fill(), look.opacity());
        if (!look.stroke().isVisible() || look.strokeWidth() <= 0) {
            return;
        }
        colour("stroke", look.stroke(), look.opacity());
        attribute("stroke-width", look.strokeWidth());
        if (!look.dash().isEmpty()) {
            svg.append(" stroke-dasharray=\"")
                    .append(String.join(" ", look.dash().stream().map(SvgPainter::number).toList())).append('"');
        }
    }

    private void colour(String name, Colour colour, double opacity) {
        Colour seen = colour.faded(opacity);
        if (!seen.isVisible()) {
            svg.append(' ').append(name).append("=\"none\"");
            return;
        }
        svg.append(' ').append(name).append("=\"").append(seen.hex()).append('"');
        if (seen.alpha() < 1) {
            attribute(name + "-opacity", seen.alpha());
        }
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    private static String point(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    /// With two decimals at most; written by hand, as a drawing has thousands.
    private static String number(double value) {
        long hundredths = Double.isFinite(value) ? Math.round(value * 100) : 0;
        long part = Math.abs(hundredths % 100);
        String whole = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        return part == 0 ? whole : whole + (part < 10 ? ".0" : ".") + (part % 10 == 0 && part >= 10 ? part / 10 : part);
    }

    /// Text and attribute values, without the characters that XML 1.0 forbids.
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    if (isXml(character)) {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
