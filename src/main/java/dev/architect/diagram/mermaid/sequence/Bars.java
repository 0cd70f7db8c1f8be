package dev.architect.diagram.mermaid.sequence;

/// How many activations are open on each lane, and where their edges are.
final class Bars {

    static final double WIDTH = 10;
    private static final double SHIFT = 5;

    private final int[] open;

    Bars(int lanes) {
        this.open = new int[lanes];
    }

    void open(int lane) {
        open[lane]++;
    }

    void close(int lane) {
        open[lane]--;
    }

    int count(int lane) {
        return open[lane];
    }

    /// Distance from the lane to the left edge of its bars; `more` are about to open.
    double left(int lane, int more) {
        return open[lane] + more > 0 ? -WIDTH / 2 : 0;
    }

    double right(int lane, int more) {
        int bars = open[lane] + more;
        return bars > 0 ? WIDTH / 2 + SHIFT * (bars - 1) : 0;
    }

    /// Distance from the lane to the left edge of its bar number `index`, from 0.
    static double leftOf(int index) {
        return -WIDTH / 2 + SHIFT * index;
    }
}
