package dev.architect.intent;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The learned part: for each question that is put to it a weight of one byte for each feature and class, read once.
public final class IntentModel {

    /// The questions: which kind of help; whether something is asked for at all; if so, what it is about; what a reply in a
    /// followed thread wants; and, as a table without classes, how frequent a feature is.
    public static final String INTENT = "intent";
    public static final String ASKS = "asks";
    public static final String TOPIC = "topic";
    public static final String FOLLOW_UP = "follow-up";
    public static final String FREQUENCY = "frequency";

    /// The answers to [#INTENT] and [#TOPIC], in their order.
    public static final List<String> LABELS = List.of("none", "architect", "schema", "both");

    private static final int MAGIC = 0x494e5432;
    private static final int MOST_WORDS = 6;
    private static final int MOST_EXPLAINED = 100;
    private static final double HARDLY_POSSIBLE = 1e-6;

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
    public record Head(String name, List<String> classes, float[] thresholds, Weights words, Weights characters) {

        /// The same with other thresholds.
        public Head at(float[] others) {
            return new Head(name, classes, others, words, characters);
        }

        public int index(String type) {
            return classes.indexOf(type);
        }

        public float threshold(String type) {
            return thresholds[index(type)];
        }
    }

    /// What one view says to a question.
    ///
    /// @param bias of each class
    /// @param scale what one step of a weight is worth
    /// @param steps one byte for each feature and class, the classes of a feature side by side; empty for a view that says
    ///     nothing
    public record Weights(float[] bias, float scale, byte[] steps) {

        private void add(int[] features, float[] logits, float share) {
            int classes = logits.length;
            int[] sums = new int[classes];
            for (int feature : features) {
                int at = feature * classes;
                for (int c = 0; c < classes; c++) {
                    sums[c] += steps[at + c];
                }
            }
            float unit = scale / (float) Math.sqrt(Math.max(1, features.length));
            for (int c = 0; c < classes; c++) {
                logits[c] += share * (sums[c] * unit + bias[c]);
            }
        }
    }

    /// A text as the two views see it, worked out once for all questions.
    public static final class Seen {

        private final int[] words;
        private final int[] characters;

        private Seen(List<String> tokens) {
            var collected = new Collector();
            Features.words(tokens, collected);
            this.words = collected.features();
            collected.clear();
            Features.characters(tokens, collected);
            this.characters = collected.features();
        }

        public static Seen of(List<String> tokens) {
            return new Seen(tokens);
        }

        public int[] words() {
            return words;
        }

        public int[] characters() {
            return characters;
        }
    }

    public static IntentModel bundled() {
        return Bundled.MODEL;
    }

    public String trainedOn() {
        return trainedOn;
    }

    /// On the heap.
    public int bytes() {
        return heads.stream().mapToInt(head -> head.words().steps().length + head.characters().steps().length).sum();
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
        return 1 - head(FREQUENCY).words().steps()[feature] / 127.0;
    }

    /// What a message wants. Two ways lead there: the label at once, or first whether something is asked for and then what
    /// about. They err in different places, so the geometric mean of both is better than either.
    public Intent intent(Seen seen) {
        float[] atOnce = probabilities(head(INTENT), seen);
        float asks = probabilities(head(ASKS), seen)[1];
        float[] about = probabilities(head(TOPIC), seen);
        double[] mean = new double[LABELS.size()];
        double total = 0;
        for (int c = 0; c < mean.length; c++) {
            double inSteps = c == 0 ? 1 - asks + asks * about[0] : asks * about[c];
            mean[c] = Math.sqrt((atOnce[c] + HARDLY_POSSIBLE) * (inSteps + HARDLY_POSSIBLE));
            total += mean[c];
        }
        return new Intent((float) (mean[0] / total), (float) (mean[1] / total), (float) (mean[2] / total),
                (float) (mean[3] / total), asks);
    }

    /// How probable each class is, in the order of [Head#classes()].
    public float[] probabilities(Head head, Seen seen) {
        float[] logits = new float[head.classes().size()];
        head.words().add(seen.words, logits, 0.5f);
        head.characters().add(seen.characters, logits, 0.5f);
        return softmax(logits);
    }

    /// The words that spoke most for one class against the others, in the order of the text, from its beginning.
    public List<String> wordsFor(Head head, String type, List<String> text) {
        List<String> tokens = text.subList(0, Math.min(MOST_EXPLAINED, text.size()));
        int classes = head.classes().size();
        int wanted = head.index(type);
        float[] weight = new float[tokens.size()];
        byte[] steps = head.words().steps();
        Features.words(tokens, (feature, from, to) -> {
            int at = feature * classes;
            float others = 0;
            for (int c = 0; c < classes; c++) {
                others += steps[at + c];
            }
            float advantage = steps[at + wanted] - (others - steps[at + wanted]) / (classes - 1);
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
                }
                write(head.words(), data);
                write(head.characters(), data);
            }
        }
    }

    private static void write(Weights weights, DataOutputStream data) throws IOException {
        for (float bias : weights.bias()) {
            data.writeFloat(bias);
        }
        data.writeFloat(weights.scale());
        data.writeInt(weights.steps().length);
        data.write(weights.steps());
    }

    // Read when it is first asked for: the training has none yet.
    private static final class Bundled {
        static final IntentModel MODEL = bundledModel();
    }

    private static IntentModel bundledModel() {
        try (InputStream in = IntentModel.class.getResourceAsStream("/intent/model.bin")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the intent model cannot be read", e);
        }
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
                for (int c = 0; c < size; c++) {
                    classes.add(data.readUTF());
                    thresholds[c] = data.readFloat();
                }
                heads.add(new Head(name, classes, thresholds, weights(size, data), weights(size, data)));
            }
            return new IntentModel(trainedOn, heads);
        }
    }

    private static Weights weights(int classes, DataInputStream data) throws IOException {
        float[] bias = new float[classes];
        for (int c = 0; c < classes; c++) {
            bias[c] = data.readFloat();
        }
        return new Weights(bias, data.readFloat(), data.readNBytes(data.readInt()));
    }

    /// Features in the order in which they come.
    private static final class Collector implements Features.Sink {

        private int[] features = new int[512];
        private int size;

        @Override
        public void add(int feature, int from, int to) {
            if (size == features.length) {
                features = Arrays.copyOf(features, size * 2);
            }
            features[size++] = feature;
        }

        int[] features() {
            return Arrays.copyOf(features, size);
        }

        void clear() {
            size = 0;
        }
    }
}
