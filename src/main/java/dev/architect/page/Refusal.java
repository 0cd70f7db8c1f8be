package dev.architect.page;

import java.util.function.Function;

/// A request that is refused with a status and a sentence for the person who made it.
final class Refusal extends RuntimeException {

    private final int status;
    private final transient Function<PageWords, String> sentence;

    Refusal(int status, Function<PageWords, String> sentence) {
        super("refused with " + status, null, false, false);
        this.status = status;
        this.sentence = sentence;
    }

    int status() {
        return status;
    }

    String in(PageWords words) {
        return sentence.apply(words);
    }
}
