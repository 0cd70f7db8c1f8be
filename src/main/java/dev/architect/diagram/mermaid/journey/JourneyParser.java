package dev.architect.diagram.mermaid.journey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import dev.architect.diagram.mermaid.scene.RichText;
import dev.architect.diagram.mermaid.source.Labels;
import dev.architect.diagram.mermaid.source.Source;
import dev.architect.diagram.mermaid.source.Statement;

/// Reads sections and their tasks: `name: score: actor, actor`.
final class JourneyParser {

    private static final int LONGEST_NUMBER = 12;

    private final Source source;
    private final List<Draft> sections = new ArrayList<>();
    private String title = "";
    private int count;

    private record Draft(RichText name, List<Journey.Task> tasks) {
    }

    private JourneyParser(Source source) {
        this.source = source;
    }

    /// @throws dev.architect.diagram.mermaid.source.SyntaxException for a task without a score, and passed limits
    static Journey parse(Source source) {
        return new JourneyParser(source).parse();
    }

    private Journey parse() {
        for (Statement statement : Statement.behind("journey", source)) {
            read(statement);
        }
        return new Journey(title,
                sections.stream().map(section -> new Journey.Section(section.name(), section.tasks())).toList());
    }

    private void read(Statement statement) {
        if (statement.text().startsWith("#")) {
            return;
        }
        if (statement.startsWith("title") && !statement.behind("title").startsWith(":")) {
            title = statement.behind("title");
        } else if (statement.startsWith("section") && !statement.behind("section").startsWith(":")) {
            String name = statement.behind("section");
            sections.add(new Draft(Labels.read(name.endsWith(":") ? name.substring(0, name.length() - 1) : name),
                    new ArrayList<>()));
            count(statement);
        } else {
            if (sections.isEmpty()) {
                sections.add(new Draft(RichText.EMPTY, new ArrayList<>()));
            }
            sections.getLast().tasks().add(task(statement));
            count(statement);
        }
    }

    private void count(Statement statement) {
        count++;
        if (count > source.limits().elements()) {
            throw statement.mistake("The journey has more than %d sections and tasks: draw it in parts"
                    .formatted(source.limits().elements()));
        }
    }

    /// The score is the first part that is a number, so that a colon within the name does no harm.
    private Journey.Task task(Statement statement) {
        List<String> parts = Arrays.stream(statement.text().split(":", -1)).map(String::strip).toList();
        if (parts.size() == 1) {
            throw statement.mistake("The task has no score: expected a name, a score from 1 to 5 and who takes part,"
                    + " such as Log in: 3: Customer");
        }
        int at = 1;
        while (at < parts.size() - 1 && number(parts.get(at)).isEmpty()) {
            at++;
        }
        boolean scored = number(parts.get(at)).isPresent();
        if (!scored) {
            source.warnings().add(statement.line(), "The task has no score from 1 to 5; it was drawn as neutral.");
        } else if (at > 1) {
            source.warnings().add(statement.line(), "What stands before the score was taken as the task's name.");
        }
        String name = String.join(": ", parts.subList(0, scored ? at : 1));
        double score = scored ? score(number(parts.get(at)).getAsDouble(), statement) : Journey.NEUTRAL;
        String actors = !scored ? parts.getLast() : at + 1 < parts.size() ? parts.get(at + 1) : "";
        return new Journey.Task(Labels.read(name), score, actors(actors));
    }

    private double score(double number, Statement statement) {
        if (number < Journey.WORST || number > Journey.BEST) {
            source.warnings().add(statement.line(), "The score was kept within 1 to 5.");
        }
        return Math.clamp(number, Journey.WORST, Journey.BEST);
    }

    private static List<String> actors(String text) {
        int hash = text.indexOf('#');
        return Arrays.stream((hash < 0 ? text : text.substring(0, hash)).split(",")).map(name -> Labels.read(name).words())
                .filter(name -> !name.isBlank()).distinct().toList();
    }

    private static OptionalDouble number(String text) {
        try {
            double number = text.isEmpty() || text.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(text);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
