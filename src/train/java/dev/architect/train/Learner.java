package dev.architect.train;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.tribuo.Feature;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

import dev.architect.intent.Features;
import dev.architect.intent.IntentModel.Head;
import dev.architect.intent.IntentModel.Seen;
import dev.architect.intent.IntentModel.Weights;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;

/// Trains one question of the model with Tribuo, a logistic regression for each view, and turns the result into bytes.
record Learner(String name, List<String> classes, long seed) {

    private static final int EPOCHS = 6;
    private static final double RATE = 0.5;
    private static final double EPSILON = 0.1;
    private static final LabelFactory LABELS = new LabelFactory();

    static {
        // Each training announces itself in several lines.
        Logger.getLogger("org.tribuo").setLevel(Level.WARNING);
    }

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
        return new Head(name, classes, new float[classes.size()],
                train(lessons, Seen::words), train(lessons, Seen::characters));
    }

    private Weights train(List<Lesson> lessons, Function<Seen, int[]> view) {
        var data = new MutableDataset<>(new SimpleDataSourceProvenance(name, LABELS), LABELS);
        for (Lesson lesson : lessons) {
            int[] features = view.apply(lesson.seen());
            // A message without a word of a person, such as a pasted log, teaches nothing.
            if (features.length > 0) {
                data.add(example(features, lesson.type()));
            }
        }
        var trainer = new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(RATE, EPSILON), EPOCHS, data.size(), 1, seed);
        return weights((LinearSGDModel) trainer.train(data));
    }

    private static ArrayExample<Label> example(int[] features, String type) {
        var counts = new TreeMap<String, Double>();
        for (int feature : features) {
            counts.merge(String.valueOf(feature), 1.0, Double::sum);
        }
        // As in scoring: a long message is worth no more than a short one.
        double unit = 1 / Math.sqrt(Math.max(1, features.length));
        var example = new ArrayExample<>(new Label(type));
        counts.forEach((feature, count) -> example.add(new Feature(feature, count * unit)));
        return example;
    }

    private Weights weights(LinearSGDModel model) {
        var learned = model.getWeightsCopy();
        var features = model.getFeatureIDMap();
        var outputs = model.getOutputIDInfo();
        int[] row = classes.stream().mapToInt(type -> outputs.getID(new Label(type))).toArray();
        double most = 0;
        for (int c = 0; c < classes.size(); c++) {
            for (int f = 0; f < features.size(); f++) {
                most = Math.max(most, Math.abs(learned.get(row[c], f)));
            }
        }
        float scale = (float) (most / Byte.MAX_VALUE);
        byte[] steps = new byte[Features.BUCKETS * classes.size()];
        float[] bias = new float[classes.size()];
        for (int c = 0; c < classes.size(); c++) {
            for (int f = 0; f < features.size(); f++) {
                int feature = Integer.parseInt(features.get(f).getName());
                steps[feature * classes.size() + c] = (byte) Math.round(learned.get(row[c], f) / scale);
            }
            bias[c] = (float) learned.get(row[c], features.size());
        }
        return new Weights(bias, scale, steps);
    }
}
