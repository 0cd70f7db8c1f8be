package dev.architect.diagram.mermaid.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The shapes of nodes, with the names that `@{ shape: … }` knows them by.
public enum NodeShape {
    RECTANGLE("rect", "proc", "process", "rectangle", "square"),
    ROUND("rounded", "event", "round"),
    STADIUM("stadium", "pill", "terminal"),
    SUBROUTINE("fr-rect", "framed-rectangle", "subproc", "subprocess", "subroutine"),
    CYLINDER("cyl", "cylinder", "database", "db", "storage", "data-store", "datastore"),
    CIRCLE("circle", "circ"),
    DOUBLE_CIRCLE("dbl-circ", "double-circle", "doublecircle"),
    ELLIPSE("ellipse"),
    ODD("odd", "rect_left_inv_arrow"),
    DIAMOND("diam", "decision", "diamond", "question", "rhombus"),
    HEXAGON("hex", "hexagon", "prepare"),
    LEAN_RIGHT("lean-r", "in-out", "lean-right", "lean_right"),
    LEAN_LEFT("lean-l", "out-in", "lean-left", "lean_left"),
    TRAPEZOID("trap-b", "priority", "trapezoid", "trapezoid-bottom"),
    INVERTED_TRAPEZOID("trap-t", "inv-trapezoid", "inv_trapezoid", "manual", "trapezoid-top"),
    CARD("notch-rect", "card", "notched-rectangle"),
    LINED_RECTANGLE("lin-rect", "lin-proc", "lined-process", "lined-rectangle", "shaded-process"),
    DIVIDED_RECTANGLE("div-rect", "div-proc", "divided-process", "divided-rectangle"),
    WINDOW_PANE("win-pane", "internal-storage", "window-pane"),
    STACKED("st-rect", "processes", "procs", "stacked-rectangle"),
    TAGGED("tag-rect", "tag-proc", "tagged-process", "tagged-rectangle"),
    DOCUMENT("doc", "document", "tag-doc", "tagged-document", "lin-doc", "lined-document"),
    DOCUMENTS("docs", "documents", "st-doc", "stacked-document"),
    DELAY("delay", "half-rounded-rectangle"),
    LYING_CYLINDER("h-cyl", "das", "horizontal-cylinder"),
    LINED_CYLINDER("lin-cyl", "disk", "lined-cylinder"),
    DISPLAY("curv-trap", "curved-trapezoid", "display"),
    STORED_DATA("bow-rect", "bow-tie-rectangle", "stored-data"),
    SLOPED("sl-rect", "manual-input", "sloped-rectangle"),
    LOOP_LIMIT("notch-pent", "loop-limit", "notched-pentagon"),
    FLAG("flag", "paper-tape"),
    TRIANGLE("tri", "extract", "triangle"),
    FLIPPED_TRIANGLE("flip-tri", "flipped-triangle", "manual-file"),
    CLOUD("cloud"),
    BANG("bang"),
    LEFT_BRACE("brace", "brace-l", "comment"),
    RIGHT_BRACE("brace-r"),
    BRACES("braces"),
    TEXT("text"),
    START("sm-circ", "small-circle", "start"),
    STOP("fr-circ", "framed-circle", "stop"),
    JUNCTION("f-circ", "filled-circle", "junction"),
    SUMMARY("cross-circ", "crossed-circle", "summary"),
    FORK("fork", "join"),
    HOURGLASS("hourglass", "collate"),
    BOLT("bolt", "com-link", "lightning-bolt");

    private final Set<String> names;

    NodeShape(String... names) {
        this.names = Set.of(names);
    }

    public static Optional<NodeShape> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (NodeShape shape : values()) {
            if (shape.names.contains(wanted)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    /// Whether it is drawn at one size and without words.
    public boolean isSymbol() {
        return switch (this) {
            case START, STOP, JUNCTION, SUMMARY, FORK, HOURGLASS, BOLT -> true;
            default -> false;
        };
    }
}
