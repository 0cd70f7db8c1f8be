package dev.architect.train;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/// What learners make of messages that they did not learn from: each message is judged by one that learned from the other
/// folds. Thresholds are chosen here, on the corpus, and nowhere else.
final class CrossValidation {

    private CrossValidation() {
    }

    /// Learns from rows, by their numbers, and judges others.
    interface Judge<T> {

        /// @return what judges a row by its number
        java.util.function.IntFunction<T> learn(List<Integer> rows);
    }

    /// @return the judgement of each row
    static <T> List<T> judge(int rows, int folds, long seed, Judge<T> judge) {
        int[] fold = new Random(seed).ints(rows, 0, folds).toArray();
        var judged = new ArrayList<T>();
        for (int i = 0; i < rows; i++) {
            judged.add(null);
        }
        for (int k = 0; k < folds; k++) {
            var others = new ArrayList<Integer>();
            for (int i = 0; i < rows; i++) {
                if (fold[i] != k) {
                    others.add(i);
                }
            }
            var learned = judge.learn(others);
            for (int i = 0; i < rows; i++) {
                if (fold[i] == k) {
                    judged.set(i, learned.apply(i));
                }
            }
        }
        return judged;
    }

    /// The lowest threshold, in steps of a hundredth, from which on the precision is as wanted.
    static float threshold(int rows, double precision, IntToDoubleFunction score, IntPredicate truth) {
        for (int step = 20; step < 99; step++) {
            float threshold = step / 100f;
            if (precision(rows, threshold, score, truth, row -> true) >= precision) {
                return threshold;
            }
        }
        return 0.99f;
    }

    static void report(PrintStream out, String what, int rows, float threshold, IntToDoubleFunction score, IntPredicate truth,
            IntPredicate in) {
        double p = precision(rows, threshold, score, truth, in);
        double r = recall(rows, threshold, score, truth, in);
        out.printf("| %s | %.2f | %.3f | %.3f | %.3f |%n", what, threshold, p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    private static double precision(int rows, float threshold, IntToDoubleFunction score, IntPredicate truth, IntPredicate in) {
        int right = 0;
        int said = 0;
        for (int i = 0; i < rows; i++) {
            if (in.test(i) && score.applyAsDouble(i) >= threshold) {
                said++;
                right += truth.test(i) ? 1 : 0;
            }
        }
        return right / (double) Math.max(1, said);
    }

    private static double recall(int rows, float threshold, IntToDoubleFunction score, IntPredicate truth, IntPredicate in) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < rows; i++) {
            if (in.test(i) && truth.test(i)) {
                all++;
                right += score.applyAsDouble(i) >= threshold ? 1 : 0;
            }
        }
        return right / (double) Math.max(1, all);
    }
}
