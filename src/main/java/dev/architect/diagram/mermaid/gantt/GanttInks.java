package dev.architect.diagram.mermaid.gantt;

import dev.architect.diagram.mermaid.scene.Colour;
import dev.architect.diagram.mermaid.scene.Look;
import dev.architect.diagram.mermaid.style.Css;
import dev.architect.diagram.mermaid.style.Theme;

/// The theme's colours for bars, by their tags, and for sections, by their number.
final class GanttInks {

    private static final double BAND_OPACITY = 0.2;
    private static final int SECTION_STYLES = 4;

    private final Theme theme;

    GanttInks(Theme theme) {
        this.theme = theme;
    }

    Look bar(Task task) {
        boolean critical = task.is(Tag.CRITICAL);
        String kind = kind(task);
        Colour stroke = theme.colour(critical ? "critBorderColor" : border(kind));
        return Look.of(theme.colour(fill(kind, critical)), stroke, 2);
    }

    Colour inside(Task task) {
        boolean dark = task.is(Tag.ACTIVE) || task.is(Tag.DONE);
        return Css.readable(theme.colour(dark ? "taskTextDarkColor" : "taskTextColor"), bar(task));
    }

    Colour outside() {
        return theme.onPaper("taskTextOutsideColor");
    }

    Look band(int section) {
        Colour fill = switch (section % SECTION_STYLES) {
            case 0 -> theme.colour("sectionBkgColor");
            case 2 -> theme.colour("sectionBkgColor2");
            default -> theme.colour("altSectionBkgColor");
        };
        return Look.filled(fill.faded(BAND_OPACITY));
    }

    Colour section() {
        return theme.onPaper("titleColor");
    }

    Look excluded() {
        return Look.filled(theme.colour("excludeBkgColor"));
    }

    Look grid() {
        return Look.line(theme.colour("gridColor"), 1);
    }

    Colour tick() {
        return theme.onPaper("textColor");
    }

    Colour vertical() {
        return theme.onPaper("vertLineColor");
    }

    private static String kind(Task task) {
        return task.is(Tag.ACTIVE) ? "activeTask" : task.is(Tag.DONE) ? "doneTask" : "task";
    }

    private static String border(String kind) {
        return kind + "BorderColor";
    }

    private static String fill(String kind, boolean critical) {
        return critical && kind.equals("task") ? "critBkgColor" : kind + "BkgColor";
    }
}
