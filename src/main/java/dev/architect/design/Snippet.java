package dev.architect.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;

/// A piece of code within an answer's prose, no artefact of its own: an example of a request, of an event, of a
/// configuration.
///
/// @param language the word behind the fence's opening, in lower case; blank where there is none
/// @param content without the fence
/// @param before the paragraph or heading above it, as plain text: `A request, POST /v1/orders:`
/// @param part that it stands in
public record Snippet(String language, String content, String before, Optional<OutputPart> part) {

    static List<Snippet> in(Design design) {
        var snippets = new ArrayList<Snippet>();
        for (Section section : design.sections()) {
            String before = section.title();
            for (Block block : section.blocks()) {
                if (block instanceof Block.Text text) {
                    var reader = new Reader(section.part(), before, snippets);
                    DesignParser.document(text.markdown()).accept(reader);
                    before = reader.before;
                }
            }
        }
        return snippets;
    }

    private static final class Reader extends AbstractVisitor {

        private final Optional<OutputPart> part;
        private final List<Snippet> found;
        private String before;

        Reader(Optional<OutputPart> part, String before, List<Snippet> found) {
            this.part = part;
            this.before = before;
            this.found = found;
        }

        @Override
        public void visit(Heading heading) {
            before = DesignParser.plainText(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            before = DesignParser.plainText(paragraph);
        }

        @Override
        public void visit(FencedCodeBlock fence) {
            found.add(new Snippet(DesignParser.language(fence), fence.getLiteral(), before, part));
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            found.add(new Snippet("", code.getLiteral(), before, part));
        }
    }
}
