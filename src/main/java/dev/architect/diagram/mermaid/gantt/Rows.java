package dev.architect.diagram.mermaid.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which bars of a section share a row: none, or in a compact chart those that leave each other room.
final class Rows {

    private static final double APART = 4;

    private Rows() {
    }

    static List<List<Bar>> of(List<Bar> bars, boolean compact) {
        if (!compact) {
            return bars.stream().map(List::of).toList();
        }
        var rows = new ArrayList<List<Bar>>();
        bars.stream().sorted(Comparator.comparing((Bar bar) -> bar.task().start())).forEach(bar -> row(bar, rows).add(bar));
        return rows;
    }

    private static List<Bar> row(Bar bar, List<List<Bar>> rows) {
        for (List<Bar> row : rows) {
            if (row.stream().allMatch(other -> leaveRoom(bar, other))) {
                return row;
            }
        }
        rows.add(new ArrayList<>());
        return rows.getLast();
    }

    /// Bars alone may touch; a name beside one needs some air.
    private static boolean leaveRoom(Bar bar, Bar other) {
        double apart = bar.side() == Bar.Side.INSIDE && other.side() == Bar.Side.INSIDE ? -0.01 : APART;
        return bar.from() >= other.to() + apart || other.from() >= bar.to() + apart;
    }
}
