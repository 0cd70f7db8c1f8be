package dev.architect.diagram.mermaid.pie;

import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;

/// A pie as it is written.
///
/// @param showData whether the legend tells the values
record Pie(String title, boolean showData, List<Slice> slices) {

    private static final double SMALLEST = 0.01;

    Pie {
        slices = List.copyOf(slices);
    }

    /// @param number its value as the legend tells it
    record Slice(RichText label, double value, String number) {
    }

    double total() {
        return slices.stream().mapToDouble(Slice::value).sum();
    }

    /// As Mermaid has it, slices of less than a hundredth stand in the legend alone.
    boolean isDrawn(Slice slice) {
        return total() > 0 && slice.value() / total() >= SMALLEST;
    }
}
