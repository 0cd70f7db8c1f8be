package dev.architect.diagram.mermaid.classes;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.classes.Member.Classifier;
import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.scene.Run;
import dev.architect.diagram.mermaid.scene.Size;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.style.Css;

/// A class as it is drawn: its name, its attributes and its methods, each in a compartment.
final class ClassForm {

    private static final double PADDING = 12;
    private static final double EMPTY = 16;
    private static final double NARROWEST = 60;
    private static final double WIDEST_NAME = 400;
    private static final double WIDEST_MEMBER = 640;
    /// Identifiers are not torn apart as long as they fit a page.
    private static final double LONGEST_WORD = 800;
    /// Of the second line of a member, so that it is not taken for another one.
    private static final double INDENT = 16;
    private static final double UNDERLINE = 2.5;

    private record Row(TextBlock text, boolean underlined) {
    }

    private final ClassBox box;
    private final boolean compartments;
    private final TextBlock annotation;
    private final TextBlock name;
    private final List<Row> attributes;
    private final List<Row> methods;

    /// @param hidesEmpty whether a class without members has one compartment alone
    ClassForm(ClassBox box, boolean hidesEmpty) {
        this.box = box;
        this.compartments = !(hidesEmpty && box.isWithoutMembers());
        RichText words = box.annotation().isEmpty() ? RichText.EMPTY
                : RichText.plain("«" + Labels.read(box.annotation()).words() + "»");
        this.annotation = wrapped(words, WIDEST_NAME);
        this.name = wrapped(box.name().bold(), WIDEST_NAME);
        this.attributes = box.attributes().stream().map(this::row).toList();
        this.methods = box.methods().stream().map(this::row).toList();
    }

    private Row row(Member member) {
        RichText text = Css.weighted(box.styles(), new RichText(List.of(List.of(Run.plain(words(member))))));
        return new Row(wrapped(member.classifier() == Classifier.ABSTRACT ? text.italic() : text, WIDEST_MEMBER),
                member.classifier() == Classifier.STATIC);
    }

    /// Entities are read; what looks like a tag is a type.
    private static String words(Member member) {
        String words = Labels.read(member.text()).words();
        return words.isEmpty() ? member.text() : words;
    }

    private static TextBlock wrapped(RichText text, double widest) {
        return TextMeasure.wrap(text, TextMeasure.SIZE, widest, LONGEST_WORD);
    }

    Size size() {
        double width = Math.max(annotation.width(), name.width());
        for (List<Row> compartment : List.of(attributes, methods)) {
            for (Row row : compartment) {
                width = Math.max(width, row.text().width() + (row.text().lines().size() > 1 ? INDENT : 0));
            }
        }
        double height = title() + (compartments ? height(attributes) + height(methods) : 0);
        return new Size(Math.max(NARROWEST, width + 2 * PADDING), height);
    }

    private double title() {
        return annotation.height() + name.height() + 2 * PADDING;
    }

    private static double height(List<Row> rows) {
        return rows.isEmpty() ? EMPTY : rows.stream().mapToDouble(row -> row.text().height()).sum() + 2 * PADDING;
    }

    Primitive draw(Bounds bounds, Look look, Colour ink) {
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height(), 0, look));
        double middle = bounds.centre().x();
        double top = bounds.y() + PADDING + Math.max(0, compartments ? 0 : (bounds.height() - title()) / 2);
        parts.addAll(annotation.placed(middle, top, Anchor.MIDDLE, ink));
        parts.addAll(name.placed(middle, top + annotation.height(), Anchor.MIDDLE, ink));
        if (compartments) {
            double first = bounds.y() + title();
            double second = first + height(attributes);
            parts.add(divider(bounds, first, look));
            parts.addAll(rows(attributes, bounds.x(), first, ink));
            parts.add(divider(bounds, second, look));
            parts.addAll(rows(methods, bounds.x(), second, ink));
        }
        return new Primitive.Group("node", box.id(), parts);
    }

    private static Primitive divider(Bounds bounds, double y, Look look) {
        return Primitive.Path.line(new Point(bounds.x(), y), new Point(bounds.right(), y), look.withFill(Colour.NONE));
    }

    private static List<Primitive> rows(List<Row> rows, double left, double top, Colour ink) {
        var parts = new ArrayList<Primitive>();
        double y = top + PADDING;
        for (Row row : rows) {
            TextBlock text = row.text();
            for (int i = 0; i < text.lines().size(); i++) {
                double height = text.height() / text.lines().size();
                double x = left + PADDING + (i == 0 ? 0 : INDENT);
                var line = new TextBlock(List.of(text.lines().get(i)), text.size(),
                        TextMeasure.width(text.lines().get(i), text.size()), height);
                parts.addAll(line.placed(x, y, Anchor.START, ink));
                if (row.underlined()) {
                    double under = y + height - UNDERLINE;
                    parts.add(Primitive.Path.line(new Point(x, under), new Point(x + line.width(), under),
                            Look.line(ink, 1)));
                }
                y += height;
            }
        }
        return parts;
    }
}
