package dev.architect.cli;

import java.nio.file.Path;

import dev.architect.diagram.Rendering.Rejected;

/// One diagram, and where it stands.
///
/// @param file what messages name it by
/// @param picture the picture's path below the folder for pictures, without an ending
/// @param linesBefore lines of the file before the source's first
/// @param columnsBefore characters of a line before the source's own
record DiagramSource(String file, Path picture, String text, int linesBefore, int columnsBefore) {

    static DiagramSource whole(String file, Path picture, String text) {
        return new DiagramSource(file, picture, text, 0, 0);
    }

    /// `file:line:column: reason`, as editors and terminals know to jump to.
    String refused(Rejected rejected) {
        int column = rejected.column() == 0 ? 0 : rejected.column() + columnsBefore;
        return "%s:%d:%d: %s".formatted(file, rejected.line() + linesBefore, column, OneLine.of(rejected.reason()));
    }
}
