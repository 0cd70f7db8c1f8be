package dev.architect.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Language;
import dev.architect.decide.Because;
import dev.architect.decide.Reading;
import dev.architect.decide.Reading.Certainty;
import dev.architect.decide.TriggerMatcher.Band;
import dev.architect.decide.TriggerMatcher.Nearness;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", description = {
        "Says whether a message that calls nobody would be offered help, and why.",
        "It stands alone in a channel in mode nudge; no model is asked." })
final class TriggersExplainCommand implements Callable<Integer> {

    private static final int NEAREST = 3;
    private static final int LONGEST_RULE = 100;
    // Slack's limit is 40,000 characters; more than this is a file that was meant for somebody else.
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final InputStream in;

    @Parameters(paramLabel = "TEXT", description = "The message, in English or Portuguese; - reads it from standard input.")
    String text;

    @Option(names = "--json", description = "Print JSON for a machine.")
    boolean json;

    @Mixin
    PersonaFolder agents;

    @Mixin
    Help help;

    @Spec
    CommandSpec spec;

    TriggersExplainCommand(InputStream in) {
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        String message = text.equals("-") ? new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8) : text;
        if (message.isBlank()) {
            throw new UsageException("there is no text");
        }
        var bystander = new Bystander(agents.personas());
        Bystander.Verdict verdict = bystander.hear(message);
        Explanation explanation = new Explanation(verdict.because(), verdict.reading(),
                bystander.band(verdict.reading().label()), Language.of(message), bystander.nearest(message, NEAREST));
        if (json) {
            spec.commandLine().getOut().println(explanation.toJson().toPrettyString());
        } else {
            explanation.print(spec.commandLine().getOut());
        }
        return ExitCode.OK;
    }

    private record Explanation(Because because, Reading reading, Band band, Language language, List<Nearness> nearest) {

        /// Whether the rules were not even asked.
        boolean isGuarded() {
            return reading == Reading.NOTHING;
        }

        void print(PrintWriter out) {
            out.printf("%s, since %s%n", reading.fires() && !reading.personas().isEmpty() ? "It would offer help" : "Silence",
                    because.words());
            if (isGuarded()) {
                row("label", "none; the rules were not asked", out);
            } else {
                row("label", reading.predicted() + (reading.fires() ? "" : "; closest to " + reading.label().word()), out);
                row("score", score(), out);
                row("personas", reading.personas().stream().map(Persona::name).collect(Collectors.joining(", then ")), out);
                row("rule", reading.rule().map(rule -> rule.id() + ": " + line(rule)).orElse(""), out);
                row("words", String.join(", ", reading.words()), out);
            }
            row("language", language.locale().getDisplayLanguage(Locale.ENGLISH), out);
            out.println(nearest.isEmpty() ? "nearest   no rule" : "nearest rules, by likeness");
            for (Nearness near : nearest) {
                out.printf(Locale.ROOT, "  %.2f  %s: %s (%s)%n", near.likeness(), near.rule().id(), line(near.rule()),
                        String.join(", ", near.words()));
            }
        }

        private String score() {
            String where = switch (reading.certainty()) {
                case FIRES -> "above the threshold of";
                case UNSURE -> "within the unsure band below the threshold of";
                case SILENT -> "below the threshold of";
            };
            String unsure = band.unsure() < band.fires()
                    ? String.format(Locale.ROOT, "; unsure is %.2f to %.2f", band.unsure(), band.fires())
                    : "";
            return String.format(Locale.ROOT, "%.2f for %s, %s %.2f%s", reading.score(), reading.label().word(), where,
                    band.fires(), unsure);
        }

        private static void row(String name, String value, PrintWriter out) {
            out.printf("%-9s %s%n", name, value.isEmpty() ? "none" : value);
        }

        private static String line(TriggerRule rule) {
            String line = rule.text().replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            return line.length() <= LONGEST_RULE ? line : line.substring(0, LONGEST_RULE).strip() + "…";
        }

        ObjectNode toJson() {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            all.put("speaks", because == Because.RULE_FIRED).put("predicted", reading.predicted());
            all.putObject("because").put("reason", because.name()).put("words", because.words());
            all.put("guard", isGuarded() ? because.name() : null);
            all.put("label", reading.label().word()).put("score", rounded(reading.score()))
                    .put("threshold", rounded(band.fires())).put("unsureFrom", rounded(band.unsure()))
                    .put("certainty", word(reading.certainty()));
            reading.personas().stream().map(Persona::name).forEach(all.putArray("personas")::add);
            reading.rule().ifPresentOrElse(rule -> put(rule, all.putObject("rule")), () -> all.putNull("rule"));
            reading.words().forEach(all.putArray("words")::add);
            all.put("language", language.locale().getLanguage());
            ArrayNode rules = all.putArray("nearest");
            for (Nearness near : nearest) {
                ObjectNode one = rules.addObject();
                put(near.rule(), one);
                one.put("persona", near.rule().persona()).put("likeness", rounded(near.likeness()));
                near.words().forEach(one.putArray("words")::add);
            }
            return all;
        }

        private static void put(TriggerRule rule, ObjectNode into) {
            into.put("id", rule.id()).put("text", rule.text());
        }

        private static double rounded(double share) {
            return Math.round(share * 1e6) / 1e6;
        }

        private static String word(Certainty certainty) {
            return certainty.name().toLowerCase(Locale.ROOT);
        }
    }
}
