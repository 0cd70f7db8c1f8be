package dev.architect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.CoreHtmlNodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

import dev.architect.markdown.Commonmark;

/// Markdown to HTML that is safe to show: markup in it is text, links go only where browsers may go, and nothing is
/// loaded from elsewhere (a picture becomes a link).
final class Markdown {

    private static final int DEEPEST_NODE = 150;
    // Headings of a message stand below the page's own.
    private static final int HEADINGS_BELOW = 2;
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Commonmark.parser().extensions(TABLES).build();

    private final HtmlRenderer fromModel;
    private final HtmlRenderer fromPeople;
    private final String copy;

    /// @param copy the words on the button beside code
    Markdown(String copy) {
        this.copy = copy;
        this.fromModel = renderer(false).softbreak("\n").build();
        this.fromPeople = renderer(true).softbreak("<br>\n").build();
    }

    /// A persona's answer; a mention in it is text.
    String ofModel(String markdown) {
        return html(fromModel, markdown);
    }

    /// A person's message: every line break counts, and mentions stand out.
    String ofPeople(String markdown) {
        return html(fromPeople, markdown);
    }

    private static String html(HtmlRenderer renderer, String markdown) {
        Node document = PARSER.parse(markdown);
        return isTooDeep(document) ? plain(markdown) : renderer.render(framed(document));
    }

    private static String plain(String markdown) {
        var plain = new StringBuilder();
        var writer = new HtmlWriter(plain);
        writer.tag("pre");
        writer.text(markdown);
        writer.tag("/pre");
        return plain.toString();
    }

    /// Rendering recurses, so the depth is measured without.
    private static boolean isTooDeep(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                if (depth > DEEPEST_NODE) {
                    return true;
                }
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
        return false;
    }

    private HtmlRenderer.Builder renderer(boolean mentions) {
        return HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .nodeRendererFactory(context -> new ChatNodes(context, mentions))
                .nodeRendererFactory(Frames::new);
    }

    private final class ChatNodes extends CoreHtmlNodeRenderer {

        private final HtmlWriter html;
        private final boolean mentions;

        ChatNodes(HtmlNodeRendererContext context, boolean mentions) {
            super(context);
            this.html = context.getWriter();
            this.mentions = mentions;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Link.class, Image.class, FencedCodeBlock.class, IndentedCodeBlock.class, Text.class);
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, heading.getLevel() + HEADINGS_BELOW));
            super.visit(heading);
        }

        @Override
        public void visit(Link link) {
            link(link.getDestination(), () -> visitChildren(link));
        }

        @Override
        public void visit(Image image) {
            var alt = new StringBuilder();
            image.accept(new AbstractVisitor() {
                @Override
                public void visit(Text text) {
                    alt.append(text.getLiteral());
                }
            });
            link(image.getDestination(), () -> html.text(alt.isEmpty() ? image.getDestination() : alt.toString()));
        }

        private void link(String destination, Runnable inside) {
            html.tag("a", Map.of("href", context.urlSanitizer().sanitizeLinkUrl(destination), "rel",
                    "noopener noreferrer nofollow", "target", "_blank"));
            inside.run();
            html.tag("/a");
        }

        @Override
        public void visit(FencedCodeBlock block) {
            String info = block.getInfo() == null ? "" : block.getInfo().strip();
            code(info.isEmpty() ? "" : info.split("\\s+")[0], block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code("", block.getLiteral());
        }

        private void code(String language, String literal) {
            html.line();
            html.tag("div", Map.of("class", "code"));
            html.tag("div", Map.of("class", "code-bar"));
            html.tag("span");
            html.text(language);
            html.tag("/span");
            html.tag("button", Map.of("type", "button", "class", "copy"));
            html.text(copy);
            html.tag("/button");
            html.tag("/div");
            html.tag("pre", Map.of("tabindex", "0"));
            html.tag("code");
            html.text(literal);
            html.tag("/code");
            html.tag("/pre");
            html.tag("/div");
            html.line();
        }

        @Override
        public void visit(Text text) {
            String literal = text.getLiteral();
            int from = 0;
            if (mentions) {
                var names = Mentions.NAME.matcher(literal);
                while (names.find()) {
                    html.text(literal.substring(from, names.start()));
                    html.tag("span", Map.of("class", "mention"));
                    html.text(names.group());
                    html.tag("/span");
                    from = names.end();
                }
            }
            html.text(literal.substring(from));
        }
    }

    /// A frame in which a wide table scrolls.
    private static final class Scroll extends CustomBlock {
    }

    private static Node framed(Node document) {
        var tables = new ArrayList<Node>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) {
                    tables.add(block);
                }
            }
        });
        for (Node table : tables) {
            var frame = new Scroll();
            table.insertBefore(frame);
            frame.appendChild(table);
        }
        return document;
    }

    private record Frames(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Scroll.class);
        }

        @Override
        public void render(Node frame) {
            HtmlWriter html = context.getWriter();
            html.line();
            html.tag("div", Map.of("class", "table", "tabindex", "0"));
            context.render(frame.getFirstChild());
            html.tag("/div");
            html.line();
        }
    }
}
