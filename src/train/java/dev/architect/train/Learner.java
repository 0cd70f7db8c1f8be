package dev.architect.train;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.tribuo.Feature;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

import dev.architect.intent.Concepts;
import dev.architect.intent.Features;
import dev.architect.intent.IntentModel.Head;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;

/// Trains one question of the model with Tribuo and turns the result into bytes.
record Learner(String name, List<String> classes, long seed) {

    private static final int EPOCHS = 10;
    private static final double RATE = 0.5;
    private static final LabelFactory LABELS = new LabelFactory();

    /// What is learned from.
    ///
    /// @param type the right answer
    record Lesson(List<String> tokens, String type) {

        static Lesson of(String text, String type) {
            return new Lesson(Tokens.of(Prose.of(text)), type);
        }
    }

    Head train(List<Lesson> lessons) {
        var data = new MutableDataset<>(new SimpleDataSourceProvenance(name, LABELS), LABELS);
        lessons.forEach(lesson -> data.add(example(lesson)));
        var trainer = new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(RATE, 0.1), EPOCHS, lessons.size(), 1, seed);
        return head((LinearSGDModel) trainer.train(data));
    }

    private static ArrayExample<Label> example(Lesson lesson) {
        var counts = new TreeMap<String, Double>();
        int[] total = { 0 };
        Features.of(lesson.tokens(), Concepts.bundled(), (feature, from, to) -> {
            counts.merge(String.valueOf(feature), 1.0, Double::sum);
            total[0]++;
        });
        double unit = 1 / Math.sqrt(Math.max(1, total[0]));
        var example = new ArrayExample<>(new Label(lesson.type()));
        counts.forEach((feature, count) -> example.add(new Feature(feature, count * unit)));
        return example;
    }

    private Head head(LinearSGDModel model) {
        var weights = model.getWeightsCopy();
        var features = model.getFeatureIDMap();
        var outputs = model.getOutputIDInfo();
        int[] column = classes.stream().mapToInt(type -> outputs.getID(new Label(type))).toArray();
        int biasAt = features.size();
        double most = 0;
        for (int c = 0; c < classes.size(); c++) {
            for (int f = 0; f < features.size(); f++) {
                most = Math.max(most, Math.abs(weights.get(column[c], f)));
            }
        }
        // A few weights are far larger than all others: they are cut, so that the others keep their difference.
        float scale = (float) (most / 127);
        byte[] bytes = new byte[Features.BUCKETS * classes.size()];
        for (int f = 0; f < features.size(); f++) {
            int feature = Integer.parseInt(features.get(f).getName());
            for (int c = 0; c < classes.size(); c++) {
                long step = Math.round(weights.get(column[c], f) / scale);
                bytes[feature * classes.size() + c] = (byte) Math.clamp(step, -127, 127);
            }
        }
        float[] bias = new float[classes.size()];
        for (int c = 0; c < classes.size(); c++) {
            bias[c] = (float) weights.get(column[c], biasAt);
        }
        float[] thresholds = new float[classes.size()];
        Arrays.fill(thresholds, 0.5f);
        return new Head(name, classes, thresholds, bias, scale, bytes);
    }
}
