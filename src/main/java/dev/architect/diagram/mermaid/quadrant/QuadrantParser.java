package dev.architect.diagram.mermaid.quadrant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.architect.diagram.mermaid.quadrant.QuadrantChart.Axis;
import dev.architect.diagram.mermaid.quadrant.QuadrantChart.Spot;
import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Statement;
import dev.architect.diagram.mermaid.style.StyleSheet;

/// Reads axes, names of quadrants, points and their classes.
final class QuadrantParser {

    private static final String QUADRANT = "quadrant-";
    private static final int QUADRANTS = 4;
    private static final int LONGEST_NUMBER = 20;

    private final Source source;
    private final RichText[] quadrants = new RichText[QUADRANTS];
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Map<String, String>> classes = new HashMap<>();
    private Axis horizontal = new Axis(RichText.EMPTY, RichText.EMPTY);
    private Axis vertical = new Axis(RichText.EMPTY, RichText.EMPTY);
    private String title = "";

    private record Draft(RichText name, String className, double x, double y, Map<String, String> styles) {
    }

    private QuadrantParser(Source source) {
        this.source = source;
        Arrays.fill(quadrants, RichText.EMPTY);
    }

    /// @throws dev.architect.diagram.mermaid.source.SyntaxException for what is none of these, and passed limits
    static QuadrantChart parse(Source source) {
        return new QuadrantParser(source).parse();
    }

    private QuadrantChart parse() {
        for (Statement statement : Statement.behind("quadrantChart", source)) {
            split(statement).forEach(this::read);
        }
        return new QuadrantChart(title, horizontal, vertical, List.of(quadrants), drafts.stream().map(this::spot).toList());
    }

    private Spot spot(Draft draft) {
        var styles = new LinkedHashMap<>(classes.getOrDefault(draft.className(), Map.of()));
        styles.putAll(draft.styles());
        return new Spot(draft.name(), draft.x(), draft.y(), styles);
    }

    private void read(Statement statement) {
        int quadrant = quadrant(statement.text());
        if (statement.startsWith("title")) {
            title = statement.behind("title");
        } else if (statement.startsWith("x-axis")) {
            horizontal = axis(statement.behind("x-axis"), statement);
        } else if (statement.startsWith("y-axis")) {
            vertical = axis(statement.behind("y-axis"), statement);
        } else if (quadrant > 0) {
            quadrants[quadrant - 1] = label(statement.text().substring(QUADRANT.length() + 1));
        } else if (statement.startsWith("classDef")) {
            define(statement.behind("classDef"), statement);
        } else {
            addSpot(statement);
        }
    }

    /// Those that a `;` separates, unless it ends an entity such as `#amp;`.
    private static List<Statement> split(Statement statement) {
        var parts = new ArrayList<Statement>();
        String text = statement.text();
        int start = 0;
        for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
            int hash = text.lastIndexOf('#', at);
            String entity = hash <= text.lastIndexOf(';', at - 1) ? ";" : text.substring(hash, at + 1);
            if (Labels.read(entity).words().equals(entity) && !text.substring(start, at).isBlank()) {
                parts.add(part(statement, start, at));
                start = at + 1;
            }
        }
        if (!text.substring(start).isBlank()) {
            parts.add(part(statement, start, text.length()));
        }
        return parts;
    }

    private static Statement part(Statement statement, int from, int to) {
        String text = statement.text().substring(from, to);
        int blanks = text.length() - text.stripLeading().length();
        return new Statement(statement.line(), statement.column() + from + blanks, text.strip());
    }

    private static int quadrant(String text) {
        boolean named = text.regionMatches(true, 0, QUADRANT, 0, QUADRANT.length()) && text.length() > QUADRANT.length();
        int number = named ? text.charAt(QUADRANT.length()) - '0' : 0;
        return number >= 1 && number <= QUADRANTS ? number : 0;
    }

    private static RichText label(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return Labels.read(quoted ? stripped.substring(1, stripped.length() - 1) : stripped);
    }

    /// One end, two ends with an arrow between, or one with an arrow behind it, which is drawn.
    private Axis axis(String text, Statement statement) {
        int end = text.indexOf("->");
        if (end < 0) {
            return new Axis(label(text), RichText.EMPTY);
        }
        int start = end;
        while (start > 0 && text.charAt(start - 1) == '-') {
            start--;
        }
        if (start == end) {
            source.warnings().refused(statement.line(), "The arrow -> was read as -->.");
        }
        String low = text.substring(0, start).strip();
        String high = text.substring(end + 2).strip();
        return high.isEmpty() ? new Axis(label(unquoted(low) + " ⟶"), RichText.EMPTY) : new Axis(label(low), label(high));
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    private void define(String text, Statement statement) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw statement.mistake("The class has no styles: expected such as classDef urgent color: #ff3300");
        }
        classes.computeIfAbsent(text.substring(0, blank), missing -> new LinkedHashMap<>())
                .putAll(StyleSheet.properties(text.substring(blank + 1)));
    }

    private void addSpot(Statement statement) {
        String text = statement.text();
        int open = text.lastIndexOf('[');
        int close = text.indexOf(']', Math.max(0, open));
        int colon = open < 0 ? -1 : text.lastIndexOf(':', open);
        if (colon <= 0 || close < 0 || !text.substring(colon + 1, open).isBlank()) {
            throw statement.mistake("This is no point: expected a name and two numbers from 0 to 1,"
                    + " such as Payments: [0.3, 0.6]");
        }
        String[] numbers = text.substring(open + 1, close).split(",");
        if (numbers.length != 2) {
            throw statement.mistake("The point needs two numbers from 0 to 1, such as [0.3, 0.6]");
        }
        String name = text.substring(0, colon).strip();
        int classAt = name.indexOf(":::");
        String className = classAt < 0 ? "" : name.substring(classAt + 3).strip();
        drafts.add(new Draft(label(classAt < 0 ? name : name.substring(0, classAt)), className,
                share(numbers[0].strip(), statement), share(numbers[1].strip(), statement),
                StyleSheet.properties(text.substring(close + 1))));
        if (drafts.size() > source.limits().elements()) {
            throw statement.mistake("The chart has more than %d points: draw it in parts"
                    .formatted(source.limits().elements()));
        }
    }

    private double share(String text, Statement statement) {
        boolean plain = !text.isEmpty() && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.') && text.indexOf('.') == text.lastIndexOf('.')
                && !text.equals(".");
        double number = plain ? Double.parseDouble(text) : -1;
        if (number < 0 || number > 1) {
            throw statement.mistake("The coordinate " + text + " is out of range: expected a number from 0 to 1");
        }
        return number;
    }
}
