package dev.architect.console;

import java.util.function.Function;

/// A request that is refused with a status and a sentence for the person who made it.
final class Refusal extends RuntimeException {

    private final int status;
    private final transient Function<ConsoleWords, String> sentence;

    Refusal(int status, Function<ConsoleWords, String> sentence) {
        super("refused with " + status, null, false, false);
        this.status = status;
        this.sentence = sentence;
    }

    int status() {
        return status;
    }

    String in(ConsoleWords words) {
        return sentence.apply(words);
    }
}
