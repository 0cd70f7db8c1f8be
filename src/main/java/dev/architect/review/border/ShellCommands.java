package dev.architect.review.border;

/// Generators that write a model or a migration from the names and types of columns.
final class ShellCommands implements Disguise {

    private static final Disguise MARKS = Marks.of(
            Mark.of("rails rake bin", "\\brails\\s{1,9}(?:g|generate|d|destroy)\\s{1,9}(?:migration|model|scaffold|"
                    + "resource)\\b"),
            Mark.of("model make", "\\bmodel:(?:generate|create)\\b|\\bmake:(?:migration|model|entity)\\b"),
            Mark.of("migration", "\\bmigration:(?:create|generate)\\b"),
            Mark.of("ecto phx", "\\becto\\.gen\\.\\w|\\bphx\\.gen\\.(?:schema|context|html|json|live)\\b"),
            Mark.of("ef", "\\bef\\s{1,9}migrations\\s{1,9}add\\b"),
            Mark.of("sp_rename sp_addextendedproperty sp_bindrule", "\\w"),
            Mark.of("hypertable", "\\bhypertable\\s?\\("));

    @Override
    public boolean shows(Look look) {
        return MARKS.shows(look);
    }
}
