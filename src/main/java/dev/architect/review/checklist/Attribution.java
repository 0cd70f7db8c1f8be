package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.architect.review.checklist.Statement.Above;

/// Tells which of several topics each quantity of a statement is about: "timeout of 2 s, then 3 retries" times out after
/// 2 s and retries 3 times.
///
/// A quantity belongs to the topic right behind it ("5 s timeout"), else to the last one before it in its sentence, else
/// to the next one in its sentence, else to the last one before its sentence. A statement that names no topic has the
/// one that stands above it; the header of its column and the item that it is part of count as said right before it.
final class Attribution {

    private static final int RIGHT_BEHIND = 4;
    private static final Set<String> JOINS = Set.of("and", "e", "then", "depois", "plus", "mais", "with", "com", "or", "ou");

    private static final Set<String> PER = Set.of("per", "por", "each", "cada", "every");
    private static final Set<String> ATTEMPT = Set.of("attempt", "try", "tentativa");

    private final Set<Topic> rivals;

    Attribution(Set<Topic> rivals) {
        this.rivals = rivals;
    }

    Readings over(Stream<Statement> statements) {
        var readings = new Readings();
        statements.filter(Evidence::isMeasured).forEach(statement -> read(statement, readings));
        return readings;
    }

    private void read(Statement statement, Readings readings) {
        List<Token> tokens = statement.tokens();
        TreeMap<Integer, Topic> mentions = mentions(tokens);
        Set<Topic> inherited = mentions.isEmpty() ? inherited(statement.above()) : Set.of();
        readings.add(mentions.isEmpty() ? inherited : EnumSet.copyOf(mentions.values()), statement);
        List<Quantity> quantities = statement.quantities();
        if (mentions.isEmpty()) {
            quantities.forEach(quantity -> inherited.forEach(topic -> readings.add(topic, statement, quantity)));
            return;
        }
        header(statement.above()).ifPresent(topic -> mentions.put(-1, topic));
        int[] sentences = sentences(tokens);
        quantities.forEach(quantity -> readings.add(nearest(quantity, mentions, tokens, sentences), statement, quantity));
    }

    private Set<Topic> inherited(List<Above> higher) {
        for (Above above : higher) {
            Set<Topic> topics = topics(above);
            if (topics.size() == 1 || topics.size() > 1 && !above.isBroad()) {
                return topics;
            }
            if (!topics.isEmpty()) {
                return Set.of();
            }
        }
        return Set.of();
    }

    private Optional<Topic> header(List<Above> higher) {
        return higher.stream().filter(above -> !above.isBroad()).map(this::topics).filter(topics -> !topics.isEmpty())
                .findFirst().filter(topics -> topics.size() == 1).map(topics -> topics.iterator().next());
    }

    private Set<Topic> topics(Above above) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        topics.addAll(mentions(withoutBrackets(above.tokens())).values());
        if (topics.isEmpty()) {
            topics.addAll(mentions(above.tokens()).values());
        }
        return topics;
    }

    /// What is added in brackets is not the subject.
    private static List<Token> withoutBrackets(List<Token> tokens) {
        int open = 0;
        var outside = new ArrayList<Token>();
        for (Token token : tokens) {
            open += token.is("(") ? 1 : 0;
            if (open == 0) {
                outside.add(token);
            }
            open -= token.is(")") && open > 0 ? 1 : 0;
        }
        return outside;
    }

    private TreeMap<Integer, Topic> mentions(List<Token> tokens) {
        var mentions = new TreeMap<Integer, Topic>();
        for (int at = 0; at < tokens.size();) {
            int end = at + 1;
            boolean mayMention = tokens.get(at).isWord() && !(at > 0 && isMeasure(tokens, at));
            for (Topic topic : mayMention ? rivals : Set.<Topic> of()) {
                Optional<Words.Span> span = topic.words().at(tokens, at);
                if (span.isPresent() && (span.get().end() > end || !mentions.containsKey(at))) {
                    mentions.put(at, topic);
                    end = Math.max(end, span.get().end());
                }
            }
            at = end;
        }
        return mentions;
    }

    /// `2 s per attempt` says how long one takes, not how many there are.
    private static boolean isMeasure(List<Token> tokens, int at) {
        return PER.contains(tokens.get(at - 1).text()) && ATTEMPT.contains(tokens.get(at).text());
    }

    private static Topic nearest(Quantity quantity, TreeMap<Integer, Topic> mentions, List<Token> tokens, int[] sentences) {
        // The quantity may hold the only mention itself: "3 retries per minute".
        Map.Entry<Integer, Topic> outside = mentions.lowerEntry(quantity.at());
        Map.Entry<Integer, Topic> before = outside == null ? mentions.lowerEntry(quantity.end()) : outside;
        Map.Entry<Integer, Topic> behind = mentions.ceilingEntry(quantity.end());
        if (behind != null && isRightBehind(quantity, behind.getKey(), before, tokens)) {
            return behind.getValue();
        }
        boolean isBeforeInSentence = before != null
                && (before.getKey() < 0 || sentences[before.getKey()] == sentences[quantity.at()]);
        if (isBeforeInSentence) {
            return before.getValue();
        }
        boolean isBehindInSentence = behind != null && sentences[behind.getKey()] == sentences[quantity.at()];
        return before == null || isBehindInSentence ? behind.getValue() : before.getValue();
    }

    private static boolean isRightBehind(Quantity quantity, int behind, Map.Entry<Integer, Topic> before, List<Token> tokens) {
        boolean isNear = behind - quantity.end() <= RIGHT_BEHIND;
        boolean isNearer = before == null || before.getKey() < 0
                || behind - quantity.end() < quantity.at() - before.getKey();
        return isNear && isNearer && tokens.subList(quantity.end(), behind).stream()
                .allMatch(token -> token.isWord() && !JOINS.contains(token.text()) || token.is("("));
    }

    /// The number of the sentence that each token stands in.
    private static int[] sentences(List<Token> tokens) {
        int[] sentences = new int[tokens.size()];
        int sentence = 0;
        for (int at = 0; at < tokens.size(); at++) {
            sentences[at] = sentence;
            sentence += tokens.get(at).kind() == Token.Kind.STOP ? 1 : 0;
        }
        return sentences;
    }
}
