package dev.architect.diagram.mermaid.gantt;

import dev.architect.diagram.mermaid.source.Source;

/// Sizes of a chart, of which Mermaid's configuration sets some.
///
/// @param width from the sections' names to behind the last bar
/// @param gap between bars
/// @param right room behind the last bar, for names that do not fit into bars
record Measures(double width, double barHeight, double gap, double right, double font, double sectionFont) {

    static final double NARROWEST_LEFT = 45;
    static final double WIDEST_NAME = 360;
    static final double WIDEST_SECTION = 150;
    static final double BESIDE = 5;
    static final double SECTION_MARGIN = 10;

    static Measures of(Source source) {
        return new Measures(source.number("gantt.useWidth", 1000, 400, 2400), source.number("gantt.barHeight", 22, 12, 80),
                source.number("gantt.barGap", 4, 2, 60), source.number("gantt.rightPadding", 75, 0, 400),
                source.number("gantt.fontSize", 12, 8, 32), source.number("gantt.sectionFontSize", 12, 8, 32));
    }
}
