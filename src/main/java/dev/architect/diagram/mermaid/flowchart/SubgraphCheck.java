package dev.architect.diagram.mermaid.flowchart;

import java.util.Optional;

/// What Mermaid's own reader does not take behind `subgraph`.
final class SubgraphCheck {

    private static final String REFUSED = "(){}<,|\"";

    private SubgraphCheck() {
    }

    /// @param header what stands behind the keyword, without a class
    /// @return why Mermaid refuses it
    static Optional<String> fault(String header) {
        int open = header.indexOf('[');
        boolean isQuoted = header.startsWith("\"") || header.indexOf('"') == header.length() - 1;
        if (header.isEmpty() || isQuoted) {
            return Optional.empty();
        }
        boolean hasTitle = open > 0 && header.endsWith("]");
        String name = hasTitle ? header.substring(0, open) : header;
        if (open == 0 || name.chars().anyMatch(c -> REFUSED.indexOf(c) >= 0)) {
            return Optional.of("the title of a subgraph was kept; write subgraph id[\"text\"].");
        }
        return hasTitle ? LabelCheck.enclosed(header.substring(open + 1, header.length() - 1)) : Optional.empty();
    }
}
