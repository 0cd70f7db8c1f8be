package dev.architect.diagram.mermaid.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.style.Theme;

/// The text of one diagram, ready for the parser of its type: front matter, directives, comments, fences and
/// `accTitle`/`accDescr` are taken out (their lines are left blank, so that line numbers stay those of the source).
///
/// @param lines of the whole source; the keyword of the type stands in `lines.get(firstLine)`
/// @param firstLine index of the line with the keyword
/// @param title from the front matter or a directive
/// @param accessibleTitle from `accTitle`
/// @param accessibleDescription from `accDescr`
/// @param theme the theme that the source asks for, with what it changes of it
/// @param config settings of front matter and directives, flat: `flowchart.curve`, `sequence.showSequenceNumbers`
/// @param limits to keep to
/// @param warnings where to tell what was mended or skipped
public record Source(List<String> lines, int firstLine, Optional<String> title, Optional<String> accessibleTitle,
        Optional<String> accessibleDescription, Theme theme, Map<String, String> config, Limits limits,
        Warnings warnings) {

    public Source {
        lines = List.copyOf(lines);
        config = Map.copyOf(config);
    }
}
