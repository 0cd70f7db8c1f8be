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
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

import dev.architect.intent.Features;
import dev.architect.intent.Intent;
import dev.architect.intent.IntentModel;
import dev.architect.intent.IntentModel.Head;
import dev.architect.intent.IntentModel.Weights;
import dev.architect.train.Corpus.Row;
import dev.architect.train.Learner.Lesson;

/// `./mvnw -Ptrain test-compile exec:exec [-Dlabelled=FILE]`: the corpus, and what `triggers export` brought home, become
/// the model that ships. The same corpus gives the same bytes.
final class Train {

    private static final Path CORPUS = Path.of("src/train/corpus");
    private static final Path FOLLOW_UPS = CORPUS.resolve("follow-ups.jsonl");
    private static final Path MODEL = Path.of("src/main/resources/intent/model.bin");
    private static final long SEED = 20_261_126;
    private static final int FOLDS = 5;

    // In a channel, messages that need nobody are far more than in the corpus: there the precision must be higher.
    private static final double SPEAK_PRECISION = 0.968;
    private static final double SCHEMA_PRECISION = 0.925;
    private static final double ASKS_PRECISION = 0.93;
    private static final double FOLLOW_PRECISION = 0.85;
    private static final double STOP_PRECISION = 0.9;
    // Below this share of the threshold for speaking, not even a model is asked.
    private static final float UNSURE = 0.55f;

    private final PrintStream out;

    private Train(PrintStream out) {
        this.out = out;
    }

    /// @param arguments files with further labelled messages
    public static void main(String... arguments) throws IOException {
        var files = new ArrayList<Path>();
        try (var inside = Files.list(CORPUS)) {
            inside.filter(file -> file.toString().endsWith(".jsonl") && !file.equals(FOLLOW_UPS)).sorted().forEach(files::add);
        }
        Arrays.stream(arguments).filter(argument -> !argument.isBlank()).map(Path::of).forEach(files::add);
        new Train(System.out).train(Corpus.read(files).only(IntentModel.LABELS), Corpus.read(List.of(FOLLOW_UPS)));
    }

    private void train(Corpus corpus, Corpus replies) throws IOException {
        out.printf("%d messages, %d replies in followed threads; %d-fold cross-validation%n%n", corpus.rows().size(),
                replies.rows().size(), FOLDS);
        out.println("| | threshold | precision | recall | F1 |\n|---|---|---|---|---|");
        List<Row> rows = corpus.rows();
        List<Lesson> lessons = rows.stream().map(row -> Lesson.of(row.text(), row.label())).toList();
        Brain brain = validated(rows, lessons);
        var model = new IntentModel(corpus.and(replies).hash(),
                List.of(brain.intent(), brain.asks(), brain.topic(), followUp(replies.rows()), frequency(lessons)));
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
            model.writeTo(file);
        }
        out.printf("%n%s: %d bytes in the file, %d on the heap%n", MODEL, Files.size(MODEL), model.bytes());
    }

    private Brain validated(List<Row> rows, List<Lesson> lessons) {
        List<Intent> judged = CrossValidation.judge(rows.size(), FOLDS, SEED, learnable -> {
            Brain brain = Brain.train(learnable.stream().map(rows::get).toList(), learnable.stream().map(lessons::get).toList(),
                    SEED);
            IntentModel model = brain.model();
            return row -> model.intent(lessons.get(row).seen());
        });
        IntToDoubleFunction speaking = row -> judged.get(row).speak() >= judged.get(row).schema() ? judged.get(row).speak() : 0;
        IntToDoubleFunction storing = row -> judged.get(row).schema() > judged.get(row).speak() ? judged.get(row).schema() : 0;
        IntToDoubleFunction asking = row -> judged.get(row).asks();
        IntPredicate speaks = row -> rows.get(row).label().equals("architect") || rows.get(row).label().equals("both");
        IntPredicate stores = row -> rows.get(row).label().equals("schema");
        IntPredicate asks = row -> rows.get(row).asks();
        float speak = CrossValidation.threshold(rows.size(), SPEAK_PRECISION, speaking, speaks);
        float store = CrossValidation.threshold(rows.size(), SCHEMA_PRECISION, storing, stores);
        float ask = CrossValidation.threshold(rows.size(), ASKS_PRECISION, asking, asks);
        for (String language : List.of("", "en", "pt")) {
            IntPredicate in = row -> language.isEmpty() || rows.get(row).language().equals(language);
            CrossValidation.report(out, "speak " + language, rows.size(), speak, speaking, speaks, in);
            CrossValidation.report(out, "schema " + language, rows.size(), store, storing, stores, in);
            CrossValidation.report(out, "asks " + language, rows.size(), ask, asking, asks, in);
        }
        Brain brain = Brain.train(rows, lessons, SEED);
        return new Brain(brain.intent().at(new float[] { speak * UNSURE, speak, store, speak }),
                brain.asks().at(new float[] { 1, ask }), brain.topic());
    }

    private Head followUp(List<Row> replies) {
        var learner = new Learner(IntentModel.FOLLOW_UP, List.of("talk", "ask", "stop"), SEED);
        List<Lesson> lessons = replies.stream().map(row -> Lesson.of(row.text(), row.label())).toList();
        List<float[]> judged = CrossValidation.judge(replies.size(), FOLDS, SEED, learnable -> {
            Head head = learner.train(learnable.stream().map(lessons::get).toList());
            var model = new IntentModel("", List.of(head));
            return row -> model.probabilities(head, lessons.get(row).seen());
        });
        float[] thresholds = { 1, 0, 0 };
        for (int c = 1; c < 3; c++) {
            int type = c;
            IntToDoubleFunction score = row -> judged.get(row)[type];
            IntPredicate truth = row -> replies.get(row).label().equals(learner.classes().get(type));
            thresholds[c] = CrossValidation.threshold(replies.size(), c == 1 ? FOLLOW_PRECISION : STOP_PRECISION, score, truth);
            CrossValidation.report(out, "reply: " + learner.classes().get(c), replies.size(), thresholds[c], score, truth,
                    row -> true);
        }
        return learner.train(lessons).at(thresholds);
    }

    /// In how many messages each feature stands, on a logarithmic scale: 127 is every message, 0 is one or none.
    private static Head frequency(List<Lesson> lessons) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Lesson lesson : lessons) {
            Arrays.stream(lesson.seen().words()).distinct().forEach(feature -> counts.merge(feature, 1, Integer::sum));
        }
        byte[] steps = new byte[Features.BUCKETS];
        double most = Math.log(lessons.size());
        counts.forEach((feature, count) -> steps[feature] = (byte) Math.round(Byte.MAX_VALUE * Math.log(count) / most));
        return new Head(IntentModel.FREQUENCY, List.of("frequency"), new float[1], new Weights(new float[1], 1, steps),
                new Weights(new float[1], 1, new byte[0]));
    }
}
