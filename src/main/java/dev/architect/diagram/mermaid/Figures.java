package dev.architect.diagram.mermaid;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import dev.architect.diagram.mermaid.architecture.Architectures;
import dev.architect.diagram.mermaid.block.Blocks;
import dev.architect.diagram.mermaid.c4.C4Diagrams;
import dev.architect.diagram.mermaid.flowchart.Flowcharts;
import dev.architect.diagram.mermaid.sequence.SequenceDiagrams;
import dev.architect.diagram.mermaid.source.Figure;
import dev.architect.diagram.mermaid.source.Limits;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.SourceReader;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Who and what a diagram names, read with the parsers that draw it, so that a reader of the text and a reader of the
/// picture see the same.
///
/// @param view what kind of question the diagram answers
/// @param all in the order of the source
public record Figures(View view, List<Figure> all) {

    public enum View {
        /// Which parts there are and how they are joined: flowchart, C4, architecture, block.
        STRUCTURE,
        /// Who says what to whom.
        SEQUENCE,
        /// Everything else, of which no names are read.
        OTHER
    }

    private static final Figures NONE = new Figures(View.OTHER, List.of());

    public Figures {
        all = List.copyOf(all);
    }

    /// None for a type that names no parts, and for a source that cannot be read.
    public static Figures in(String source) {
        try {
            Source read = SourceReader.read(source, Limits.DEFAULT);
            String keyword = SourceReader.keyword(read.lines().get(read.firstLine())).toLowerCase(Locale.ROOT);
            return switch (keyword) {
                case "flowchart", "graph", "flowchart-elk" -> structure(read, Flowcharts::figures);
                case "architecture-beta", "architecture" -> structure(read, Architectures::figures);
                case "block-beta", "block" -> structure(read, Blocks::figures);
                case "sequencediagram" -> new Figures(View.SEQUENCE, SequenceDiagrams.figures(read));
                default -> keyword.startsWith("c4") ? structure(read, C4Diagrams::figures) : NONE;
            };
        } catch (SyntaxException unreadable) {
            return NONE;
        }
    }

    private static Figures structure(Source source, Function<Source, List<Figure>> reader) {
        return new Figures(View.STRUCTURE, reader.apply(source));
    }
}
