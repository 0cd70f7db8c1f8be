package dev.architect.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import dev.architect.markdown.Commonmark;

/// Markdown to parts. Headings and fences are found by a CommonMark parser, so a `#` within code is no heading and an
/// unclosed fence ends with the answer.
final class DesignParser {

    private static final Parser MARKDOWN = Commonmark.parser().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern WRAPPED = Pattern.compile("^\\s*(`{3,}|~{3,})[ \\t]*(?:markdown|md)[ \\t]*\\R(.*)\\R\\1\\s*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 80;

    private final List<Section> sections = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private final ContractReader contracts = new ContractReader();

    Design parse(String markdown, boolean hasLead) {
        var wrapped = WRAPPED.matcher(markdown);
        String answer = (wrapped.matches() ? wrapped.group(2) : markdown).strip();
        String[] lines = FenceMender.closed((HtmlAnswer.is(answer) ? HtmlAnswer.toMarkdown(answer) : answer).split("\\R", -1));
        Node document = document(String.join("\n", lines));
        List<MainHeadings.Start> starts = MainHeadings.of(document, lines);
        Lead lead = hasLead ? Lead.of(document, lines, starts.isEmpty() ? lines.length : starts.getFirst().line())
                : new Lead("", Set.of());
        List<Fenced> fences = fences(document);
        int next = 0;
        var section = new Section(Optional.empty(), "", List.of());
        for (MainHeadings.Start start : starts) {
            add(section, blocks(fences, lines, next, start.line(), lead.linesTaken()));
            section = new Section(start.part(), start.title(), List.of());
            next = start.line();
        }
        add(section, blocks(fences, lines, next, lines.length, lead.linesTaken()));
        return new Design(lead.markdown(), sections);
    }

    static Node document(String markdown) {
        return MARKDOWN.parse(markdown);
    }

    private void add(Section section, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            sections.add(new Section(section.part(), section.title(), blocks));
        }
    }

    private List<Block> blocks(List<Fenced> fences, String[] lines, int from, int to, Set<Integer> taken) {
        var blocks = new ArrayList<Block>();
        int next = from;
        for (Fenced fenced : fences) {
            if (fenced.firstLine() < next || fenced.firstLine() >= to) {
                continue;
            }
            Optional<Block> artefact = artefact(fenced);
            if (artefact.isPresent()) {
                addText(blocks, lines, next, fenced.firstLine(), taken);
                blocks.add(artefact.get());
                next = fenced.lastLine() + 1;
            }
        }
        addText(blocks, lines, next, to, taken);
        return blocks;
    }

    private Optional<Block> artefact(Fenced fenced) {
        if (fenced.language().equals("mermaid")) {
            return Optional.of(new Block.Diagram(unused(fenced.title()), fenced.content()));
        }
        if (fenced.language().equals(HandOffReader.LANGUAGE)) {
            return HandOffReader.read(fenced.content()).map(Block.Referral::new);
        }
        return contracts.read(fenced.language(), fenced.content()).map(Block.class::cast);
    }

    /// Two diagrams under one heading: `Architecture diagrams` and `Architecture diagrams (2)`.
    private String unused(String title) {
        String candidate = title;
        for (int i = 2; !titles.add(candidate); i++) {
            candidate = "%s (%d)".formatted(title, i).strip();
        }
        return candidate;
    }

    private static void addText(List<Block> blocks, String[] lines, int from, int to, Set<Integer> taken) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!taken.contains(i)) {
                text.append(lines[i]).append('\n');
            }
        }
        String stripped = text.toString().replaceFirst("\\A(?:[ \\t]*\\n)+", "").stripTrailing();
        if (!stripped.isBlank()) {
            blocks.add(new Block.Text(stripped));
        }
    }

    private static List<Fenced> fences(Node document) {
        var fences = new ArrayList<Fenced>();
        document.accept(new AbstractVisitor() {
            private String heading = "";

            @Override
            public void visit(Heading node) {
                heading = plainText(node);
            }

            @Override
            public void visit(FencedCodeBlock node) {
                List<SourceSpan> spans = node.getSourceSpans();
                if (!spans.isEmpty()) {
                    fences.add(new Fenced(language(node), node.getLiteral(), title(heading),
                            spans.getFirst().getLineIndex(), spans.getLast().getLineIndex()));
                }
            }
        });
        return fences;
    }

    /// The first word behind the opening of a fence, in lower case.
    static String language(FencedCodeBlock fence) {
        String info = fence.getInfo() == null ? "" : fence.getInfo();
        return info.strip().toLowerCase(Locale.ROOT).split("[\\s{,]", 2)[0];
    }

    static String plainText(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak lineBreak) {
                text.append(' ');
            }
        });
        return text.toString().strip();
    }

    /// `3. Architecture diagrams` as a picture's title: without its number, and not endless.
    private static String title(String heading) {
        String title = withoutNumber(heading);
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }

    static String withoutNumber(String heading) {
        return heading.replaceFirst("^[\\d.)\\s:-]+", "").strip();
    }

    private record Fenced(String language, String content, String title, int firstLine, int lastLine) {
    }
}
