package dev.architect.intent;

import java.util.ArrayList;
import java.util.List;

import dev.architect.intent.Concepts.Mention;

/// What the model sees of a text, in two views that make different mistakes: words (with their runs, beginnings and
/// concepts, and what stands beside what), and runs of characters. A feature is a number below [#BUCKETS], the hash of its
/// name; the same feature may come more than once.
public final class Features {

    public static final int BITS = 16;
    public static final int BUCKETS = 1 << BITS;

    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    private static final int MOST_CHARACTERS = 800;

    private static final int STEM = 5;
    private static final int PAIRS = 14;

    private final List<String> tokens;
    private final List<Mention> mentions;
    private final Sink sink;

    private Features(List<String> tokens, List<Mention> mentions, Sink sink) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.sink = sink;
    }

    /// Is told of each feature, and of the tokens that it is made of.
    public interface Sink {

        /// @param from the first token
        /// @param to behind the last token
        void add(int feature, int from, int to);
    }

    /// The view of words.
    public static void words(List<String> tokens, Sink sink) {
        new Features(tokens, Concepts.bundled().in(tokens), sink).all();
    }

    /// The view of characters: all runs of three to five, the ends of words included.
    public static void characters(List<String> tokens, Sink sink) {
        String all = " " + String.join(" ", tokens) + " ";
        String text = all.length() <= MOST_CHARACTERS ? all : all.substring(0, MOST_CHARACTERS);
        for (int i = 0; i < text.length(); i++) {
            long run = 0xcbf29ce484222325L;
            for (int end = i; end < Math.min(text.length(), i + LONGEST_RUN); end++) {
                run = (run ^ text.charAt(end)) * 0x100000001b3L;
                if (end - i + 1 >= SHORTEST_RUN) {
                    sink.add(bucket('r', run), 0, 0);
                }
            }
        }
    }

    /// The feature of a word.
    public static int word(String token) {
        return bucket('w', hash(token));
    }

    /// The feature of a concept.
    public static int concept(String name) {
        return bucket('c', hash(name));
    }

    private void all() {
        words();
        concepts();
        shape();
    }

    private void words() {
        long before = hash("^");
        long beforeThat = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            long word = hash(token);
            add('w', word, i, i + 1);
            add('b', mix(before, word), Math.max(0, i - 1), i + 1);
            if (i > 0) {
                add('t', mix(mix(beforeThat, before), word), Math.max(0, i - 2), i + 1);
                add('k', mix(beforeThat, word), Math.max(0, i - 2), i + 1);
            }
            if (token.length() > STEM) {
                add('s', hash(token.substring(0, STEM)), i, i + 1);
                add('e', hash(token.substring(token.length() - 3)), i, i + 1);
            }
            beforeThat = before;
            before = word;
        }
        add('b', mix(before, hash("$")), Math.max(0, tokens.size() - 1), tokens.size());
    }

    private void concepts() {
        var intents = new ArrayList<Mention>();
        var topics = new ArrayList<Mention>();
        Mention before = null;
        for (Mention mention : mentions) {
            long concept = hash(mention.concept().name());
            add('c', concept, mention.from(), mention.to());
            if (before != null) {
                add('d', mix(hash(before.concept().name()), concept), before.from(), mention.to());
            }
            String next = mention.to() < tokens.size() ? tokens.get(mention.to()) : "$";
            String previous = mention.from() > 0 ? tokens.get(mention.from() - 1) : "^";
            add('n', mix(concept, hash(next)), mention.from(), Math.min(tokens.size(), mention.to() + 1));
            add('p', mix(hash(previous), concept), Math.max(0, mention.from() - 1), mention.to());
            (mention.concept().isIntent() ? intents : topics).add(mention);
            before = mention;
        }
        for (Mention intent : intents.subList(0, Math.min(PAIRS, intents.size()))) {
            for (Mention topic : topics.subList(0, Math.min(PAIRS, topics.size()))) {
                add('x', mix(hash(intent.concept().name()), hash(topic.concept().name())), topic.from(), topic.to());
            }
        }
        for (int i = 0; i < Math.min(PAIRS, intents.size()); i++) {
            for (int j = i + 1; j < Math.min(PAIRS, intents.size()); j++) {
                add('y', mix(hash(intents.get(i).concept().name()), hash(intents.get(j).concept().name())),
                        intents.get(i).from(), intents.get(i).to());
            }
        }
    }

    private void shape() {
        int questions = (int) tokens.stream().filter(Tokens.QUESTION::equals).count();
        int sentences = (int) tokens.stream().filter(token -> token.equals(Tokens.STOP) || token.equals(Tokens.QUESTION))
                .count();
        shape("q" + Math.min(questions, 2));
        shape("n" + bucket(tokens.size()));
        shape("m" + Math.min(sentences, 4));
        if (!tokens.isEmpty()) {
            shape("f" + tokens.getFirst());
            shape("l" + tokens.getLast());
        }
        if (!mentions.isEmpty()) {
            shape("i" + mentions.getFirst().concept().name());
            shape("j" + mentions.getLast().concept().name());
        }
        groups();
        // A question by its first word: "which …?" asks otherwise than "should …?".
        int start = 0;
        int next = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.equals(Tokens.QUESTION) && start < i) {
                add('a', hash(tokens.get(start)), start, start + 1);
                if (start + 1 < i) {
                    add('a', mix(hash(tokens.get(start)), hash(tokens.get(start + 1))), start, start + 2);
                }
                // Both stand in the order of the text: no mention is looked at twice.
                for (; next < mentions.size() && mentions.get(next).from() < i; next++) {
                    Mention mention = mentions.get(next);
                    if (mention.from() >= start) {
                        add('z', hash(mention.concept().name()), mention.from(), mention.to());
                    }
                }
            }
            if (token.equals(Tokens.QUESTION) || token.equals(Tokens.STOP)) {
                start = i + 1;
            }
        }
    }

    // How much of the text is about backends, data, the product, other fields: the sum says more than its parts.
    private void groups() {
        int[] counts = new int[Concepts.Group.values().length];
        for (Mention mention : mentions) {
            counts[mention.concept().group().ordinal()]++;
        }
        int backend = counts[Concepts.Group.BACKEND.ordinal()];
        int data = counts[Concepts.Group.DATA.ordinal()];
        int product = counts[Concepts.Group.PRODUCT.ordinal()];
        int other = counts[Concepts.Group.OTHER.ordinal()];
        shape("B" + Math.min(backend, 4));
        shape("D" + Math.min(data, 4));
        shape("P" + Math.min(product, 4));
        shape("O" + Math.min(other, 4));
        String about = "" + Math.min(backend, 2) + Math.min(data, 2) + Math.min(product, 1) + Math.min(other, 1);
        shape("A" + about);
        for (Mention mention : mentions) {
            if (mention.concept().isIntent()) {
                shape("A" + about + mention.concept().name());
            }
        }
    }

    private void shape(String name) {
        add('h', hash(name), 0, 0);
    }

    private static int bucket(int size) {
        return size < 4 ? 0 : size < 8 ? 1 : size < 14 ? 2 : size < 24 ? 3 : size < 45 ? 4 : size < 90 ? 5 : 6;
    }

    private void add(char kind, long what, int from, int to) {
        sink.add(bucket(kind, what), from, to);
    }

    private static int bucket(char kind, long what) {
        return (int) (mix(what, kind) >>> 64 - BITS);
    }

    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    // The finalizer of SplitMix64 over both: order matters.
    private static long mix(long a, long b) {
        long mixed = (a * 31 + b) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
