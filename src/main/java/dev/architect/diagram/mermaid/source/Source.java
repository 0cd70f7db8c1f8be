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

    private static final int LONGEST_NUMBER = 12;

    public Source {
        lines = List.copyOf(lines);
        config = Map.copyOf(config);
    }

    /// The same with the title that a statement of the diagram gives it.
    public Source withTitle(String statement) {
        return new Source(lines, firstLine, Optional.of(statement).filter(text -> !text.isBlank()).or(() -> title),
                accessibleTitle, accessibleDescription, theme, config, limits, warnings);
    }

    /// The same with the title of a statement that this type does not have in Mermaid: it counts where there is no other.
    public Source withSpareTitle(String statement) {
        return title.isPresent() ? this : withTitle(statement);
    }

    /// A setting that is a number, with or without `px`; `standard` where it is missing or none.
    public double number(String key, double standard, double least, double most) {
        String value = config.getOrDefault(key, "").strip().replace("px", "");
        try {
            double number = value.isEmpty() || value.length() > LONGEST_NUMBER ? standard : Double.parseDouble(value);
            return Double.isFinite(number) ? Math.clamp(number, least, most) : standard;
        } catch (NumberFormatException notANumber) {
            return standard;
        }
    }
}
