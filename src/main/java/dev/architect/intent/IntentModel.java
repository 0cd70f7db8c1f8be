package dev.architect.intent;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The learned part: for each question that is put to it a weight of one byte for each feature and class. About a
/// megabyte of heap, read once.
public final class IntentModel {

    private static final int MAGIC = 0x494e5431;
    private static final int MOST_WORDS = 6;

    private final String trainedOn;
    private final List<Head> heads;

    /// @param trainedOn the hash of the corpus that it was trained on
    public IntentModel(String trainedOn, List<Head> heads) {
        this.trainedOn = trainedOn;
        this.heads = List.copyOf(heads);
    }

    /// One question.
    ///
    /// @param classes the possible answers
    /// @param thresholds from which probability an answer counts, by class; measured in cross-validation
    /// @param bias of each class
    /// @param scale what one step of a weight is worth
    /// @param weights one byte for each feature and class, the classes of a feature side by side
    public record Head(String name, List<String> classes, float[] thresholds, float[] bias, float scale, byte[] weights) {

        /// The same with other thresholds.
        public Head at(float[] others) {
            return new Head(name, classes, others, bias, scale, weights);
        }

        public int index(String type) {
            return classes.indexOf(type);
        }
    }

    public static IntentModel bundled() {
        return Bundled.MODEL;
    }

    public String trainedOn() {
        return trainedOn;
    }

    public int bytes() {
        return heads.stream().mapToInt(head -> head.weights().length).sum();
    }

    public Head head(String name) {
        return heads.stream().filter(head -> head.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the model knows no question named " + name));
    }

    /// How rare a word is in messages of teams, from 0 for those in every message to 1 for those never seen.
    public double rarityOfWord(String token) {
        return rarity(Features.word(token));
    }

    public double rarityOfConcept(String name) {
        return rarity(Features.concept(name));
    }

    private double rarity(int feature) {
        return 1 - head("frequency").weights()[feature] / 127.0;
    }

    /// How probable each class is, in the order of [Head#classes()].
    public float[] probabilities(Head head, List<String> tokens) {
        int classes = head.classes().size();
        float[] sums = new float[classes];
        int[] count = { 0 };
        byte[] weights = head.weights();
        Features.of(tokens, Concepts.bundled(), (feature, from, to) -> {
            count[0]++;
            int at = feature * classes;
            for (int c = 0; c < classes; c++) {
                sums[c] += weights[at + c];
            }
        });
        float unit = head.scale() / (float) Math.sqrt(Math.max(1, count[0]));
        for (int c = 0; c < classes; c++) {
            sums[c] = sums[c] * unit + head.bias()[c];
        }
        return softmax(sums);
    }

    /// The words that spoke most for one class against the others, in the order of the text.
    public List<String> wordsFor(Head head, String type, List<String> tokens) {
        int classes = head.classes().size();
        int wanted = head.index(type);
        float[] weight = new float[tokens.size()];
        byte[] weights = head.weights();
        Features.of(tokens, Concepts.bundled(), (feature, from, to) -> {
            int at = feature * classes;
            float others = 0;
            for (int c = 0; c < classes; c++) {
                others += weights[at + c];
            }
            float advantage = weights[at + wanted] - (others - weights[at + wanted]) / (classes - 1);
            for (int i = from; i < to; i++) {
                weight[i] += advantage / (to - from);
            }
        });
        var best = new ArrayList<Integer>();
        for (int i = 0; i < tokens.size(); i++) {
            if (weight[i] > 0 && Character.isLetter(tokens.get(i).charAt(0))) {
                best.add(i);
            }
        }
        best.sort(Comparator.comparing((Integer i) -> -weight[i]));
        return best.stream().limit(MOST_WORDS).sorted().map(tokens::get).distinct().toList();
    }

    private static float[] softmax(float[] sums) {
        float most = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            most = Math.max(most, sum);
        }
        float total = 0;
        for (int c = 0; c < sums.length; c++) {
            sums[c] = (float) Math.exp(sums[c] - most);
            total += sums[c];
        }
        for (int c = 0; c < sums.length; c++) {
            sums[c] /= total;
        }
        return sums;
    }

    public void writeTo(OutputStream out) throws IOException {
        try (var data = new DataOutputStream(new GZIPOutputStream(out))) {
            data.writeInt(MAGIC);
            data.writeUTF(trainedOn);
            data.writeInt(heads.size());
            for (Head head : heads) {
                data.writeUTF(head.name());
                data.writeInt(head.classes().size());
                for (int c = 0; c < head.classes().size(); c++) {
                    data.writeUTF(head.classes().get(c));
                    data.writeFloat(head.thresholds()[c]);
                    data.writeFloat(head.bias()[c]);
                }
                data.writeFloat(head.scale());
                data.writeInt(head.weights().length);
                data.write(head.weights());
            }
        }
    }

    private static IntentModel read() {
        try (InputStream in = IntentModel.class.getResourceAsStream("/intent/model.bin")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the intent model cannot be read", e);
        }
    }

    // Read when it is first asked for: the training has none yet.
    private static final class Bundled {
        static final IntentModel MODEL = read();
    }

    static IntentModel read(InputStream in) throws IOException {
        try (var data = new DataInputStream(new GZIPInputStream(in))) {
            if (data.readInt() != MAGIC) {
                throw new IOException("this is not a model of this version");
            }
            String trainedOn = data.readUTF();
            var heads = new ArrayList<Head>();
            for (int h = data.readInt(); h > 0; h--) {
                String name = data.readUTF();
                int size = data.readInt();
                var classes = new ArrayList<String>();
                float[] thresholds = new float[size];
                float[] bias = new float[size];
                for (int c = 0; c < size; c++) {
                    classes.add(data.readUTF());
                    thresholds[c] = data.readFloat();
                    bias[c] = data.readFloat();
                }
                float scale = data.readFloat();
                heads.add(new Head(name, classes, thresholds, bias, scale, data.readNBytes(data.readInt())));
            }
            return new IntentModel(trainedOn, heads);
        }
    }
}
