package dev.architect.train;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.architect.intent.Features;
import dev.architect.intent.IntentModel;
import dev.architect.intent.IntentModel.Head;
import dev.architect.train.Learner.Lesson;

/// `./mvnw -Ptrain test-compile exec:exec [-Dlabelled=FILE]`: the corpus, and what `triggers export` brought home, become
/// the model that ships. The same corpus gives the same bytes.
final class Train {

    private static final Path CORPUS = Path.of("src/train/corpus");
    private static final Path FOLLOW_UPS = CORPUS.resolve("follow-ups.jsonl");
    private static final Path MODEL = Path.of("src/main/resources/intent/model.bin");
    private static final List<String> LABELS = List.of("none", "architect", "schema", "both");
    private static final long SEED = 20_261_126;
    private static final int FOLDS = 10;

    private Train() {
    }

    /// @param arguments files with further labelled messages
    public static void main(String... arguments) throws IOException {
        PrintStream out = System.out;
        var files = new ArrayList<Path>();
        try (var inside = Files.list(CORPUS)) {
            inside.filter(file -> file.toString().endsWith(".jsonl") && !file.equals(FOLLOW_UPS)).sorted().forEach(files::add);
        }
        Arrays.stream(arguments).filter(argument -> !argument.isBlank()).map(Path::of).forEach(files::add);
        Corpus corpus = Corpus.read(files).only(LABELS);
        Corpus replies = Corpus.read(List.of(FOLLOW_UPS));
        out.printf("%d messages, %d replies%n", corpus.rows().size(), replies.rows().size());

        var intent = new Learner("intent", LABELS, SEED);
        List<Lesson> lessons = corpus.rows().stream().map(row -> Lesson.of(row.text(), row.label())).toList();
        var validated = new CrossValidation(intent, corpus.rows(), lessons, FOLDS, SEED);
        float[] thresholds = validated.intentThresholds(out);

        var asks = new Learner("asks", List.of("no", "yes"), SEED);
        List<Lesson> asking = corpus.rows().stream().map(row -> Lesson.of(row.text(), row.asks() ? "yes" : "no")).toList();
        float[] asksAt = new CrossValidation(asks, corpus.rows(), asking, FOLDS, SEED).thresholds(out, Map.of("yes", 0.93));

        var followUp = new Learner("follow-up", List.of("talk", "ask", "stop"), SEED);
        List<Lesson> following = replies.rows().stream().map(row -> Lesson.of(row.text(), row.label())).toList();
        float[] followAt = new CrossValidation(followUp, replies.rows(), following, FOLDS, SEED).thresholds(out,
                Map.of("ask", 0.85, "stop", 0.9));

        var model = new IntentModel(corpus.and(replies).hash(), List.of(intent.train(lessons).at(thresholds),
                asks.train(asking).at(asksAt), followUp.train(following).at(followAt), frequency(lessons)));
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
            model.writeTo(file);
        }
        out.printf("%s: %d bytes in the file, %d on the heap%n", MODEL, Files.size(MODEL), model.bytes());
    }

    /// In how many messages each feature stands, on a logarithmic scale: 127 is every message, 0 is one or none.
    private static Head frequency(List<Lesson> lessons) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Lesson lesson : lessons) {
            Set<Integer> features = new HashSet<>();
            Features.of(lesson.tokens(), dev.architect.intent.Concepts.bundled(), (feature, from, to) -> features.add(feature));
            features.forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        byte[] weights = new byte[Features.BUCKETS];
        double most = Math.log(lessons.size());
        counts.forEach((feature, count) -> weights[feature] = (byte) Math.round(127 * Math.log(count) / most));
        return new Head("frequency", List.of("frequency"), new float[1], new float[1], 1, weights);
    }
}
