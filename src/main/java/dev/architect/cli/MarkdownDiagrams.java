package dev.architect.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;

import dev.architect.markdown.Commonmark;

/// The mermaid fences of a Markdown file.
final class MarkdownDiagrams {

    private MarkdownDiagrams() {
    }

    /// @param picture the picture's path when the file holds one diagram; several are numbered
    static List<DiagramSource> of(String file, Path picture, String markdown) {
        List<FencedCodeBlock> fences = fences(markdown);
        List<DiagramSource> sources = new ArrayList<>();
        for (FencedCodeBlock fence : fences) {
            SourceSpan opening = fence.getSourceSpans().getFirst();
            Path its = fences.size() == 1 ? picture
                    : picture.resolveSibling(picture.getFileName() + "-" + (sources.size() + 1));
            sources.add(new DiagramSource(file, its, fence.getLiteral(), opening.getLineIndex() + 1, opening.getColumnIndex()));
        }
        return sources;
    }

    private static List<FencedCodeBlock> fences(String markdown) {
        List<FencedCodeBlock> fences = new ArrayList<>();
        Commonmark.parser().includeSourceSpans(IncludeSourceSpans.BLOCKS).build().parse(markdown).accept(new AbstractVisitor() {

            @Override
            public void visit(FencedCodeBlock fence) {
                String language = fence.getInfo() == null ? "" : fence.getInfo().strip().split("[\\s{]", 2)[0];
                if (language.toLowerCase(Locale.ROOT).equals("mermaid")) {
                    fences.add(fence);
                }
            }
        });
        return fences;
    }
}
