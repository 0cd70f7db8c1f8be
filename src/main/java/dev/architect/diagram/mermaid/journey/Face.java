package dev.architect.diagram.mermaid.journey;

import java.util.List;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.Segment;

/// A face that smiles above a neutral score and frowns below it.
final class Face {

    static final double RADIUS = 15;

    private static final double EYE = 1.7;
    private static final double MOUTH = 7;
    /// How far the control points of a quarter of a circle lie from its ends.
    private static final double ROUND = 0.5523;
    private static final Colour INK = Colour.rgb(0x666666);

    private Face() {
    }

    static Primitive of(double score, Point centre, Colour skin) {
        Look eye = Look.filled(INK);
        return new Primitive.Group("face", "", List.of(
                new Primitive.Ellipse(centre, RADIUS, RADIUS, Look.of(skin, Colour.rgb(0x999999), 2)),
                new Primitive.Ellipse(centre.plus(-RADIUS / 3, -RADIUS / 3), EYE, EYE, eye),
                new Primitive.Ellipse(centre.plus(RADIUS / 3, -RADIUS / 3), EYE, EYE, eye), mouth(score, centre)));
    }

    private static Primitive mouth(double score, Point centre) {
        Look line = Look.line(INK, 1.2);
        if (score == Journey.NEUTRAL) {
            return Primitive.Path.line(centre.plus(-5, 6), centre.plus(5, 6), line);
        }
        return score > Journey.NEUTRAL ? arc(centre.plus(0, 2), 1, line) : arc(centre.plus(0, 9), -1, line);
    }

    /// Half a circle below (1) or above (-1) its centre.
    private static Primitive arc(Point centre, int way, Look line) {
        double off = ROUND * MOUTH;
        return new Primitive.Path(List.of(new Segment.MoveTo(centre.plus(-MOUTH, 0)),
                new Segment.CurveTo(centre.plus(-MOUTH, way * off), centre.plus(-off, way * MOUTH),
                        centre.plus(0, way * MOUTH)),
                new Segment.CurveTo(centre.plus(off, way * MOUTH), centre.plus(MOUTH, way * off),
                        centre.plus(MOUTH, 0))),
                line);
    }
}
