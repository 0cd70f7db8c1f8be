package dev.architect.diagram.mermaid.pie;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.TextBlock;

/// The shares that stand outside of slices too thin for them. Neighbours make room for each other along the circle, and
/// a line leads from what had to move to its slice.
final class OuterShares {

    private static final double NEAR = PieComposer.RADIUS + 18;
    private static final double FAR = PieComposer.RADIUS + 38;
    private static final double STEP = 18;
    private static final double GAP = 6;
    private static final double UNMOVED = 0.01;
    private static final int ROUNDS = 60;

    private final Colour ink;
    private final List<Share> shares = new ArrayList<>();
    private final List<Bounds> taken = new ArrayList<>();

    /// @param angle of the slice's middle
    private record Share(TextBlock text, double angle) {

        /// What it takes of the circle, in radians.
        double span(double angle) {
            return (text.width() * Math.abs(Math.cos(angle)) + text.height() * Math.abs(Math.sin(angle)) + GAP) / NEAR;
        }
    }

    OuterShares(Colour ink) {
        this.ink = ink;
    }

    void add(TextBlock text, double angle) {
        shares.add(new Share(text, angle));
    }

    List<Primitive> compose() {
        double[] angles = spread();
        var primitives = new ArrayList<Primitive>();
        for (int i = 0; i < angles.length; i++) {
            Share share = shares.get(i);
            boolean moved = Math.abs(angles[i] - share.angle()) > UNMOVED;
            Bounds box = free(share.text(), moved ? FAR : NEAR, angles[i]);
            if (moved) {
                primitives.add(leader(PieComposer.at(PieComposer.RADIUS + 2, share.angle()), box));
            }
            primitives.add(new Primitive.Group("share", "", share.text().centred(box.centre(), ink)));
        }
        return primitives;
    }

    /// Around the circle, where the last is the first one's neighbour.
    private double[] spread() {
        double[] angles = shares.stream().mapToDouble(Share::angle).toArray();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = angles.length > 1 ? 0 : 1; i < angles.length; i++) {
                int before = i == 0 ? angles.length - 1 : i - 1;
                double apart = angles[i] - angles[before] + (i == 0 ? 2 * Math.PI : 0);
                double room = (shares.get(before).span(angles[before]) + shares.get(i).span(angles[i])) / 2;
                double missing = Math.max(0, room - apart);
                angles[before] -= missing / 2;
                angles[i] += missing / 2;
            }
        }
        return angles;
    }

    /// Further out where the circle is full.
    private Bounds free(TextBlock text, double radius, double angle) {
        double out = radius;
        Bounds box = around(PieComposer.at(out, angle), text);
        while (taken.stream().anyMatch(box::overlaps)) {
            out += STEP;
            box = around(PieComposer.at(out, angle), text);
        }
        taken.add(box);
        return box;
    }

    private static Bounds around(Point centre, TextBlock text) {
        return new Bounds(centre.x() - text.width() / 2, centre.y() - text.height() / 2, text.width(), text.height());
    }

    private Primitive leader(Point rim, Bounds box) {
        double dx = rim.x() - box.centre().x();
        double dy = rim.y() - box.centre().y();
        double part = Math.min(1, Math.min((box.width() / 2 + 2) / Math.abs(dx), box.height() / 2 / Math.abs(dy)));
        return new Primitive.Group("leader", "", List.of(Primitive.Path.line(rim,
                box.centre().plus(dx * part, dy * part), Look.line(ink, 1))));
    }
}
