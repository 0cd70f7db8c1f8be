package dev.architect.review.checklist;

import dev.architect.design.OutputPart;

/// An alert calls somebody.
final class Alerts {

    private static final Words RECEIVER = Words.of(
            "who, whom, receiver*, goes to, sent to, owner, notif*, quem, destin*, responsavel, recebe, para quem, avisa, channel, canal");

    private Alerts() {
    }

    /// Whether a table has a column for those who are called, and nobody in it.
    static boolean callNobody(Evidence evidence) {
        return evidence.tables().stream()
                .filter(table -> table.part().filter(OutputPart.OBSERVABILITY::equals).isPresent())
                .anyMatch(Alerts::callsNobody);
    }

    private static boolean callsNobody(Table table) {
        int column = table.column(RECEIVER);
        return column > 0 && !table.rows().isEmpty()
                && table.rows().stream().allMatch(row -> column >= row.size() || row.get(column).isBlank());
    }
}
