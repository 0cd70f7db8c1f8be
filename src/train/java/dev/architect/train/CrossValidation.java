package dev.architect.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import dev.architect.intent.IntentModel;
import dev.architect.intent.IntentModel.Head;
import dev.architect.train.Corpus.Row;
import dev.architect.train.Learner.Lesson;

/// What a learner makes of messages that it did not learn from: each message is judged by a model of the other folds.
/// The thresholds are chosen here, on the corpus, and nowhere else.
final class CrossValidation {

    private final List<String> classes;
    private final List<Row> rows;
    private final List<Lesson> lessons;
    private final float[][] judged;

    CrossValidation(Learner learner, List<Row> rows, List<Lesson> lessons, int folds, long seed) {
        this.classes = learner.classes();
        this.rows = rows;
        this.lessons = lessons;
        this.judged = new float[lessons.size()][];
        var random = new Random(seed);
        int[] fold = random.ints(lessons.size(), 0, folds).toArray();
        for (int k = 0; k < folds; k++) {
            var others = new ArrayList<Lesson>();
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] != k) {
                    others.add(lessons.get(i));
                }
            }
            Head head = learner.train(others);
            var model = new IntentModel("", List.of(head));
            for (int i = 0; i < fold.length; i++) {
                if (fold[i] == k) {
                    judged[i] = model.probabilities(head, lessons.get(i).tokens());
                }
            }
        }
    }

    /// @param precisions wanted, by class
    /// @return for each class the lowest threshold with that precision, 0.5 where none is asked for
    float[] thresholds(PrintStream out, Map<String, Double> precisions) {
        float[] thresholds = new float[classes.size()];
        for (int c = 0; c < classes.size(); c++) {
            int type = c;
            thresholds[c] = precisions.containsKey(classes.get(c))
                    ? threshold(precisions.get(classes.get(c)), i -> judged[i][type], i -> lessons.get(i).type()
                            .equals(classes.get(type)), 1)
                    : 0.5f;
            report(out, classes.get(c), thresholds[c], i -> judged[i][type], i -> lessons.get(i).type().equals(classes.get(type)),
                    i -> true);
        }
        return thresholds;
    }

    /// The thresholds of the four labels: `none` holds the lower end of the uncertain band, `architect` and `both` hold
    /// that for speaking.
    float[] intentThresholds(PrintStream out) {
        int architect = classes.indexOf("architect");
        int both = classes.indexOf("both");
        int schema = classes.indexOf("schema");
        Score speaking = i -> judged[i][architect] + judged[i][both] >= judged[i][schema]
                ? judged[i][architect] + judged[i][both]
                : 0;
        Score storing = i -> judged[i][schema] > judged[i][architect] + judged[i][both] ? judged[i][schema] : 0;
        Truth speaks = i -> lessons.get(i).type().equals("architect") || lessons.get(i).type().equals("both");
        Truth stores = i -> lessons.get(i).type().equals("schema");
        float speak = Math.max(0.5f, threshold(PRECISION, speaking, speaks, NEGATIVES));
        float store = Math.max(0.4f, threshold(PRECISION, storing, stores, NEGATIVES));
        for (String language : List.of("en", "pt", "")) {
            Predicate<Integer> in = i -> language.isEmpty() || rows.get(i).language().equals(language);
            report(out, "speak " + language, speak, speaking, speaks, in);
            report(out, "schema " + language, store, storing, stores, in);
        }
        float[] thresholds = new float[classes.size()];
        thresholds[classes.indexOf("none")] = Math.min(speak, store) * UNSURE;
        thresholds[architect] = speak;
        thresholds[both] = speak;
        thresholds[schema] = store;
        return thresholds;
    }

    // In a channel, messages that need nobody are far more than in the corpus.
    private static final double PRECISION = 0.95;
    private static final double NEGATIVES = 1.0;
    private static final float UNSURE = 0.6f;

    private float threshold(double precision, Score score, Truth truth, double negatives) {
        for (int step = 30; step < 99; step++) {
            float threshold = step / 100f;
            double right = 0;
            double wrong = 0;
            for (int i = 0; i < judged.length; i++) {
                if (score.of(i) >= threshold) {
                    right += truth.of(i) ? 1 : 0;
                    wrong += truth.of(i) ? 0 : negatives;
                }
            }
            if (right / Math.max(1, right + wrong) >= precision) {
                return threshold;
            }
        }
        return 0.99f;
    }

    private void report(PrintStream out, String what, float threshold, Score score, Truth truth, Predicate<Integer> in) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int i = 0; i < judged.length; i++) {
            if (in.test(i)) {
                boolean says = score.of(i) >= threshold;
                right += says && truth.of(i) ? 1 : 0;
                wrong += says && !truth.of(i) ? 1 : 0;
                missed += !says && truth.of(i) ? 1 : 0;
            }
        }
        out.printf("cross-validation, %s at %.2f: precision %.3f, recall %.3f%n", what.strip(), threshold,
                right / (double) Math.max(1, right + wrong), right / (double) Math.max(1, right + missed));
    }

    private interface Score {
        float of(int row);
    }

    private interface Truth {
        boolean of(int row);
    }
}
