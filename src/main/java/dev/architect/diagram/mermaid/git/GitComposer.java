package dev.architect.diagram.mermaid.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.graph.RoundedPath;
import dev.architect.diagram.mermaid.scene.Bounds;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Marker;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Sheet;
import dev.architect.diagram.mermaid.source.Source;

/// Draws a history: lanes with the names of their branches, lines between commits, commits, what is written beside them.
final class GitComposer {

    private static final double LINE = 8;
    private static final double CORNER = 20;
    private static final double UNDER = 1;
    private static final double PLATE_SIDE = 9;
    private static final double PLATE_ABOVE = 2;
    private static final double PLATE_AWAY = 6;
    private static final double PLATE_AWAY_SLANTED = 36;
    private static final double LANE_START_DOWN = 30;

    private final Source source;
    private final Options options;
    private final History history;
    private final Orientation orientation;
    private final GitColours colours;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, TextBlock> names = new HashMap<>();
    private final Map<String, CommitWords> words = new HashMap<>();
    private final Map<String, Commit> commits = new HashMap<>();
    private final GitPlan plan;

    GitComposer(Source source, Options options, History history) {
        this.source = source;
        this.options = options;
        this.history = history;
        this.orientation = history.orientation();
        this.colours = new GitColours(source.theme());
        var plates = new HashMap<String, Bounds>();
        for (Branch branch : history.branches()) {
            indexes.put(branch.name(), indexes.size());
            TextBlock name = TextMeasure.wrap(Labels.read(branch.name()), TextMeasure.SIZE, 2 * TextMeasure.WRAP);
            names.put(branch.name(), name);
            plates.put(branch.name(), plate(name, new Point(0, 0)));
        }
        var writer = new CommitWriter(orientation, options, colours);
        for (Commit commit : history.commits()) {
            commits.put(commit.id(), commit);
            words.put(commit.id(), writer.write(commit));
        }
        this.plan = new GitPlan(history, options, words, plates);
    }

    Drawing compose() {
        var primitives = new ArrayList<Primitive>();
        if (options.showBranches()) {
            history.branches().forEach(branch -> primitives.addAll(lane(branch)));
        }
        var router = new ArrowRouter(history, plan);
        for (Commit commit : history.commits()) {
            commit.parents().stream().distinct().forEach(parent -> primitives.addAll(
                    arrow(commits.get(parent), commit, router.route(commits.get(parent), commit))));
        }
        var symbols = new CommitSymbol(colours);
        history.commits().forEach(commit -> primitives.add(new Primitive.Group("node", commit.id(),
                symbols.draw(commit.symbol(), place(commit), indexes.get(commit.branch())))));
        history.commits().forEach(commit -> primitives.addAll(words.get(commit.id()).at(place(commit))));
        return Sheet.of(source.withTitle(history.title()), primitives, "Git graph",
                Stream.concat(history.branches().stream().map(Branch::name), history.commits().stream()
                        .flatMap(commit -> Stream.concat(Stream.of(commit.label()), commit.tags().stream()))));
    }

    private Point place(Commit commit) {
        Spot spot = plan.spot(commit.id());
        return orientation.point(spot.along(), spot.across());
    }

    private List<Primitive> lane(Branch branch) {
        double across = plan.lane(branch.name());
        double from = orientation == Orientation.RIGHT ? 0 : LANE_START_DOWN;
        TextBlock name = names.get(branch.name());
        Bounds plate = plate(name, plateCentre(name, across));
        int index = indexes.get(branch.name());
        var parts = new ArrayList<Primitive>();
        parts.add(new Primitive.Rectangle(plate.x(), plate.y(), plate.width(), plate.height(), 4,
                Look.filled(colours.branch(index))));
        parts.addAll(name.centred(plate.centre(), colours.name(index)));
        return List.of(new Primitive.Group("lane", branch.name(), List.of(Primitive.Path.line(orientation.point(from, across),
                orientation.point(plan.length(), across), Look.line(colours.lane(), 1).dashed(2.0, 2.0)))),
                new Primitive.Group("branch", branch.name(), parts));
    }

    private static Bounds plate(TextBlock name, Point centre) {
        double width = name.width() + 2 * PLATE_SIDE;
        double height = name.height() + 2 * PLATE_ABOVE;
        return new Bounds(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    /// Where lanes begin; below all that is written beside the first commits where lanes go up.
    private Point plateCentre(TextBlock name, double across) {
        Bounds size = plate(name, new Point(0, 0));
        double away = options.rotateCommitLabel() ? PLATE_AWAY_SLANTED : PLATE_AWAY;
        return switch (orientation) {
            case RIGHT -> new Point(-away - size.width() / 2, across);
            case DOWN -> new Point(across, LANE_START_DOWN - 4 - size.height() / 2);
            case UP -> new Point(across, lowest() + PLATE_AWAY + size.height() / 2);
        };
    }

    private double lowest() {
        return history.commits().stream().mapToDouble(commit -> words.get(commit.id()).reach().bottom() + place(commit).y())
                .reduce(-LANE_START_DOWN, Math::max);
    }

    /// The line between two commits, and short ends of it under their dots, whose round outline it would not fill.
    private List<Primitive> arrow(Commit parent, Commit child, List<Spot> route) {
        List<Point> points = new ArrayList<>(
                route.stream().map(spot -> orientation.point(spot.along(), spot.across())).toList());
        Look look = Look.line(colours.branch(indexes.get(owner(parent, child, route))), LINE);
        Point start = points.getFirst();
        Point end = points.getLast();
        Point first = onOutline(start, points.get(1), CommitSymbol.RADIUS);
        Point last = onOutline(end, points.get(points.size() - 2), CommitSymbol.RADIUS);
        var joints = List.<Primitive> of(Primitive.Path.line(start, onOutline(start, first, CommitSymbol.RADIUS + UNDER), look),
                Primitive.Path.line(end, onOutline(end, last, CommitSymbol.RADIUS + UNDER), look));
        points.set(0, first);
        points.set(points.size() - 1, last);
        return List.of(new Primitive.Group("joint", "", joints), new Primitive.Group("edge", parent.id() + "→" + child.id(),
                List.of(RoundedPath.through(points, CORNER, look, Marker.NONE, Marker.NONE))));
    }

    /// Whose colour the line has: the child's, but what is merged keeps its own, as does a line that goes back between the
    /// lanes.
    private static String owner(Commit parent, Commit child, List<Spot> route) {
        boolean back = route.size() > 3 && route.getFirst().across() > route.getLast().across();
        return child.isMergedFrom(parent.id()) || back ? parent.branch() : child.branch();
    }

    private static Point onOutline(Point centre, Point towards, double distance) {
        double length = centre.distance(towards);
        return length < distance / 2 ? centre : centre.towards(towards, distance / length);
    }
}
