package dev.architect.diagram.mermaid.shape;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Primitive.Path;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;

/// How the shapes look: the room that they need around a text, their outline, and what is drawn in and around it.
public final class NodeForm {

    private static final double SIDE = 22;
    private static final double ABOVE = 14;
    private static final double STEP = 6;
    private static final double SLANT = 16;
    private static final double CYLINDER = 10;
    private static final double NARROWEST = 40;
    private static final double TAB = 10;
    private static final double BAR = 20;
    private static final double HEAD = 22;
    private static final double ICON = 48;
    private static final double BUCKET_SLANT = 0.12;
    private static final Colour MISSING = Colour.rgb(0x087EBF);

    private NodeForm() {
    }

    public static Size size(NodeShape shape, TextBlock text) {
        double w = Math.max(text.width(), 8);
        double h = Math.max(text.height(), 16);
        double width = Math.max(NARROWEST, w + 2 * SIDE);
        double height = h + 2 * ABOVE;
        return switch (shape) {
            case RECTANGLE, ROUND, SUBROUTINE, LINED_RECTANGLE, CARD, TAGGED, DATA_STORE -> new Size(width, height);
            case STADIUM -> new Size(w + height * 0.7 + 16, height);
            case DELAY, DISPLAY -> new Size(w + height * 0.8 + 24, height);
            case CYLINDER -> new Size(width, height + 2 * CYLINDER);
            case LINED_CYLINDER -> new Size(width, height + 3 * CYLINDER);
            case LYING_CYLINDER -> new Size(width + 3 * CYLINDER, height);
            case CIRCLE -> round(Math.max(44, Math.hypot(w, h) + 18));
            case DOUBLE_CIRCLE -> round(Math.max(54, Math.hypot(w, h) + 30));
            case ELLIPSE -> new Size(w * 1.42 + 16, h * 1.42 + 12);
            case ODD, LEAN_RIGHT, LEAN_LEFT, HEXAGON, FLAG, STORED_DATA -> new Size(width + 2 * SLANT, height);
            case TRAPEZOID, INVERTED_TRAPEZOID, LOOP_LIMIT -> new Size(width + 2 * SLANT, height);
            case DIAMOND -> diamond(w, h);
            case DIVIDED_RECTANGLE, WINDOW_PANE -> new Size(width + 2 * STEP, height + 2 * STEP);
            case STACKED -> new Size(width + 2 * STEP, height + 2 * STEP);
            case DOCUMENT, TAGGED_DOCUMENT, LINED_DOCUMENT -> new Size(width, height + 14);
            case FOLDER -> new Size(Math.max(width, 72), height + TAB);
            case BUCKET -> new Size(width * 1.2 + 20, height + 4 * CYLINDER);
            case CONSOLE, BROWSER -> new Size(Math.max(width, 100), height + BAR);
            case PERSON -> new Size(Math.max(width, 70), height + 1.6 * HEAD);
            case ICON, ICON_ON_SQUARE, ICON_ON_ROUNDED, ICON_ON_CIRCLE -> new Size(Math.max(text.width() + 8, ground(shape)),
                    ground(shape) + (text.isEmpty() ? 0 : text.height() + 4));
            case COLLAPSED -> new Size(width + 10, height + 16);
            case DOCUMENTS -> new Size(width + 2 * STEP, height + 14 + 2 * STEP);
            case SLOPED -> new Size(width, height + SLANT);
            case TRIANGLE, FLIPPED_TRIANGLE -> new Size(2 * w + 30, 2 * h + 24);
            case CLOUD, BANG -> new Size(w * 1.35 + 50, h * 1.35 + 50);
            case LEFT_BRACE, RIGHT_BRACE -> new Size(w + 2 * SIDE, h + ABOVE);
            case BRACES -> new Size(w + 2 * SIDE, h + ABOVE);
            case TEXT -> new Size(w + 8, h + 8);
            case START, JUNCTION -> new Size(16, 16);
            case ANCHOR -> new Size(4, 4);
            case STOP -> new Size(20, 20);
            case SUMMARY -> new Size(40, 40);
            case FORK -> new Size(70, 10);
            case HOURGLASS -> new Size(34, 40);
            case BOLT -> new Size(36, 56);
        };
    }

