package dev.architect.diagram.mermaid;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.architect.diagram.mermaid.architecture.Architectures;
import dev.architect.diagram.mermaid.block.Blocks;
import dev.architect.diagram.mermaid.c4.C4Diagrams;
import dev.architect.diagram.mermaid.classes.ClassDiagrams;
import dev.architect.diagram.mermaid.er.ErDiagrams;
import dev.architect.diagram.mermaid.flowchart.Flowcharts;
import dev.architect.diagram.mermaid.gantt.Gantts;
import dev.architect.diagram.mermaid.git.GitGraphs;
import dev.architect.diagram.mermaid.journey.Journeys;
import dev.architect.diagram.mermaid.mindmap.Mindmaps;
import dev.architect.diagram.mermaid.pie.Pies;
import dev.architect.diagram.mermaid.quadrant.Quadrants;
import dev.architect.diagram.mermaid.requirement.RequirementDiagrams;
import dev.architect.diagram.mermaid.sequence.SequenceDiagrams;
import dev.architect.diagram.mermaid.source.Drawing;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.state.StateDiagrams;
import dev.architect.diagram.mermaid.timeline.Timelines;

/// The diagram types that are drawn: the words that start one, and what draws it.
enum DiagramType {
    FLOWCHART(Set.of("flowchart", "graph", "flowchart-elk"), Flowcharts::draw),
    SEQUENCE(Set.of("sequenceDiagram"), SequenceDiagrams::draw),
    STATE(Set.of("stateDiagram", "stateDiagram-v2"), StateDiagrams::draw),
    CLASS(Set.of("classDiagram", "classDiagram-v2"), ClassDiagrams::draw),
    ENTITY_RELATIONSHIP(Set.of("erDiagram"), ErDiagrams::draw),
    C4(Set.of("C4Context", "C4Container", "C4Component", "C4Dynamic", "C4Deployment"), C4Diagrams::draw),
    ARCHITECTURE(Set.of("architecture-beta", "architecture"), Architectures::draw),
    GANTT(Set.of("gantt"), Gantts::draw),
    MINDMAP(Set.of("mindmap"), Mindmaps::draw),
    TIMELINE(Set.of("timeline"), Timelines::draw),
    GIT(Set.of("gitGraph"), GitGraphs::draw),
    PIE(Set.of("pie"), Pies::draw),
    QUADRANT(Set.of("quadrantChart"), Quadrants::draw),
    JOURNEY(Set.of("journey"), Journeys::draw),
    BLOCK(Set.of("block-beta", "block"), Blocks::draw),
    REQUIREMENT(Set.of("requirementDiagram", "requirement"), RequirementDiagrams::draw);

    private final Set<String> keywords;
    private final Function<Source, Drawing> draw;

    /// @param keywords as Mermaid has them; we draw them in any case
    /// @param draw throws [dev.architect.diagram.mermaid.source.SyntaxException] for what it cannot read
    DiagramType(Set<String> keywords, Function<Source, Drawing> draw) {
        this.keywords = keywords;
        this.draw = draw;
    }

    static Optional<DiagramType> of(String keyword) {
        return Arrays.stream(values()).filter(type -> type.keywords.stream().anyMatch(keyword::equalsIgnoreCase))
                .findFirst();
    }

    /// The keyword as Mermaid has it, where it is written with other capitals.
    Optional<String> otherSpelling(String written) {
        return keywords.contains(written) ? Optional.empty()
                : keywords.stream().filter(keyword -> keyword.equalsIgnoreCase(written)).findFirst();
    }

    /// The types in words, for messages.
    static String names() {
        return Arrays.stream(values()).flatMap(type -> type.keywords.stream()).sorted().collect(Collectors.joining(", "));
    }

    Drawing draw(Source source) {
        return draw.apply(source);
    }
}
