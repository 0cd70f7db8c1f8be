package dev.architect.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.decide.Reading;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "eval", description = {
        "Measures the triggers on labelled messages, a JSON object with text, label and, if known, id and lang on each line.",
        "Only the text is looked at; a message without a label is only predicted.",
        "A line that cannot be used is named, the others count, and the exit code is 1." })
final class TriggersEvalCommand implements Callable<Integer> {

    private static final int MOST_LANGUAGES = 20;

    @Parameters(paramLabel = "FILE.jsonl", description = "The messages.")
    Path file;

    @Option(names = "--predictions", paramLabel = "OUT.jsonl", description = "Write what was predicted, a line for each message.")
    Path predictions;

    @Option(names = "--json", description = "Print JSON for a machine.")
    boolean json;

    @Mixin
    PersonaFolder agents;

    @Mixin
    Help help;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Persona> personas = agents.personas();
        var run = new Run(new Bystander(personas), personas.stream().map(Persona::name).toList());
        try (Lines lines = new Lines(open()); Writer out = predictions == null ? Writer.nullWriter() : create()) {
            for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                run.take(line.get(), out);
            }
        }
        if (run.messages == 0) {
            spec.commandLine().getErr().printf("%s: there is no message in it. "
                    + "Write one on each line, for example {\"id\":\"1\",\"text\":\"lunch anyone?\",\"label\":\"none\"}.%n",
                    file);
            return ExitCode.SOFTWARE;
        }
        if (json) {
            spec.commandLine().getOut().println(run.toJson().toPrettyString());
        } else {
            run.print(spec.commandLine().getOut());
        }
        return run.bad == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private InputStream open() {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(file + ": there is no such file");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UsageException(file + ": the file cannot be read");
        }
    }

    private Writer create() {
        if (Files.exists(predictions) && isSame()) {
            throw new UsageException(predictions + ": the predictions would overwrite the messages; name another file");
        }
        try {
            return Files.newBufferedWriter(predictions);
        } catch (IOException e) {
            throw new UsageException(predictions + ": the file cannot be written; is there such a folder?");
        }
    }

    private boolean isSame() {
        try {
            return Files.isSameFile(file, predictions);
        } catch (IOException e) {
            return false;
        }
    }

    private final class Run {

        // Not with the command: every command is made at each start, and Jackson takes its time.
        private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        private final Bystander bystander;
        private final List<String> personas;
        private final Exam exam = new Exam();
        private final Map<String, Exam> languages = new TreeMap<>();
        private final Map<String, Integer> predicted = new LinkedHashMap<>();
        private int messages;
        private int bad;

        Run(Bystander bystander, List<String> personas) {
            this.bystander = bystander;
            this.personas = personas;
        }

        void take(Lines.Line line, Writer out) throws IOException {
            if (line.text().isPresent() && line.text().get().isBlank()) {
                return;
            }
            try {
                take(row(line), out);
            } catch (BadLine e) {
                bad++;
                spec.commandLine().getErr().printf("%s:%d: %s.%n", file, line.number(), e.getMessage());
            }
        }

        private void take(Row row, Writer out) throws IOException {
            messages++;
            Bystander.Verdict verdict = bystander.hear(row.text());
            Reading reading = verdict.reading();
            predicted.merge(reading.predicted(), 1, Integer::sum);
            String known = Exam.LABELS.contains(reading.predicted()) ? reading.predicted() : "none";
            row.label().ifPresent(label -> {
                exam.add(label, known);
                row.language().filter(it -> languages.containsKey(it) || languages.size() < MOST_LANGUAGES)
                        .ifPresent(it -> languages.computeIfAbsent(it, any -> new Exam()).add(label, known));
            });
            ObjectNode prediction = JsonNodeFactory.instance.objectNode();
            prediction.set("id", row.id());
            prediction.put("predicted", reading.predicted()).put("score", Math.round(reading.score() * 1e6) / 1e6)
                    .put("rule", reading.rule().map(TriggerRule::id).orElse("")).put("because", because(verdict));
            out.write(prediction + "\n");
        }

        private static String because(Bystander.Verdict verdict) {
            List<String> words = verdict.reading().words();
            return verdict.because().words() + (words.isEmpty() ? "" : ": " + String.join(", ", words));
        }

        private Row row(Lines.Line line) throws BadLine {
            JsonNode json = json(line.text().orElseThrow(() -> new BadLine(line.mend())));
            if (!json.isObject()) {
                throw new BadLine("this is not a JSON object; write {\"id\":\"…\",\"text\":\"…\",\"label\":\"…\"}");
            }
            if (!json.path("text").isTextual()) {
                throw new BadLine("text is missing; add the message as \"text\":\"…\"");
            }
            JsonNode id = json.path("id");
            boolean hasId = id.isTextual() || id.isNumber();
            return new Row(hasId ? id : IntNode.valueOf(line.number()), json.path("text").textValue(),
                    label(json.path("label")),
                    Optional.ofNullable(json.path("lang").textValue()).filter(it -> !it.isBlank()));
        }

        private Optional<String> label(JsonNode label) throws BadLine {
            if (label.isMissingNode() || label.isNull()) {
                return Optional.empty();
            }
            if (Exam.LABELS.contains(label.asText())) {
                return Optional.of(label.asText());
            }
            // A persona of the team's own is neither of the two that are measured.
            if (label.isTextual() && personas.contains(label.textValue())) {
                return Optional.of("none");
            }
            throw new BadLine("the label is unknown; use one of " + String.join(", ", Exam.LABELS));
        }

        private JsonNode json(String line) throws BadLine {
            try {
                return json.readTree(line);
            } catch (JsonProcessingException e) {
                throw new BadLine("this is not JSON (column %d); mend the line or take it out"
                        .formatted(e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
            }
        }

        void print(PrintWriter out) {
            out.printf("%s: %d messages, %d of them labelled%s%n", file, messages, exam.size(),
                    bad == 0 ? "" : ", " + bad + " lines that cannot be used");
            out.printf("predicted: %s%n", predicted.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")));
            if (exam.size() > 0) {
                exam.print("all", out);
                languages.forEach((language, it) -> it.print("lang " + language.replaceAll("\\p{Cntrl}", " "), out));
            }
        }

        ObjectNode toJson() {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            all.put("file", file.toString()).put("messages", messages).put("labelled", exam.size()).put("badLines", bad);
            ObjectNode counts = all.putObject("predicted");
            predicted.forEach(counts::put);
            if (exam.size() > 0) {
                all.set("all", exam.toJson());
                ObjectNode each = all.putObject("languages");
                languages.forEach((language, it) -> each.set(language, it.toJson()));
            }
            return all;
        }
    }

    /// @param id as it stands in the file, or the line's number
    private record Row(JsonNode id, String text, Optional<String> label, Optional<String> language) {
    }

    private static final class BadLine extends Exception {

        BadLine(String message) {
            super(message, null, false, false);
        }
    }
}
