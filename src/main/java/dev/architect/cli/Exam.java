package dev.architect.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// How often what was predicted is what was expected, for each label and for speaking as a whole.
final class Exam {

    static final List<String> LABELS = List.of("none", "architect", "schema", "both");
    private static final List<String> ORDER = List.of("architect", "schema", "both", "none", "speak", "stay silent");

    private final int[][] counts = new int[LABELS.size()][LABELS.size()];

    void add(String expected, String predicted) {
        counts[LABELS.indexOf(expected)][LABELS.indexOf(predicted)]++;
    }

    /// Right ones, wrong ones and missed ones of one question.
    private record Score(int right, int wrong, int missed) {

        int support() {
            return right + missed;
        }

        /// Not a number where nothing was predicted.
        double precision() {
            return right / (double) (right + wrong);
        }

        double recall() {
            return right / (double) (right + missed);
        }

        double f1() {
            return 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    private Map<String, Score> scores() {
        var scores = new TreeMap<String, Score>(Comparator.comparingInt(ORDER::indexOf));
        LABELS.forEach(label -> scores.put(label, score(label::equals)));
        scores.put("speak", score(Exam::speaks));
        scores.put("stay silent", score(label -> !speaks(label)));
        return scores;
    }

    private static boolean speaks(String label) {
        return label.equals("architect") || label.equals("both");
    }

    private Score score(Predicate<String> is) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (int expected = 0; expected < counts.length; expected++) {
            for (int predicted = 0; predicted < counts.length; predicted++) {
                boolean isIt = is.test(LABELS.get(expected));
                boolean saysIt = is.test(LABELS.get(predicted));
                right += isIt && saysIt ? counts[expected][predicted] : 0;
                wrong += !isIt && saysIt ? counts[expected][predicted] : 0;
                missed += isIt && !saysIt ? counts[expected][predicted] : 0;
            }
        }
        return new Score(right, wrong, missed);
    }

    int size() {
        int size = 0;
        for (int[] row : counts) {
            for (int count : row) {
                size += count;
            }
        }
        return size;
    }

    void print(String title, PrintWriter out) {
        out.printf("%n%s, %d messages%n", title, size());
        out.printf("%-12s %9s %9s %9s %9s%n", "", "precision", "recall", "F1", "support");
        scores().forEach((name, score) -> out.printf("%-12s %9s %9s %9s %9d%n", name, cell(score.precision()),
                cell(score.recall()), cell(score.f1()), score.support()));
        out.printf("%-12s", "expected");
        LABELS.forEach(label -> out.printf(" %9s", label));
        out.println("  predicted");
        for (String expected : LABELS) {
            out.printf("%-12s", expected);
            for (int count : counts[LABELS.indexOf(expected)]) {
                out.printf(" %9d", count);
            }
            out.println();
        }
    }

    private static String cell(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.3f", share);
    }

    ObjectNode toJson() {
        ObjectNode all = JsonNodeFactory.instance.objectNode().put("messages", size());
        scores().forEach((name, score) -> {
            ObjectNode one = all.putObject(name.replace("stay silent", "staySilent"));
            put("precision", score.precision(), one);
            put("recall", score.recall(), one);
            put("f1", score.f1(), one);
            one.put("support", score.support());
        });
        ObjectNode confusion = all.putObject("confusion");
        for (String expected : LABELS) {
            ObjectNode row = confusion.putObject(expected);
            for (String predicted : LABELS) {
                row.put(predicted, counts[LABELS.indexOf(expected)][LABELS.indexOf(predicted)]);
            }
        }
        return all;
    }

    // JSON knows no "not a number".
    private static void put(String name, double share, ObjectNode into) {
        if (Double.isNaN(share)) {
            into.putNull(name);
        } else {
            into.put(name, Math.round(share * 1e6) / 1e6);
        }
    }
}
