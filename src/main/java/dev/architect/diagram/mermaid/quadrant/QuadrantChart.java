package dev.architect.diagram.mermaid.quadrant;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.architect.diagram.mermaid.scene.RichText;

/// A chart of four quadrants as it is written.
///
/// @param quadrants the names of the first to the fourth: top right, top left, bottom left, bottom right
record QuadrantChart(String title, Axis horizontal, Axis vertical, List<RichText> quadrants, List<Spot> spots) {

    QuadrantChart {
        quadrants = List.copyOf(quadrants);
        spots = List.copyOf(spots);
    }

    /// @param low the name of its left or lower end, or of the whole axis
    /// @param high the name of its other end
    record Axis(RichText low, RichText high) {

        boolean isEmpty() {
            return low.isEmpty() && high.isEmpty();
        }
    }

    /// @param x from 0, left, to 1, as is y from 0, below
    /// @param styles `radius`, `color`, `stroke-color`, `stroke-width`
    record Spot(RichText name, double x, double y, Map<String, String> styles) {

        Spot {
            styles = Map.copyOf(styles);
        }
    }

    Stream<String> labels() {
        return Stream.of(Stream.of(horizontal.low(), horizontal.high(), vertical.low(), vertical.high()),
                quadrants.stream(), spots.stream().map(Spot::name)).flatMap(labels -> labels).map(RichText::words);
    }
}
