package dev.architect.diagram.mermaid.gantt;

import java.util.List;
import java.util.Set;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// A task as it is written, before its dates are known.
///
/// @param place where it stands in the source
/// @param section index in the chart's sections
/// @param id what other tasks call it; a made one where it has none
/// @param begin when it begins
/// @param finish what its last item says: an end, a length or `until …`; empty when it has none
record Draft(Place place, int section, String id, RichText label, Set<Tag> tags, Begin begin, String finish) {

    Draft {
        tags = Set.copyOf(tags);
    }

    /// @param line from 1
    /// @param column from 1
    record Place(int line, int column) {

        SyntaxException mistake(String reason) {
            return new SyntaxException(line, column, reason);
        }
    }

    sealed interface Begin {

        /// When the task before it ends.
        record Next() implements Begin {
        }

        /// When the last of these tasks ends.
        record After(List<String> ids) implements Begin {

            public After {
                ids = List.copyOf(ids);
            }
        }

        /// At this date, as it is written.
        record At(String date) implements Begin {
        }
    }
}
