package dev.architect.diagram.mermaid.gantt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.architect.diagram.mermaid.gantt.Draft.Begin;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Statement;

/// Reads one task: `name : tags, id, start, end`, where an end alone, or a start and an end, will do.
final class TaskReader {

    private static final String AFTER = "after";
    private static final String UNTIL = "until";
    private static final int START_AND_END = 2;
    private static final int ID_START_AND_END = 3;

    private final Source source;
    private final DateFormat dates;
    private int count;

    TaskReader(Source source, DateFormat dates) {
        this.source = source;
        this.dates = dates;
    }

    Draft read(Statement task, int section) {
        String statement = task.text();
        var place = new Draft.Place(task.line(), task.column());
        int colon = colon(statement, place);
        if (colon < 0) {
            throw place.mistake("The task has no dates: expected a colon and then a start, an end or a length,"
                    + " such as Design : a1, 2024-01-08, 5d");
        }
        String name = statement.substring(0, colon).strip();
        var items = new ArrayList<>(items(statement.substring(colon + 1)));
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        List<String> likeTags = new ArrayList<>();
        takeTags(items, tags, likeTags, place);
        if (items.isEmpty()) {
            if (!tags.contains(Tag.MILESTONE) && !tags.contains(Tag.VERTICAL)) {
                throw place.mistake("The task has no dates: expected a start, an end or a length after the colon, such as 5d");
            }
            items.add("0d");
        }
        count++;
        String id = id(items, place).orElse(likeTags.isEmpty() ? "task" + count : likeTags.getFirst());
        return draft(items, place, section, id, name, tags);
    }

    private Draft draft(List<String> items, Draft.Place place, int section, String id, String name, Set<Tag> tags) {
        boolean moment = tags.contains(Tag.MILESTONE) || tags.contains(Tag.VERTICAL);
        String only = items.getFirst();
        if (items.size() >= START_AND_END) {
            return new Draft(place, section, id, Labels.read(name), tags, begin(only), items.get(1));
        }
        boolean begins = isAfter(only) || moment && isDate(only);
        if (begins && !moment) {
            source.warnings().add(place.line(), "The task has no length: expected one such as 5d behind its start.");
        }
        return new Draft(place, section, id, Labels.read(name), tags, begins ? begin(only) : new Begin.Next(),
                begins ? "" : only);
    }

    /// The first colon, unless the item behind it holds another that is no time of day: `Phase 1: Design : a1, 5d`.
    private int colon(String statement, Draft.Place place) {
        int colon = statement.indexOf(':');
        while (colon >= 0) {
            int end = statement.indexOf(',', colon);
            String item = statement.substring(colon + 1, end < 0 ? statement.length() : end);
            int next = item.indexOf(": ");
            next = next < 0 && item.strip().indexOf(':') > 0 && item.contains(" :") ? item.indexOf(" :") + 1 : next;
            if (next < 0 || isStart(item.strip())) {
                return colon;
            }
            source.warnings().add(place.line(), "A colon in the task's name was kept; the one before its dates counts.");
            colon += 1 + next;
        }
        return colon;
    }

    private static List<String> items(String data) {
        int hash = data.indexOf('#');
        String text = hash < 0 ? data : data.substring(0, hash);
        return Arrays.stream(text.split(",")).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    private void takeTags(List<String> items, Set<Tag> tags, List<String> likeTags, Draft.Place place) {
        while (!items.isEmpty() && Tag.like(items.getFirst()).isPresent()) {
            if (Tag.of(items.getFirst()).isEmpty()) {
                likeTags.add(items.getFirst());
                source.warnings().add(place.line(), "The tag " + items.getFirst() + " was read as "
                        + Tag.like(items.getFirst()).get().name().toLowerCase(Locale.ROOT) + ".");
            }
            tags.add(Tag.like(items.removeFirst()).get());
        }
        items.removeIf(item -> items.size() > 1 && Tag.of(item).map(tags::add).isPresent());
        while (items.size() > ID_START_AND_END) {
            source.warnings().add(place.line(), "The item " + items.getFirst()
                    + " was left out: a task has tags, an id, a start and an end, in this order.");
            items.removeFirst();
        }
    }

    /// Takes the id away from the items where they begin with one.
    private Optional<String> id(List<String> items, Draft.Place place) {
        if (items.size() == ID_START_AND_END) {
            return Optional.of(items.removeFirst());
        }
        String first = items.getFirst();
        boolean named = items.size() == START_AND_END && Character.isLetter(first.charAt(0)) && !isStart(first);
        if (!named) {
            return Optional.empty();
        }
        source.warnings().add(place.line(), "The task has no start; it begins when the one before it ends.");
        return Optional.of(items.removeFirst());
    }

    private boolean isStart(String item) {
        return isAfter(item) || isDate(item);
    }

    private boolean isDate(String item) {
        return dates.parse(item).isPresent() || LooseDate.parse(item).isPresent();
    }

    private static boolean isAfter(String item) {
        return begins(item, AFTER);
    }

    private static boolean begins(String item, String word) {
        return item.regionMatches(true, 0, word, 0, word.length()) && item.length() > word.length()
                && Character.isWhitespace(item.charAt(word.length()));
    }

    private static Begin begin(String item) {
        return isAfter(item) ? new Begin.After(ids(item)) : new Begin.At(item);
    }

    /// The ids behind `after` or `until`; none where the item is neither.
    static List<String> ids(String item) {
        boolean waits = isAfter(item) || begins(item, UNTIL);
        return waits ? List.of(item.substring(AFTER.length()).strip().split("\\s+")) : List.of();
    }
}
