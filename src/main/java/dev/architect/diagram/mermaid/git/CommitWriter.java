package dev.architect.diagram.mermaid.git;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.Anchor;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.scene.Point;
import dev.architect.diagram.mermaid.scene.Primitive;
import dev.architect.diagram.mermaid.scene.TextBlock;
import dev.architect.diagram.mermaid.scene.TextMeasure;
import dev.architect.diagram.mermaid.source.Labels;

/// Writes the label and the tags of a commit: along a lane that runs to the right the label below and the tags above,
/// along one that runs up or down the label to the left and the tags to the right.
final class CommitWriter {

    private static final double SIZE = 10;
    private static final double SHARE = Math.sqrt(0.5);
    private static final double PAD = 2;
    private static final double SLANTED_LABEL = -45;
    private static final double SLANTED_TAG = 45;
    private static final double TIP = 10;

    private final Orientation orientation;
    private final Options options;
    private final GitColours colours;

    CommitWriter(Orientation orientation, Options options, GitColours colours) {
        this.orientation = orientation;
        this.options = options;
        this.colours = colours;
    }

    CommitWords write(Commit commit) {
        var drawn = new ArrayList<Primitive>();
        double half = 0;
        if (options.showCommitLabel() && !commit.label().isBlank()) {
            TextBlock text = block(commit.label());
            half = labelHalf(text);
            drawn.add(new Primitive.Group("caption", commit.id(), label(text)));
        }
        List<TextBlock> tags = commit.tags().stream().map(CommitWriter::block).toList();
        if (!tags.isEmpty()) {
            half = Math.max(half, orientation == Orientation.RIGHT ? widest(tags) / 2 + TIP + 4 : tags.getFirst().height());
            drawn.addAll(orientation == Orientation.RIGHT ? stackedTags(commit, tags) : slantedTags(commit, tags));
        }
        return new CommitWords(drawn, half);
    }

    private static TextBlock block(String words) {
        return TextMeasure.wrap(Labels.read(words), SIZE, TextMeasure.WRAP);
    }

    private static double widest(List<TextBlock> tags) {
        return tags.stream().mapToDouble(TextBlock::width).max().orElse(0);
    }

    private double labelHalf(TextBlock text) {
        if (options.rotateCommitLabel()) {
            return text.height() / 2 / SHARE + PAD;
        }
        return (orientation == Orientation.RIGHT ? text.width() : text.height()) / 2 + 2 * PAD;
    }

    private List<Primitive> label(TextBlock text) {
        double w = text.width() + 2 * PAD;
        double h = text.height() / 2 + 1;
        var slant = new Slant(labelEnd(text), options.rotateCommitLabel() ? SLANTED_LABEL : 0);
        var parts = new ArrayList<Primitive>();
        parts.add(slant.polygon(Look.filled(colours.labelBackground()), -w, -h, 0, -h, 0, h, -w, h));
        parts.addAll(slant.text(text, -PAD, Anchor.END, colours.label()));
        return parts;
    }

    /// Where the middle of the label's last edge lies: clear of the dot, and of the lines that lead to it.
    private Point labelEnd(TextBlock text) {
        if (options.rotateCommitLabel()) {
            double aside = (text.height() / 2 + 1) * SHARE;
            return new Point(-5 - aside, 11 + aside);
        }
        return orientation == Orientation.RIGHT ? new Point(text.width() / 2 + PAD, 15 + text.height() / 2)
                : new Point(-15, 0);
    }

    private List<Primitive> stackedTags(Commit commit, List<TextBlock> tags) {
        double width = widest(tags);
        double middle = -19.5;
        var drawn = new ArrayList<Primitive>();
        for (TextBlock tag : tags.reversed()) {
            double height = tag.height() / 2 + PAD;
            middle = Math.min(middle, -12 - height - 1);
            drawn.add(tag(commit, new Slant(new Point(-width / 2 - TIP - 2, middle), 0), tag, width));
            middle -= 2 * height + 3;
        }
        return drawn;
    }

    private List<Primitive> slantedTags(Commit commit, List<TextBlock> tags) {
        double along = 0;
        var drawn = new ArrayList<Primitive>();
        for (TextBlock tag : tags) {
            double aside = (tag.height() / 2 - 6) * SHARE;
            Point start = new Point(10 + Math.max(0, aside), 10).plus(along * SHARE, along * SHARE);
            drawn.add(tag(commit, new Slant(start, SLANTED_TAG), tag, tag.width()));
            along += tag.width() + TIP + 12;
        }
        return drawn;
    }

    /// A tag whose tip lies at the frame's origin.
    private Primitive tag(Commit commit, Slant slant, TextBlock text, double width) {
        double height = text.height() / 2 + PAD;
        double end = TIP + width + 4;
        var parts = new ArrayList<Primitive>();
        parts.add(slant.polygon(Look.of(colours.tagGround(), colours.tagBorder(), 1), 0, PAD, 0, -PAD, TIP - 2, -height, end,
                -height, end, height, TIP - 2, height));
        parts.add(new Primitive.Ellipse(slant.at(TIP / 2 - 1, 0), 1.5, 1.5, Look.filled(colours.hole())));
        parts.addAll(slant.text(text, TIP + width / 2, Anchor.MIDDLE, colours.tag()));
        return new Primitive.Group("tag", commit.id(), parts);
    }
}
