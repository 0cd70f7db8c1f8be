package dev.architect.diagram.mermaid.pie;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Statement;

/// Reads slices: a label in quotes, a colon, a value. Of slices with the same label the first counts.
final class PieParser {

    private static final String SHOW_DATA = "showData";
    private static final String QUOTES = "\"'“”‘’";
    private static final int LONGEST_NUMBER = 30;

    private final Source source;
    private final Map<String, Pie.Slice> slices = new LinkedHashMap<>();
    private String title = "";
    private boolean showData;

    private PieParser(Source source) {
        this.source = source;
    }

    /// @throws dev.architect.diagram.mermaid.source.SyntaxException for what is no slice, and passed limits
    static Pie parse(Source source) {
        return new PieParser(source).parse();
    }

    private Pie parse() {
        joined(Statement.behind("pie", source)).forEach(this::read);
        return new Pie(title, showData, List.copyOf(slices.values()));
    }

    /// A label in quotes may go on below.
    private static List<Statement> joined(List<Statement> lines) {
        var joined = new ArrayList<Statement>();
        for (int i = 0; i < lines.size(); i++) {
            Statement statement = lines.get(i);
            int last = closing(lines, i);
            if (last > i) {
                String text = String.join(" ", lines.subList(i, last + 1).stream().map(Statement::text).toList());
                statement = new Statement(statement.line(), statement.column(), text);
                i = last;
            }
            joined.add(statement);
        }
        return joined;
    }

    /// @return the line with the closing quote of a label that is open at the end of line `from`; else `from`
    private static int closing(List<Statement> lines, int from) {
        String text = lines.get(from).text();
        char quote = text.charAt(0);
        if (quote != '"' && quote != '\'' || text.indexOf(quote, 1) > 0 || text.indexOf(':') > 0) {
            return from;
        }
        int last = from + 1;
        while (last < lines.size() && lines.get(last).text().indexOf(quote) < 0) {
            last++;
        }
        return last < lines.size() && lines.get(last).text().indexOf(quote) > 0 ? last : from;
    }

    private void read(Statement statement) {
        if (statement.startsWith(SHOW_DATA) && slices.isEmpty()) {
            showData = true;
            String rest = statement.behind(SHOW_DATA);
            if (!rest.isEmpty()) {
                read(new Statement(statement.line(), statement.column() + statement.text().length() - rest.length(), rest));
            }
        } else if (statement.startsWith("title") && !statement.behind("title").startsWith(":")) {
            title = statement.behind("title");
        } else {
            addSlice(statement);
        }
    }

    private void addSlice(Statement statement) {
        String text = statement.text();
        int colon = colon(text);
        if (colon < 0) {
            throw statement.mistake("This is no slice: expected a label in quotes, a colon and a number,"
                    + " such as \"Orders\" : 42");
        }
        String label = unquoted(text.substring(0, colon).strip(), statement);
        String number = number(text.substring(colon + 1).strip(), statement);
        double value = Double.parseDouble(number);
        if (value < 0) {
            throw statement.mistake("The value of " + label + " is negative: expected one of 0 or more");
        }
        slices.putIfAbsent(label, new Pie.Slice(Labels.read(label), value, number));
        if (slices.size() > source.limits().elements()) {
            throw statement.mistake("The pie has more than %d slices: put the smallest together"
                    .formatted(source.limits().elements()));
        }
    }

    /// The first colon behind the label's closing quote, or the last one where it has no quotes.
    private static int colon(String text) {
        char open = text.charAt(0);
        if (open != '"' && open != '\'') {
            return text.lastIndexOf(':');
        }
        int close = 1;
        while (close < text.length() && text.charAt(close) != open) {
            close += text.charAt(close) == '\\' ? 2 : 1;
        }
        return close < text.length() ? text.indexOf(':', close) : text.lastIndexOf(':');
    }

    private String unquoted(String label, Statement statement) {
        boolean quoted = label.length() > 1 && label.charAt(0) == label.charAt(label.length() - 1)
                && (label.startsWith("\"") || label.startsWith("'"));
        if (quoted) {
            return label.substring(1, label.length() - 1).replace("\\\"", "\"").replace("\\'", "'").strip();
        }
        source.warnings().refused(statement.line(), "The label was put in quotes.");
        int from = !label.isEmpty() && QUOTES.indexOf(label.charAt(0)) >= 0 ? 1 : 0;
        int to = label.length() > from && QUOTES.indexOf(label.charAt(label.length() - 1)) >= 0 ? label.length() - 1
                : label.length();
        return label.substring(from, to).strip();
    }

    /// @return the number without what does not count, such as `5` for `5.0`
    private String number(String text, Statement statement) {
        String plain = plain(text);
        if (!plain.equals(text)) {
            source.warnings().refused(statement.line(), "The value " + text + " was read as " + plain + ".");
        }
        if (!isNumber(plain)) {
            throw statement.mistake("The value " + text + " is no number: expected one such as 42 or 12.5");
        }
        BigDecimal value = new BigDecimal(plain);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// Without a percent sign, with a point for a comma: `1.234,5`, `12,5%`.
    private static String plain(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        int comma = number.lastIndexOf(',');
        if (comma < 0) {
            return number;
        }
        boolean thousands = number.indexOf('.', comma) > 0 || number.indexOf(',') != comma || number.length() - comma == 4;
        return thousands ? number.replace(",", "") : number.replace(".", "").replace(',', '.');
    }

    private static boolean isNumber(String text) {
        String digits = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        int dot = digits.indexOf('.');
        String whole = dot < 0 ? digits : digits.substring(0, dot) + digits.substring(dot + 1);
        return !whole.isEmpty() && text.length() <= LONGEST_NUMBER && whole.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
