package dev.architect.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.markdown.Commonmark;

/// Markdown as elements of an Adaptive Card. A card's text knows emphasis, lists and links; headings, code, quotes and
/// tables become elements of their own.
final class CardMarkdown {

    private static final Parser PARSER = Commonmark.parser().extensions(List.of(TablesExtension.create())).build();
    private static final Pattern SAFE_LINK = Pattern.compile("(?i)(?:https?://|mailto:).+");
    private static final int DEEPEST = 20;

    private final boolean withTables;
    private final List<ObjectNode> elements = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean separate;

    private CardMarkdown(boolean withTables) {
        this.withTables = withTables;
    }

    /// @param withTables whether a table may be a table; else it becomes aligned lines, which take less room
    static List<ObjectNode> elements(String markdown, boolean withTables) {
        return new CardMarkdown(withTables).blocks(PARSER.parse(markdown), 0);
    }

    private List<ObjectNode> blocks(Node parent, int depth) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block(block, depth);
        }
        flush();
        return elements;
    }

    private void block(Node block, int depth) {
        switch (block) {
            case Heading heading -> add(TextElements.heading(inline(heading), heading.getLevel()));
            case FencedCodeBlock code -> add(code(code.getLiteral()));
            case IndentedCodeBlock code -> add(code(code.getLiteral()));
            case TableBlock table -> add(table(table));
            case ThematicBreak rule -> {
                flush();
                separate = true;
            }
            case BlockQuote quote when depth < DEEPEST ->
                add(TextElements.box(new CardMarkdown(withTables).blocks(quote, depth + 1)));
            case ListBlock list when depth < DEEPEST -> {
                flush();
                list(list, depth);
                flush();
            }
            case HtmlBlock html -> paragraph(html.getLiteral());
            default -> paragraph(inline(block));
        }
    }

    private void paragraph(String words) {
        flush();
        text.append(words);
        flush();
    }

    private void list(ListBlock list, int depth) {
        int number = list instanceof OrderedList ordered && ordered.getMarkerStartNumber() != null
                ? ordered.getMarkerStartNumber()
                : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            text.append(text.isEmpty() ? "" : "\n").append("  ".repeat(depth));
            text.append(list instanceof OrderedList ? number++ + ". " : "- ");
            item(item, depth);
        }
    }

    private void item(Node item, int depth) {
        boolean isFirst = true;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            switch (child) {
                case ListBlock nested when depth < DEEPEST -> list(nested, depth + 1);
                case FencedCodeBlock code -> add(code(code.getLiteral()));
                case IndentedCodeBlock code -> add(code(code.getLiteral()));
                case TableBlock table -> add(table(table));
                default -> text.append(isFirst || text.isEmpty() ? "" : "\n" + "  ".repeat(depth + 1)).append(inline(child));
            }
            isFirst = false;
        }
    }

    private void add(ObjectNode element) {
        flush();
        elements.add(separate ? element.put("separator", true) : element);
        separate = false;
    }

    private void flush() {
        String words = text.toString();
        text.setLength(0);
        if (!words.isBlank()) {
            add(TextElements.markdown(words.stripTrailing()));
        }
    }

    private static ObjectNode code(String literal) {
        return TextElements.box(List.of(TextElements.verbatim(literal.stripTrailing())));
    }

    private ObjectNode table(TableBlock table) {
        var rows = new ArrayList<List<String>>();
        collectRows(table, rows);
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        return withTables ? TextElements.table(rows, columns)
                : TextElements.box(List.of(TextElements.verbatim(AlignedTable.of(rows, columns))));
    }

    private static void collectRows(Node node, List<List<String>> rows) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableRow) {
                var cells = new ArrayList<String>();
                for (Node cell = child.getFirstChild(); cell instanceof TableCell; cell = cell.getNext()) {
                    cells.add(inline(cell));
                }
                rows.add(cells);
            } else {
                collectRows(child, rows);
            }
        }
    }

    private static String inline(Node parent) {
        var words = new StringBuilder();
        inline(parent, words, 0);
        return words.toString();
    }

    private static void inline(Node parent, StringBuilder words, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text literal -> words.append(literal.getLiteral());
                case Code code -> words.append('`').append(code.getLiteral()).append('`');
                case HtmlInline html -> words.append(html.getLiteral());
                case SoftLineBreak line -> words.append('\n');
                case HardLineBreak line -> words.append("\n\n");
                case StrongEmphasis strong -> around("**", strong, words, depth);
                case Emphasis emphasis -> around("_", emphasis, words, depth);
                case Link link -> link(link, link.getDestination(), words, depth);
                case Image image -> link(image, image.getDestination(), words, depth);
                default -> inline(node, words, depth + 1);
            }
        }
    }

    private static void around(String mark, Node node, StringBuilder words, int depth) {
        words.append(mark);
        inline(node, words, depth + 1);
        words.append(mark);
    }

    // A link of another kind may do something when it is touched; its words stay.
    private static void link(Node node, String destination, StringBuilder words, int depth) {
        boolean isSafe = SAFE_LINK.matcher(destination.strip().toLowerCase(Locale.ROOT)).matches();
        words.append(isSafe ? "[" : "");
        inline(node, words, depth + 1);
        words.append(isSafe ? "](" + destination.strip().replace(" ", "%20").replace(")", "%29") + ")" : "");
    }
}
