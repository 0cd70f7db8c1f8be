package dev.architect.diagram.mermaid;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.architect.diagram.mermaid.block.Blocks;
import dev.architect.diagram.mermaid.flowchart.Flowcharts;
import dev.architect.diagram.mermaid.git.GitGraphs;
import dev.architect.diagram.mermaid.mindmap.Mindmaps;
import dev.architect.diagram.mermaid.sequence.SequenceDiagrams;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;

/// The diagram types that are drawn: the words that start one, and what draws it.
enum DiagramType {
    FLOWCHART(Set.of("flowchart", "graph", "flowchart-elk"), Flowcharts::draw),
    SEQUENCE(Set.of("sequenceDiagram"), SequenceDiagrams::draw),
    GIT(Set.of("gitGraph"), GitGraphs::draw),
    MINDMAP(Set.of("mindmap"), Mindmaps::draw),
    BLOCK(Set.of("block-beta", "block"), Blocks::draw);

    private final Set<String> keywords;
    private final Function<Source, Drawing> draw;

    /// @param keywords as people write them; their case does not matter
    /// @param draw throws [dev.architect.diagram.mermaid.source.SyntaxException] for what it cannot read
    DiagramType(Set<String> keywords, Function<Source, Drawing> draw) {
        this.keywords = keywords;
        this.draw = draw;
    }

    static Optional<DiagramType> of(String keyword) {
        return Arrays.stream(values()).filter(type -> type.keywords.stream().anyMatch(keyword::equalsIgnoreCase))
                .findFirst();
    }

    /// The types in words, for messages.
    static String names() {
        return Arrays.stream(values()).flatMap(type -> type.keywords.stream()).sorted().collect(Collectors.joining(", "));
    }

    Drawing draw(Source source) {
        return draw.apply(source);
    }
}
