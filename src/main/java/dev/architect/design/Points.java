package dev.architect.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

import dev.architect.markdown.Commonmark;

/// What an answer decides, assumes and asks, read from its lists, tables and paragraphs.
final class Points {

    private static final Parser MARKDOWN = Commonmark.parser().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern ASSUMES = Pattern.compile("assum|premiss|suposi|supost|hypoth|hipotes|annahme");
    private static final Pattern LATER = Pattern.compile("^\\W*(?:later|future|next|mais tarde|futuro|depois|proxim)");
    private static final int MOST = 40;

    private Points() {
    }

    static List<String> decisions(Design design) {
        return in(design.textOf(OutputPart.TRADE_OFFS), heading -> true).stream()
                .filter(point -> !LATER.matcher(PartTitles.plain(point)).find()).limit(MOST).toList();
    }

    static List<String> assumptions(Design design) {
        return found(design, Points::assumes, point -> !point.endsWith("?"));
    }

    static List<String> questions(Design design) {
        return found(design, heading -> true, point -> point.endsWith("?"));
    }

    /// They stand before or behind the ten parts. A lead repeats them; it counts where it is all there is.
    private static List<String> found(Design design, Predicate<String> headings, Predicate<String> points) {
        List<String> below = design.sections().stream()
                .filter(section -> section.part().isEmpty() || section.part().equals(Optional.of(OutputPart.TRADE_OFFS)))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Text text ? in(text.markdown(), headings).stream() : Stream.empty())
                .filter(points).distinct().limit(MOST).toList();
        return below.isEmpty() ? in(design.lead(), headings).stream().filter(points).distinct().limit(MOST).toList() : below;
    }

    private static boolean assumes(String words) {
        return ASSUMES.matcher(PartTitles.plain(words)).find();
    }

    /// The list items, table rows and, where they say it themselves, the paragraphs below headings that are wanted.
    private static List<String> in(String markdown, Predicate<String> wanted) {
        var reader = new Reader(wanted);
        MARKDOWN.parse(markdown).accept(reader);
        return reader.points;
    }

    private static final class Reader extends AbstractVisitor {

        private final Predicate<String> wanted;
        private final List<String> points = new ArrayList<>();
        private boolean isWanted;
        private boolean isBelowHeading;

        Reader(Predicate<String> wanted) {
            this.wanted = wanted;
            this.isWanted = wanted.test("");
        }

        @Override
        public void visit(Heading heading) {
            isWanted = wanted.test(DesignParser.plainText(heading));
            isBelowHeading = isWanted;
        }

        @Override
        public void visit(Paragraph paragraph) {
            String text = DesignParser.plainText(paragraph);
            boolean isTitle = paragraph.getFirstChild() instanceof StrongEmphasis strong && strong.getNext() == null
                    || text.endsWith(":");
            if (isTitle) {
                isWanted = wanted.test(text);
            } else if (wanted.test("") ? text.endsWith("?") : wanted.test(text) || isBelowHeading && isWanted) {
                // "Assumed until you say otherwise: up to 50 requests/s; one region; …"
                int colon = text.indexOf(": ");
                boolean isIntroduced = colon >= 0 && wanted.test(text.substring(0, colon)) && !wanted.test("");
                Stream.of((isIntroduced ? text.substring(colon + 2) : text).split(";\\s")).forEach(this::add);
            }
        }

        @Override
        public void visit(ListItem item) {
            String text = firstText(item);
            if (isWanted || wanted.test(text)) {
                add(text);
            }
        }

        @Override
        public void visit(org.commonmark.node.CustomNode node) {
            if (node instanceof TableBody body && isWanted) {
                for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                    if (row instanceof TableRow) {
                        add(cells(row));
                    }
                }
            } else {
                visitChildren(node);
            }
        }

        private static String cells(Node row) {
            var cells = new ArrayList<String>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(DesignParser.plainText(cell));
            }
            return String.join(" · ", cells.stream().filter(cell -> !cell.isBlank()).toList());
        }

        private static String firstText(ListItem item) {
            return item.getFirstChild() instanceof Paragraph paragraph ? DesignParser.plainText(paragraph)
                    : item.getFirstChild() == null ? "" : DesignParser.plainText(item.getFirstChild());
        }

        private void add(String point) {
            String text = point.strip();
            if (!text.isBlank()) {
                points.add(text);
            }
        }
    }
}
