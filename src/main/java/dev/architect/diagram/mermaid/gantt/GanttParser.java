package dev.architect.diagram.mermaid.gantt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Statement;
import dev.architect.diagram.mermaid.source.SyntaxException;

/// Reads the statements of a chart, one a line. What a task's items mean is [TaskReader]'s; dates are read when all are
/// there, for `dateFormat` may stand below them.
final class GanttParser {

    private static final String KEYWORD = "gantt";
    private static final List<String> SETTINGS = List.of("dateFormat", "axisFormat", "tickInterval", "excludes", "includes",
            "todayMarker", "inclusiveEndDates", "topAxis", "weekday", "weekend", "title", "section", "click", "displayMode");

    private final Source source;
    private final Map<String, String> settings = new HashMap<>();
    private final List<String> excludes = new ArrayList<>();
    private final List<String> includes = new ArrayList<>();
    private final List<GanttChart.Section> sections = new ArrayList<>();
    private final Map<String, Integer> colours = new HashMap<>();
    private final List<Statement> tasks = new ArrayList<>();
    private final List<Integer> sectionOfTask = new ArrayList<>();

    private GanttParser(Source source) {
        this.source = source;
    }

    /// @throws SyntaxException for what cannot be read
    static GanttChart parse(Source source) {
        return new GanttParser(source).parse();
    }

    private GanttChart parse() {
        Statement.behind(KEYWORD, source).forEach(this::read);
        DateFormat dateFormat = new DateFormat(setting("dateFormat", DateFormat.STANDARD));
        var reader = new TaskReader(source, dateFormat);
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < tasks.size(); i++) {
            drafts.add(reader.read(tasks.get(i), sectionOfTask.get(i)));
        }
        return new GanttChart(settings.getOrDefault("title", ""), sections, drafts, dateFormat, axisFormat(dateFormat),
                ticks(), DaysOffReader.read(excludes, includes, settings.getOrDefault("weekend", ""), dateFormat,
                        source.warnings()),
                settings.containsKey("inclusiveEndDates"), setting("displayMode", "").equalsIgnoreCase("compact"),
                settings.containsKey("topAxis") || setting("topAxis", "").equalsIgnoreCase("true"));
    }

    private void read(Statement statement) {
        String word = firstWord(statement.text());
        Optional<String> setting = SETTINGS.stream().filter(word::equalsIgnoreCase).findFirst();
        if (setting.isPresent() && !statement.behind(word).startsWith(":")) {
            set(setting.get(), statement.behind(word), statement);
        } else {
            addTask(statement);
        }
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private void set(String setting, String rest, Statement statement) {
        switch (setting) {
            case "section" -> addSection(rest, statement);
            case "excludes" -> excludes.add(rest);
            case "includes" -> includes.add(rest);
            // What a click does means nothing in a picture.
            case "click" -> {
            }
            // The marker of today is left out: the picture is kept, and on another day it would be wrong.
            case "todayMarker" -> {
            }
            default -> settings.put(setting, beforeHash(setting, rest));
        }
    }

    /// Mermaid ends settings, but not titles, at a `#`.
    private static String beforeHash(String setting, String rest) {
        int hash = setting.equals("title") ? -1 : rest.indexOf('#');
        return hash < 0 ? rest : rest.substring(0, hash).strip();
    }

    private void addSection(String name, Statement statement) {
        RichText label = Labels.read(name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
        colours.putIfAbsent(label.words(), colours.size());
        sections.add(new GanttChart.Section(label, colours.get(label.words())));
        checkCount(statement);
    }

    private void addTask(Statement statement) {
        if (sections.isEmpty()) {
            colours.put("", 0);
            sections.add(new GanttChart.Section(RichText.EMPTY, 0));
        }
        tasks.add(statement);
        sectionOfTask.add(sections.size() - 1);
        checkCount(statement);
    }

    private void checkCount(Statement statement) {
        if (tasks.size() + sections.size() > source.limits().elements()) {
            throw statement.mistake("The chart has more than %d tasks and sections: draw it in parts"
                    .formatted(source.limits().elements()));
        }
    }

    private AxisFormat axisFormat(DateFormat dateFormat) {
        String standard = dateFormat.isOnly("D") ? "%d"
                : dateFormat.hasDates() ? "%Y-%m-%d" : dateFormat.hasSeconds() ? "%H:%M:%S" : "%H:%M";
        return new AxisFormat(setting("axisFormat", standard));
    }

    private Optional<TickInterval> ticks() {
        String text = setting("tickInterval", "");
        Optional<TickInterval> ticks = TickInterval.parse(text, setting("weekday", ""));
        if (ticks.isEmpty() && !text.isEmpty()) {
            source.warnings().add("The tickInterval " + text + " is none: expected a number and a unit, such as 1week.");
        }
        return ticks;
    }

    /// What a statement sets, else what the configuration does.
    private String setting(String name, String standard) {
        String configured = source.config().getOrDefault(KEYWORD + "." + name, source.config().getOrDefault(name, standard));
        String set = settings.getOrDefault(name, "");
        return set.isEmpty() ? configured : set;
    }
}