    private static Size round(double diameter) {
        return new Size(diameter, diameter);
    }

    /// A text of w × h fits a diamond of W × H when w/W + h/H is at most 1.
    private static Size diamond(double w, double h) {
        double width = 1.55 * (w + 10) + h * 0.8;
        double height = (h + 4) / (1 - (w + 10) / width);
        return new Size(width, Math.max(height, width * 0.4));
    }

    /// Where the middle of the text stands.
    public static Point textCentre(NodeShape shape, Bounds box) {
        Point middle = box.centre();
        return switch (shape) {
            case CYLINDER -> middle.plus(0, CYLINDER);
            case LINED_CYLINDER -> middle.plus(0, CYLINDER * 1.5);
            case LYING_CYLINDER -> middle.plus(-CYLINDER, 0);
            case STACKED -> middle.plus(-STEP, STEP);
            case DOCUMENT, TAGGED_DOCUMENT -> middle.plus(0, -7);
            case LINED_DOCUMENT -> middle.plus(4, -7);
            case FOLDER -> middle.plus(0, TAB / 2);
            case BUCKET -> middle.plus(0, CYLINDER);
            case CONSOLE, BROWSER -> middle.plus(0, BAR / 2);
            case PERSON -> middle.plus(0, 0.8 * HEAD);
            case ICON, ICON_ON_SQUARE, ICON_ON_ROUNDED, ICON_ON_CIRCLE -> middle.plus(0, ground(shape) / 2 + 2);
            case COLLAPSED -> middle.plus(0, -8);
            case DOCUMENTS -> middle.plus(-STEP, STEP - 7);
            case SLOPED -> middle.plus(0, SLANT / 2);
            case DIVIDED_RECTANGLE -> middle.plus(0, STEP);
            case WINDOW_PANE -> middle.plus(STEP, STEP);
            case TRIANGLE -> middle.plus(0, box.height() / 4);
            case FLIPPED_TRIANGLE -> middle.plus(0, -box.height() / 4);
            case ODD -> middle.plus(SLANT / 2, 0);
            case DELAY -> middle.plus(-box.height() / 8, 0);
            default -> middle;
        };
    }

    /// The corners of the outline at which edges end.
    public static List<Point> outline(NodeShape shape, Bounds box) {
        return contour(shape, box).corners();
    }

