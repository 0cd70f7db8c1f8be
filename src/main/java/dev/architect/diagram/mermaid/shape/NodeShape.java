package dev.architect.diagram.mermaid.shape;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The shapes of nodes, with the names that `@{ shape: … }` knows them by.
public enum NodeShape {
    RECTANGLE("rect", "proc", "process", "rectangle", "square", "squarerect", "note", "labelrect"),
    ROUND("rounded", "event", "round", "roundedrect", "state"),
    STADIUM("stadium", "pill", "terminal"),
    SUBROUTINE("fr-rect", "framed-rectangle", "subproc", "subprocess", "subroutine"),
    CYLINDER("cyl", "cylinder", "database", "db", "storage"),
    DATA_STORE("datastore", "data-store"),
    CIRCLE("circle", "circ"),
    DOUBLE_CIRCLE("dbl-circ", "double-circle", "doublecircle"),
    ELLIPSE("ellipse"),
    ODD("odd", "rect_left_inv_arrow"),
    DIAMOND("diam", "decision", "diamond", "question", "rhombus", "choice"),
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
    DOCUMENT("doc", "document"),
    TAGGED_DOCUMENT("tag-doc", "tagged-document"),
    LINED_DOCUMENT("lin-doc", "lined-document"),
    FOLDER("folder", "directory"),
    BUCKET("bucket"),
    CONSOLE("console"),
    BROWSER("browser"),
    PERSON("person"),
    /// A picture or an icon of a set that is not at hand, over its words; with a ground of its own where it has a form.
    ICON("icon"),
    ICON_ON_SQUARE("iconsquare"),
    ICON_ON_ROUNDED("iconrounded"),
    ICON_ON_CIRCLE("iconcircle"),
    /// A subgraph whose content is not shown.
    COLLAPSED("collapsed"),
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
    START("sm-circ", "small-circle", "start", "statestart"),
    STOP("fr-circ", "framed-circle", "stop", "stateend"),
    JUNCTION("f-circ", "filled-circle", "junction"),
    SUMMARY("cross-circ", "crossed-circle", "summary"),
    FORK("fork", "join", "forkjoin"),
    HOURGLASS("hourglass", "collate"),
    BOLT("bolt", "com-link", "lightning-bolt"),
    ANCHOR("anchor");

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
            case START, STOP, JUNCTION, SUMMARY, FORK, HOURGLASS, BOLT, ANCHOR -> true;
            default -> false;
        };
    }
}
