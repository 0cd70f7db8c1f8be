package dev.architect.train;

import java.util.List;
import java.util.stream.IntStream;

import dev.architect.intent.IntentModel;
import dev.architect.intent.IntentModel.Head;
import dev.architect.train.Corpus.Row;
import dev.architect.train.Learner.Lesson;

/// The three questions that decide whether the bot speaks.
record Brain(Head intent, Head asks, Head topic) {

    static final List<String> NO_YES = List.of("no", "yes");

    /// @param lessons the rows as the model sees them, in the same order
    static Brain train(List<Row> rows, List<Lesson> lessons, long seed) {
        var asking = IntStream.range(0, rows.size())
                .mapToObj(i -> lessons.get(i).as(rows.get(i).asks() ? "yes" : "no")).toList();
        // What is asked about is learned from those that ask.
        var about = IntStream.range(0, rows.size()).filter(i -> rows.get(i).asks()).mapToObj(lessons::get).toList();
        return new Brain(new Learner(IntentModel.INTENT, IntentModel.LABELS, seed).train(lessons),
                new Learner(IntentModel.ASKS, NO_YES, seed).train(asking),
                new Learner(IntentModel.TOPIC, IntentModel.LABELS, seed).train(about));
    }

    IntentModel model() {
        return new IntentModel("", List.of(intent, asks, topic));
    }
}