    private static Contour contour(NodeShape shape, Bounds b) {
        double x = b.x();
        double y = b.y();
        double r = b.right();
        double m = b.bottom();
        double w = b.width();
        double h = b.height();
        double cx = x + w / 2;
        double cy = y + h / 2;
        return switch (shape) {
            case RECTANGLE, SUBROUTINE, LINED_RECTANGLE, DIVIDED_RECTANGLE, WINDOW_PANE, TAGGED, TEXT, FORK, DATA_STORE,
                    LEFT_BRACE,
                    RIGHT_BRACE, BRACES ->
                Contour.polygon(x, y, r, y, r, m, x, m);
            case ROUND, COLLAPSED -> Contour.rounded(x, y, w, h, 6);
            case CONSOLE, BROWSER -> Contour.rounded(x, y, w, h, 10);
            case ICON, ICON_ON_SQUARE, ICON_ON_ROUNDED, ICON_ON_CIRCLE -> Contour.polygon(x, y, r, y, r, m, x, m);
            case FOLDER -> Contour.polygon(x, y, x + 28, y, x + 32, y + TAB, r, y + TAB, r, m, x, m);
            case BUCKET -> Contour.from(x, y + CYLINDER).quarter(cx, y, false).quarter(r, y + CYLINDER, true)
                    .line(r - w * BUCKET_SLANT, m - CYLINDER).quarter(cx, m, false)
                    .quarter(x + w * BUCKET_SLANT, m - CYLINDER, true);
            case PERSON -> person(b);
            case STADIUM -> Contour.rounded(x, y, w, h, h / 2);
            case CIRCLE, DOUBLE_CIRCLE, START, STOP, JUNCTION, SUMMARY, ANCHOR, ELLIPSE ->
                Contour.ellipse(cx, cy, w / 2, h / 2);
            case CYLINDER, LINED_CYLINDER -> Contour.from(x, y + CYLINDER).quarter(cx, y, false)
                    .quarter(r, y + CYLINDER, true).line(r, m - CYLINDER).quarter(cx, m, false)
                    .quarter(x, m - CYLINDER, true);
            case LYING_CYLINDER -> Contour.from(x + CYLINDER, y).line(r - CYLINDER, y).quarter(r, cy, true)
                    .quarter(r - CYLINDER, m, false).line(x + CYLINDER, m).quarter(x, cy, true)
                    .quarter(x + CYLINDER, y, false);
            case DIAMOND -> Contour.polygon(cx, y, r, cy, cx, m, x, cy);
            case HEXAGON -> Contour.polygon(x + SLANT, y, r - SLANT, y, r, cy, r - SLANT, m, x + SLANT, m, x, cy);
            case ODD -> Contour.polygon(x, y, r, y, r, m, x, m, x + SLANT, cy);
            case LEAN_RIGHT -> Contour.polygon(x + SLANT, y, r, y, r - SLANT, m, x, m);
            case LEAN_LEFT -> Contour.polygon(x, y, r - SLANT, y, r, m, x + SLANT, m);
            case TRAPEZOID -> Contour.polygon(x + SLANT, y, r - SLANT, y, r, m, x, m);
            case INVERTED_TRAPEZOID -> Contour.polygon(x, y, r, y, r - SLANT, m, x + SLANT, m);
            case CARD -> Contour.polygon(x + 12, y, r, y, r, m, x, m, x, y + 12);
            case SLOPED -> Contour.polygon(x, y + SLANT, r, y, r, m, x, m);
            case LOOP_LIMIT -> Contour.polygon(x + SLANT, y, r - SLANT, y, r, y + SLANT, r, m, x, m, x, y + SLANT);
            case TRIANGLE -> Contour.polygon(cx, y, r, m, x, m);
            case FLIPPED_TRIANGLE -> Contour.polygon(x, y, r, y, cx, m);
            case HOURGLASS -> Contour.polygon(x, y, r, y, cx, cy, r, m, x, m, cx, cy);
            case BOLT -> Contour.polygon(x + w * 0.6, y, x, y + h * 0.58, x + w * 0.45, y + h * 0.58, x + w * 0.4, m, r,
                    y + h * 0.42, x + w * 0.55, y + h * 0.42);
            case DELAY -> Contour.from(x, y).line(r - h / 2, y).quarter(r, cy, true).quarter(r - h / 2, m, false)
                    .line(x, m);
            case DISPLAY -> Contour.from(x, cy).line(x + h * 0.4, y).line(r - h * 0.4, y).quarter(r, cy, true)
                    .quarter(r - h * 0.4, m, false).line(x + h * 0.4, m);
            case STORED_DATA -> Contour.from(x + SLANT, y).line(r, y).quarter(r - SLANT, cy, true)
                    .quarter(r, m, false).line(x + SLANT, m).quarter(x, cy, true).quarter(x + SLANT, y, false);
            case DOCUMENT, TAGGED_DOCUMENT, LINED_DOCUMENT -> wave(x, y, r, m);
            case STACKED -> Contour.polygon(x + 2 * STEP, y, r, y, r, m - 2 * STEP, r - STEP, m - 2 * STEP, r - STEP,
                    m - STEP, r - 2 * STEP, m - STEP, r - 2 * STEP, m, x, m, x, y + 2 * STEP, x + STEP, y + 2 * STEP,
                    x + STEP, y + STEP, x + 2 * STEP, y + STEP);
            case DOCUMENTS -> sheets(x, y, r, m);
            case FLAG -> Contour.from(x, y + 5).curve(x + w / 3, y + 15, x + w * 2 / 3, y - 10, r, y + 5).line(r, m - 5)
                    .curve(x + w * 2 / 3, m - 20, x + w / 3, m + 10, x, m - 5);
            case CLOUD -> cloud(x, y, w, h);
            case BANG -> bang(cx, cy, w / 2, h / 2);
        };
    }

