package dev.architect.llm;

/// What calls of a model took, as the provider bills it.
///
/// @param calls how many; none for an answer that no model gave
/// @param input tokens of input, those from and into the cache included; 0 where unknown
/// @param cacheRead of these, the ones that the provider knew already
/// @param cacheWritten of these, the ones that it was told to remember
/// @param output tokens of output; 0 where unknown
public record Usage(int calls, int input, int cacheRead, int cacheWritten, int output) {

    public static final Usage NONE = new Usage(0, 0, 0, 0, 0);

    /// Providers count; a count that cannot be is none.
    public Usage {
        input = Math.max(0, input);
        cacheRead = Math.clamp(cacheRead, 0, input);
        cacheWritten = Math.clamp(cacheWritten, 0, input - cacheRead);
        output = Math.max(0, output);
    }

    /// One call without a cache.
    public static Usage of(int input, int output) {
        return new Usage(1, input, 0, 0, output);
    }

    /// Input that the provider neither knew nor was told to remember.
    public int fresh() {
        return input - cacheRead - cacheWritten;
    }

    public Usage plus(Usage other) {
        return new Usage(calls + other.calls, sum(input, other.input), sum(cacheRead, other.cacheRead),
                sum(cacheWritten, other.cacheWritten), sum(output, other.output));
    }

    /// What came on top of an earlier part of this.
    public Usage minus(Usage earlier) {
        return new Usage(calls - earlier.calls, input - earlier.input, cacheRead - earlier.cacheRead,
                cacheWritten - earlier.cacheWritten, output - earlier.output);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
