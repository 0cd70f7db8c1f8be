package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

import dev.architect.design.OutputPart;
import dev.architect.markdown.Commonmark;
import dev.architect.review.checklist.Statement.Above;
import dev.architect.review.checklist.Statement.Kind;

/// Reads the statements and tables of one section. Headings and introductions reach over the diagrams and contracts that
/// stand between its texts.
final class Markdown {

    // Deeper nesting says nothing more and costs stack.
    private static final int MOST_CELLS = 20;
    private static final int MOST_LINES_OF_CODE = 5_000;
    private static final Parser PARSER = Commonmark.parser().extensions(List.of(TablesExtension.create())).build();

    private record HeadingAbove(int level, List<Token> tokens) {
    }

    private final Optional<OutputPart> part;
    private final boolean isLead;
    private final List<HeadingAbove> headings = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private List<Token> introduction = List.of();

    Markdown(Optional<OutputPart> part, boolean isLead) {
        this.part = part;
        this.isLead = isLead;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Table> tables() {
        return tables;
    }

    void read(String markdown) {
        readChildren(PARSER.parse(markdown), List.of());
    }

    /// @param parents the items around, nearest first
    private void readChildren(Node container, List<Above> parents) {
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading -> readHeading(heading);
                case Paragraph paragraph -> readParagraph(paragraph, parents);
                case ListBlock list -> readList(list, parents);
                case TableBlock table -> readTable(table, parents);
                case FencedCodeBlock fence -> readCode(fence.getLiteral(), parents);
                case IndentedCodeBlock code -> readCode(code.getLiteral(), parents);
                case HtmlBlock html -> add(Kind.PROSE, Inline.ofHtml(html.getLiteral()), above(parents));
                default -> readChildren(node, parents);
            }
        }
    }

    private void readHeading(Heading heading) {
        Inline text = Inline.of(heading);
        headings.removeIf(other -> other.level() >= heading.getLevel());
        add(Kind.HEADING, text, above(List.of()));
        headings.addFirst(new HeadingAbove(heading.getLevel(), Tokens.of(text.raw())));
        introduction = List.of();
    }

    private void readParagraph(Paragraph paragraph, List<Above> parents) {
        Inline text = Inline.of(paragraph, isLead);
        add(Kind.PROSE, text, above(parents));
        boolean introduces = text.raw().endsWith(":") || text.opening().length() >= text.raw().length() - 1;
        introduction = introduces ? Tokens.of(text.raw()) : List.of();
    }

    private void readList(ListBlock list, List<Above> parents) {
        List<Above> around = above(parents).subList(0, above(parents).size() - headings.size());
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && item.getFirstChild() != null) {
                readItem(item, around);
            }
        }
    }

    private void readItem(Node item, List<Above> around) {
        Node first = item.getFirstChild();
        if (!(first instanceof Paragraph)) {
            readChildren(item, around);
            return;
        }
        Inline text = Inline.of(first);
        add(Kind.ITEM, text, withHeadings(around));
        var inner = new ArrayList<Above>();
        inner.add(new Above(Tokens.of(text.raw()), false));
        inner.addAll(around);
        introduction = List.of();
        first.unlink();
        readChildren(item, inner.subList(0, Math.min(inner.size(), 4)));
    }

    private void readCode(String code, List<Above> parents) {
        var reader = new CodeLines(above(parents));
        code.lines().limit(MOST_LINES_OF_CODE).forEach(line -> reader.read(line)
                .ifPresent(found -> statements.add(new Statement(Kind.CODE, part, isLead, line.strip(), "", "", found.tokens(),
                        found.above()))));
    }

    private void readTable(TableBlock block, List<Above> parents) {
        List<List<Table.Cell>> rows = rows(block);
        if (rows.size() < 2) {
            return;
        }
        var table = new Table(part, rows.getFirst(), rows.subList(1, rows.size()));
        tables.add(table);
        var headers = new Above(table.headers().stream().flatMap(cell -> cell.tokens().stream()).toList(), true);
        for (List<Table.Cell> row : table.rows()) {
            addRow(table, row, above(parents), headers);
        }
    }

    private void addRow(Table table, List<Table.Cell> row, List<Above> higher, Above headers) {
        String raw = String.join(" | ", row.stream().map(Table.Cell::raw).toList());
        List<Token> whole = Tokens.of(raw);
        statements.add(new Statement(Kind.ROW, part, isLead, raw, raw, row.getFirst().opening(), whole,
                Stream.concat(Stream.of(headers), higher.stream()).toList()));
        for (int i = 0; i < row.size(); i++) {
            var above = new ArrayList<Above>();
            if (i < table.headers().size()) {
                above.add(new Above(table.headers().get(i).tokens(), false));
            }
            above.add(new Above(row.getFirst().tokens(), false));
            if (i > 1) {
                above.add(new Above(row.get(i - 1).tokens(), true));
            }
            above.addAll(higher);
            Table.Cell cell = row.get(i);
            statements
                    .add(new Statement(Kind.CELL, part, isLead, cell.raw(), cell.raw(), cell.opening(), cell.tokens(), above));
        }
    }

    private static List<List<Table.Cell>> rows(TableBlock table) {
        var rows = new ArrayList<List<Table.Cell>>();
        for (Node group = table.getFirstChild(); group != null; group = group.getNext()) {
            for (Node row = group.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow && row.getFirstChild() != null) {
                    rows.add(cells(row));
                }
            }
        }
        return rows;
    }

    private static List<Table.Cell> cells(Node row) {
        var cells = new ArrayList<Table.Cell>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell && cells.size() < MOST_CELLS) {
                Inline text = Inline.of(cell);
                cells.add(new Table.Cell(text.raw(), text.opening(), Tokens.of(text.raw())));
            }
        }
        return cells;
    }

    private void add(Kind kind, Inline text, List<Above> above) {
        statements
                .add(new Statement(kind, part, isLead, text.raw(), text.plain(), text.opening(), Tokens.of(text.raw()), above));
    }

    private List<Above> above(List<Above> parents) {
        var above = new ArrayList<>(parents);
        if (!introduction.isEmpty()) {
            above.add(new Above(introduction, true));
        }
        return withHeadings(above);
    }

    private List<Above> withHeadings(List<Above> around) {
        var above = new ArrayList<>(around);
        headings.forEach(heading -> above.add(new Above(heading.tokens(), true)));
        return above;
    }
}