    private static Contour wave(double x, double y, double right, double bottom) {
        double w = right - x;
        return Contour.from(x, y).line(right, y).line(right, bottom - 8)
                .curve(x + w * 0.7, bottom - 22, x + w * 0.35, bottom + 10, x, bottom - 4);
    }

    /// Around three documents, of which the foremost lies lowest.
    private static Contour sheets(double x, double y, double right, double bottom) {
        double w = right - x - 2 * STEP;
        return Contour.polygon(x + 2 * STEP, y, right, y, right, bottom - 2 * STEP - 8, right - STEP, bottom - 2 * STEP - 8,
                right - STEP, bottom - STEP - 8, right - 2 * STEP, bottom - STEP - 8, right - 2 * STEP, bottom - 8)
                .curve(x + w * 0.7, bottom - 22, x + w * 0.35, bottom + 10, x, bottom - 4).line(x, y + 2 * STEP)
                .line(x + STEP, y + 2 * STEP).line(x + STEP, y + STEP).line(x + 2 * STEP, y + STEP);
    }

    /// A head upon shoulders; the shoulders alone are the outline, below the middle of the head.
    private static Contour person(Bounds b) {
        double top = b.y() + 1.6 * HEAD;
        double cx = b.centre().x();
        double neck = HEAD * 0.8;
        double corner = Math.min(14, (b.bottom() - top) / 2);
        return Contour.from(b.x() + corner, top).line(cx - neck, top).curve(cx - 1.6 * HEAD, b.y() + HEAD * 0.5, cx - HEAD,
                b.y(), cx, b.y()).curve(cx + HEAD, b.y(), cx + 1.6 * HEAD, b.y() + HEAD * 0.5, cx + neck, top)
                .line(b.right() - corner, top).quarter(b.right(), top + corner, true).line(b.right(), b.bottom() - corner)
                .quarter(b.right() - corner, b.bottom(), false).line(b.x() + corner, b.bottom())
                .quarter(b.x(), b.bottom() - corner, true).line(b.x(), top + corner).quarter(b.x() + corner, top, false);
    }

    /// The side of what an icon stands on.
    private static double ground(NodeShape shape) {
        return shape == NodeShape.ICON ? ICON : shape == NodeShape.ICON_ON_CIRCLE ? 1.8 * ICON : 1.4 * ICON;
    }

