package dev.architect.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import dev.architect.intent.Features;
import dev.architect.intent.IntentModel.Head;
import dev.architect.intent.IntentModel.Seen;
import dev.architect.intent.IntentModel.Weights;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;

/// Trains one question of the model: a multinomial logistic regression for each view, by stochastic gradient descent with
/// AdaGrad's step (<https://jmlr.org/papers/v12/duchi11a.html>), turned into bytes. The features are numbers already; a
/// library that wants them as named columns takes ten minutes for what takes seconds here.
record Learner(String name, List<String> classes, long seed) {

    private static final int EPOCHS = 5;
    private static final float RATE = 0.5f;
    private static final double EPSILON = 0.1;
    // A step that changes nothing, as for most messages in a later epoch.
    private static final double NEGLIGIBLE = 1e-7;

    /// What is learned from.
    ///
    /// @param type the right answer
    record Lesson(Seen seen, String type) {

        static Lesson of(String text, String type) {
            return new Lesson(Seen.of(Tokens.of(Prose.of(text))), type);
        }

        Lesson as(String other) {
            return new Lesson(seen, other);
        }
    }

    Head train(List<Lesson> lessons) {
        return new Head(name, classes, new float[classes.size()], train(lessons, Seen::words),
                train(lessons, Seen::characters));
    }

    private Weights train(List<Lesson> lessons, Function<Seen, int[]> view) {
        var order = new ArrayList<Lesson>();
        for (Lesson lesson : lessons) {
            // A message without a word of a person, such as a pasted log, teaches nothing.
            if (view.apply(lesson.seen()).length > 0) {
                order.add(lesson);
            }
        }
        var random = new Random(seed);
        var descent = new Descent(classes.size());
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            for (Lesson lesson : order) {
                descent.step(view.apply(lesson.seen()), classes.indexOf(lesson.type()));
            }
        }
        return descent.weights();
    }

    private static final class Descent {

        private final int classes;
        private final float[] weights;
        private final float[] squares;
        private final float[] bias;
        private final float[] biasSquares;

        Descent(int classes) {
            this.classes = classes;
            this.weights = new float[Features.BUCKETS * classes];
            this.squares = new float[weights.length];
            this.bias = new float[classes];
            this.biasSquares = new float[classes];
        }

        void step(int[] features, int right) {
            // As in scoring: a long message is worth no more than a short one.
            float unit = (float) (1 / Math.sqrt(features.length));
            float[] probabilities = probabilities(features, unit);
            for (int c = 0; c < classes; c++) {
                float error = probabilities[c] - (c == right ? 1 : 0);
                float gradient = error * unit;
                if (Math.abs(gradient) < NEGLIGIBLE) {
                    continue;
                }
                for (int feature : features) {
                    int at = feature * classes + c;
                    squares[at] += gradient * gradient;
                    weights[at] -= (float) (RATE * gradient / (Math.sqrt(squares[at]) + EPSILON));
                }
                biasSquares[c] += error * error;
                bias[c] -= (float) (RATE * error / (Math.sqrt(biasSquares[c]) + EPSILON));
            }
        }

        private float[] probabilities(int[] features, float unit) {
            float[] sums = new float[classes];
            for (int feature : features) {
                for (int c = 0; c < classes; c++) {
                    sums[c] += weights[feature * classes + c];
                }
            }
            float most = Float.NEGATIVE_INFINITY;
            for (int c = 0; c < classes; c++) {
                sums[c] = sums[c] * unit + bias[c];
                most = Math.max(most, sums[c]);
            }
            float total = 0;
            for (int c = 0; c < classes; c++) {
                sums[c] = (float) Math.exp(sums[c] - most);
                total += sums[c];
            }
            for (int c = 0; c < classes; c++) {
                sums[c] /= total;
            }
            return sums;
        }

        Weights weights() {
            float most = 0;
            for (float weight : weights) {
                most = Math.max(most, Math.abs(weight));
            }
            float scale = most / Byte.MAX_VALUE;
            byte[] steps = new byte[weights.length];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = (byte) Math.round(weights[i] / scale);
            }
            return new Weights(bias, scale, steps);
        }
    }
}
