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

/// Markdown to parts. Headings and fences are found by a CommonMark parser, so a `#` within code is no heading and an
/// unclosed fence ends with the answer.
final class DesignParser {

    private static final Parser MARKDOWN = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern OPENAPI = Pattern.compile("^\\s{0,4}(?:\\{\\s{0,4})?\"?(?:openapi|swagger)\"?\\s{0,4}:",
            Pattern.MULTILINE);
    private static final Pattern WRAPPED = Pattern.compile("^\\s*(`{3,}|~{3,})[ \\t]*(?:markdown|md)[ \\t]*\\R(.*)\\R\\1\\s*$",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_TITLE = 80;

    Design parse(String markdown) {
        var wrapped = WRAPPED.matcher(markdown);
        String[] lines = (wrapped.matches() ? wrapped.group(2) : markdown).strip().split("\\R", -1);
        Node document = MARKDOWN.parse(String.join("\n", lines));
        Lead lead = Lead.of(document, lines);
        return new Design(lead.markdown(), blocks(document, lines, lead.linesTaken()));
    }

    private static List<Block> blocks(Node document, String[] lines, Set<Integer> taken) {
        var blocks = new ArrayList<Block>();
        var fileNames = new HashSet<String>();
        var titles = new HashSet<String>();
        int next = 0;
        for (Fenced fenced : fences(document)) {
            Optional<Block> artefact = artefact(fenced, fileNames, titles);
            if (artefact.isPresent()) {
                addText(blocks, lines, next, fenced.firstLine(), taken);
                blocks.add(artefact.get());
                next = fenced.lastLine() + 1;
            }
        }
        addText(blocks, lines, next, lines.length, taken);
        return blocks;
    }

    private static Optional<Block> artefact(Fenced fenced, Set<String> fileNames,
            Set<String> titles) {
        String info = fenced.info().strip().toLowerCase(Locale.ROOT);
        String language = info.split("[\\s{,]", 2)[0];
        if (language.equals("mermaid")) {
            return Optional.of(new Block.Diagram(unused(fenced.title(), titles), fenced.content()));
        }
        boolean isJson = language.equals("json") || fenced.content().stripLeading().startsWith("{");
        boolean mayBeContract = Set.of("yaml", "yml", "json", "openapi", "").contains(language);
        if (mayBeContract && OPENAPI.matcher(fenced.content()).find()) {
            String extension = isJson ? "json" : "yaml";
            return Optional.of(new Block.Contract(unused("openapi", extension, fileNames), "application/" + extension,
                    fenced.content()));
        }
        return Optional.empty();
    }

    /// Two diagrams under one heading: `Architecture diagrams` and `Architecture diagrams (2)`.
    private static String unused(String title, Set<String> titles) {
        String candidate = title;
        for (int i = 2; !titles.add(candidate); i++) {
            candidate = "%s (%d)".formatted(title, i).strip();
        }
        return candidate;
    }

    private static String unused(String name, String extension, Set<String> fileNames) {
        String candidate = name + "." + extension;
        for (int i = 2; !fileNames.add(candidate); i++) {
            candidate = name + "-" + i + "." + extension;
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
                    fences.add(new Fenced(node.getInfo() == null ? "" : node.getInfo(), node.getLiteral(), title(heading),
                            spans.getFirst().getLineIndex(), spans.getLast().getLineIndex()));
                }
            }
        });
        return fences;
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

    private record Fenced(String info, String content, String title, int firstLine, int lastLine) {
    }
}