    /// Icons come in sets that are fetched from elsewhere; as in Mermaid, one that is missing is a question mark.
    private static List<Primitive> icon(NodeShape shape, Bounds b, Look look) {
        double side = ground(shape);
        Point centre = new Point(b.centre().x(), b.y() + side / 2);
        Look ground = Look.filled(look.fill());
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(b.x(), b.y(), b.width(), b.height(), 0, Look.filled(Colour.NONE)));
        if (shape == NodeShape.ICON_ON_CIRCLE) {
            parts.add(new Primitive.Ellipse(centre, side / 2, side / 2, ground));
        } else if (shape != NodeShape.ICON) {
            double radius = shape == NodeShape.ICON_ON_ROUNDED ? 8 : 0;
            parts.add(new Primitive.Rectangle(centre.x() - side / 2, b.y(), side, side, radius, ground));
        }
        parts.add(new Primitive.Rectangle(centre.x() - ICON / 2, centre.y() - ICON / 2, ICON, ICON, 0, Look.filled(MISSING)));
        parts.addAll(TextMeasure.unwrapped(RichText.plain("?"), ICON * 0.7).centred(centre, Colour.WHITE));
        return parts;
    }

    private static Contour cloud(double x, double y, double w, double h) {
        return Contour.from(x + w * 0.15, y + h * 0.35)
                .curve(x + w * 0.15, y + h * 0.05, x + w * 0.4, y + h * 0.02, x + w * 0.45, y + h * 0.14)
                .curve(x + w * 0.55, y - h * 0.04, x + w * 0.85, y + h * 0.04, x + w * 0.83, y + h * 0.32)
                .curve(x + w * 1.03, y + h * 0.38, x + w * 1.03, y + h * 0.72, x + w * 0.84, y + h * 0.74)
                .curve(x + w * 0.84, y + h * 0.98, x + w * 0.6, y + h * 1.02, x + w * 0.53, y + h * 0.9)
                .curve(x + w * 0.4, y + h * 1.06, x + w * 0.14, y + h * 0.98, x + w * 0.17, y + h * 0.74)
                .curve(x - w * 0.05, y + h * 0.7, x - w * 0.05, y + h * 0.38, x + w * 0.15, y + h * 0.35);
    }

    private static Contour bang(double cx, double cy, double radiusX, double radiusY) {
        int tips = 12;
        double[] corners = new double[4 * tips];
        for (int i = 0; i < 2 * tips; i++) {
            double reach = i % 2 == 0 ? 1 : 0.85;
            double angle = Math.PI * i / tips;
            corners[2 * i] = cx + Math.sin(angle) * radiusX * reach;
            corners[2 * i + 1] = cy - Math.cos(angle) * radiusY * reach;
        }
        return Contour.polygon(corners);
    }

    public static List<Primitive> draw(NodeShape shape, Bounds b, Look look) {
        var parts = new ArrayList<Primitive>();
        double x = b.x();
        double y = b.y();
        double r = b.right();
        double m = b.bottom();
        double w = b.width();
        double h = b.height();
        Look line = new Look(Colour.NONE, look.stroke(), look.strokeWidth(),
                look.dash(), look.opacity());
        Look solid = look.withFill(look.stroke());
        switch (shape) {
            case RECTANGLE -> parts.add(new Primitive.Rectangle(x, y, w, h, 0, look));
            case ROUND -> parts.add(new Primitive.Rectangle(x, y, w, h, 6, look));
            case STADIUM -> parts.add(new Primitive.Rectangle(x, y, w, h, h / 2, look));
            case CIRCLE, ELLIPSE -> parts.add(new Primitive.Ellipse(b.centre(), w / 2, h / 2, look));
            case DOUBLE_CIRCLE -> {
                parts.add(new Primitive.Ellipse(b.centre(), w / 2, h / 2, look));
                parts.add(new Primitive.Ellipse(b.centre(), w / 2 - 5, h / 2 - 5, look));
            }
            case JUNCTION, ANCHOR -> parts.add(contour(shape, b).closed(solid));
            case STOP -> {
                parts.add(new Primitive.Ellipse(b.centre(), w / 2, h / 2, look));
                parts.add(new Primitive.Ellipse(b.centre(), w / 4, h / 4, solid));
            }
            case DATA_STORE -> {
                parts.add(new Primitive.Rectangle(x, y, w, h, 0, Look.filled(look.fill().faded(look.opacity()))));
                parts.add(line(x, y, r, y, line));
                parts.add(line(x, m, r, m, line));
            }
            case ICON, ICON_ON_SQUARE, ICON_ON_ROUNDED, ICON_ON_CIRCLE -> parts.addAll(icon(shape, b, look));
            case TEXT -> parts.add(new Primitive.Rectangle(x, y, w, h, 0, Look.filled(Colour.NONE)));
            case LEFT_BRACE -> parts.add(brace(x, y, h, 1).open(line));
            case RIGHT_BRACE -> parts.add(brace(r, y, h, -1).open(line));
            case BRACES -> {
                parts.add(brace(x, y, h, 1).open(line));
                parts.add(brace(r, y, h, -1).open(line));
            }
            case STACKED -> {
                for (int i = 2; i >= 0; i--) {
                    parts.add(new Primitive.Rectangle(x + i * STEP, y + (2 - i) * STEP, w - 2 * STEP, h - 2 * STEP, 0, look));
                }
            }
            case DOCUMENTS -> {
                for (int i = 2; i >= 0; i--) {
                    parts.add(wave(x + i * STEP, y + (2 - i) * STEP, r - (2 - i) * STEP, m - i * STEP).closed(look));
                }
            }
            default -> parts.add(contour(shape, b).closed(look));
        }
        parts.addAll(details(shape, b, line));
        return parts;
    }

    /// Lines within the outline.
    private static List<Primitive> details(NodeShape shape, Bounds b, Look line) {
        double x = b.x();
        double y = b.y();
        double r = b.right();
        double m = b.bottom();
        double cx = b.centre().x();
        return switch (shape) {
            case SUBROUTINE -> List.of(line(x + 8, y, x + 8, m, line), line(r - 8, y, r - 8, m, line));
            case LINED_RECTANGLE -> List.of(line(x + 8, y, x + 8, m, line));
            case DIVIDED_RECTANGLE -> List.of(line(x, y + 12, r, y + 12, line));
            case WINDOW_PANE -> List.of(line(x, y + 10, r, y + 10, line), line(x + 10, y, x + 10, m, line));
            case LINED_DOCUMENT -> List.of(line(x + 8, y, x + 8, m - 3, line));
            case TAGGED_DOCUMENT -> List.of(line(r - 14, m - 13, r, m - 24, line));
            case CONSOLE -> List.copyOf(TextMeasure.unwrapped(RichText.plain(">_"), 12).placed(x + 8, y + 5, Anchor.START,
                    line.stroke()));
            case BROWSER -> List.of(line(x, y + BAR, r, y + BAR, line), dot(x + 9, y + BAR / 2, line),
                    dot(x + 16, y + BAR / 2, line), dot(x + 23, y + BAR / 2, line),
                    new Primitive.Rectangle(x + 32, y + 5, r - x - 40, BAR - 10, 3, line));
            case BUCKET -> List.of(belly(x, y + CYLINDER, cx, r, line));
            case COLLAPSED -> List.of(Path.line(new Point(x + 10, m - 20), new Point(r - 10, m - 20), line.dashed(3.0, 3.0)),
                    dot(cx - 8, m - 10, line), dot(cx, m - 10, line), dot(cx + 8, m - 10, line));
            case TAGGED -> List.of(line(r - 12, m, r, m - 12, line));
            case CYLINDER -> List.of(belly(x, y + CYLINDER, cx, r, line));
            case LINED_CYLINDER -> List.of(belly(x, y + CYLINDER, cx, r, line), belly(x, y + 2 * CYLINDER, cx, r, line));
            case LYING_CYLINDER -> List.of(Contour.from(r - CYLINDER, y).quarter(r - 2 * CYLINDER, b.centre().y(), true)
                    .quarter(r - CYLINDER, m, false).open(line));
            case SUMMARY -> cross(b, line);
            default -> List.of();
        };
    }

    private static Primitive dot(double x, double y, Look line) {
        return new Primitive.Ellipse(new Point(x, y), 1.8, 1.8, line.withFill(line.stroke()));
    }

    private static Primitive belly(double x, double y, double cx, double right, Look line) {
        return Contour.from(x, y).quarter(cx, y + CYLINDER, false).quarter(right, y, true).open(line);
    }

    private static List<Primitive> cross(Bounds b, Look line) {
        double d = b.width() / 2 * Math.sqrt(0.5);
        Point c = b.centre();
        return List.of(line(c.x() - d, c.y() - d, c.x() + d, c.y() + d, line),
                line(c.x() - d, c.y() + d, c.x() + d, c.y() - d, line));
    }

    private static Contour brace(double x, double y, double height, int side) {
        double middle = y + height / 2;
        double q = Math.min(8, height / 4);
        return Contour.from(x + side * 16, y).quarter(x + side * 8, y + q, true).line(x + side * 8, middle - q)
                .quarter(x, middle, false).quarter(x + side * 8, middle + q, true).line(x + side * 8, y + height - q)
                .quarter(x + side * 16, y + height, false);
    }

    private static Primitive line(double x1, double y1, double x2, double y2, Look look) {
        return Path.line(new Point(x1, y1), new Point(x2, y2), look);
    }
}
