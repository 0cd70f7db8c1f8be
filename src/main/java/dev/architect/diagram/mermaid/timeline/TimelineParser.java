package dev.architect.diagram.mermaid.timeline;

import java.util.ArrayList;
import java.util.List;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Statement;

/// Reads periods and their events. A colon separates only where a blank follows it, so that times of day are left whole.
final class TimelineParser {

    private final Source source;
    private final List<Draft> sections = new ArrayList<>();
    private String title = "";
    private boolean down;
    private int count;

    private record Entry(RichText name, List<RichText> events) {
    }

    private record Draft(RichText name, List<Entry> entries) {
    }

    private TimelineParser(Source source) {
        this.source = source;
    }

    /// @throws dev.architect.diagram.mermaid.source.SyntaxException for events without a period, and passed limits
    static Timeline parse(Source source) {
        return new TimelineParser(source).parse();
    }

    private Timeline parse() {
        for (Statement statement : Statement.behind("timeline", source)) {
            read(statement);
        }
        return new Timeline(title, down, sections.stream().map(section -> new Timeline.Section(section.name(),
                section.entries().stream().map(entry -> new Timeline.Period(entry.name(), entry.events())).toList()))
                .toList());
    }

    private void read(Statement statement) {
        String text = statement.text();
        if (statement.line() == source.firstLine() + 1 && direct(text) || text.startsWith("#")) {
            return;
        }
        if (statement.startsWith("direction") && direct(statement.behind("direction"))) {
            source.warnings().add(statement.line(), "The direction was taken from here; it belongs behind the word timeline.");
        } else if (statement.startsWith("title") && !statement.behind("title").startsWith(":")) {
            title = statement.behind("title");
        } else if (statement.startsWith("section") && !statement.behind("section").startsWith(":")) {
            addSection(statement, statement.behind("section"));
        } else {
            addPeriod(statement);
        }
    }

    private boolean direct(String direction) {
        boolean vertical = direction.equalsIgnoreCase("TD") || direction.equalsIgnoreCase("TB");
        down |= vertical;
        return vertical || direction.equalsIgnoreCase("LR");
    }

    private void addSection(Statement statement, String text) {
        List<String> parts = parts(text);
        sections.add(new Draft(Labels.read(parts.getFirst()), new ArrayList<>()));
        count(statement);
        if (parts.size() > 1) {
            source.warnings().add(statement.line(), "The section's events were given a period without a name.");
            add(statement, RichText.EMPTY, parts);
        }
    }

    private void addPeriod(Statement statement) {
        List<String> parts = parts(statement.text());
        if (!parts.getFirst().isEmpty()) {
            if (sections.isEmpty()) {
                sections.add(new Draft(RichText.EMPTY, new ArrayList<>()));
            }
            add(statement, Labels.read(parts.getFirst()), parts);
            return;
        }
        if (sections.isEmpty() || sections.getLast().entries().isEmpty()) {
            throw statement
                    .mistake("The event belongs to no period: expected one before the colon, such as 2024 : First release");
        }
        addEvents(statement, sections.getLast().entries().getLast(), parts);
    }

    private void add(Statement statement, RichText name, List<String> parts) {
        var entry = new Entry(name, new ArrayList<>());
        sections.getLast().entries().add(entry);
        count(statement);
        addEvents(statement, entry, parts);
    }

    private void addEvents(Statement statement, Entry entry, List<String> parts) {
        for (String event : parts.subList(1, parts.size())) {
            if (!event.isEmpty()) {
                entry.events().add(Labels.read(event));
                count(statement);
            }
        }
    }

    private void count(Statement statement) {
        count++;
        if (count > source.limits().elements()) {
            throw statement.mistake("The timeline has more than %d sections, periods and events: draw it in parts"
                    .formatted(source.limits().elements()));
        }
    }

    /// What stands between the colons, the period first.
    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            if (separates(text, at, parts.isEmpty())) {
                parts.add(text.substring(start, at).strip());
                start = at + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /// The first colon also separates without a blank, unless it stands in a time of day or an address.
    private static boolean separates(String text, int at, boolean first) {
        if (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))) {
            return true;
        }
        boolean time = at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return first && !time && !text.startsWith("://", at) && text.indexOf(": ", at) < 0;
    }
}
