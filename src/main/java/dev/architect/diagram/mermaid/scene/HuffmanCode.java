package dev.architect.diagram.mermaid.scene;

import java.util.Arrays;

/// A canonical Huffman code as DEFLATE wants it: told by the lengths of its codes alone, none longer than a limit.
final class HuffmanCode {

    private final int[] lengths;
    private final int[] bits;

    private HuffmanCode(int[] lengths) {
        this.lengths = lengths;
        this.bits = bits(lengths);
    }

    /// @param counts how often each symbol stands there; those that never do have no code
    static HuffmanCode of(int[] counts, int longest) {
        int[] weights = counts.clone();
        int[] lengths = lengths(weights);
        // Flatter weights make a flatter tree; a few rounds are enough for any picture.
        while (Arrays.stream(lengths).max().orElse(0) > longest) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weights[i] == 0 ? 0 : weights[i] / 2 + 1;
            }
            lengths = lengths(weights);
        }
        return new HuffmanCode(lengths);
    }

    int length(int symbol) {
        return lengths[symbol];
    }

    /// Its code, the first bit lowest.
    int bits(int symbol) {
        return bits[symbol];
    }

    /// How deep each symbol lies in the tree. The lightest two of what is left are joined again and again; both the
    /// symbols and the joined ones are at hand in the order of their weight.
    private static int[] lengths(int[] weights) {
        long[] sorted = new long[weights.length];
        int symbols = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                sorted[symbols++] = (long) weights[i] << Integer.SIZE | i;
            }
        }
        Arrays.sort(sorted, 0, symbols);
        int[] lengths = new int[weights.length];
        if (symbols == 1) {
            lengths[(int) sorted[0]] = 1;
            return lengths;
        }
        int[] parents = new int[2 * symbols];
        long[] joined = new long[symbols];
        int leaf = 0;
        int tree = 0;
        for (int next = 0; next < symbols - 1; next++) {
            for (int child = 0; child < 2; child++) {
                boolean isLeaf = leaf < symbols && (tree == next || sorted[leaf] >>> Integer.SIZE <= joined[tree]);
                joined[next] += isLeaf ? sorted[leaf] >>> Integer.SIZE : joined[tree];
                parents[isLeaf ? leaf++ : symbols + tree++] = symbols + next;
            }
        }
        int[] depths = new int[2 * symbols];
        for (int i = 2 * symbols - 3; i >= 0; i--) {
            depths[i] = depths[parents[i]] + 1;
        }
        for (int i = 0; i < symbols; i++) {
            lengths[(int) sorted[i]] = depths[i];
        }
        return lengths;
    }

    /// Codes of one length follow one another, in the order of their symbols.
    private static int[] bits(int[] lengths) {
        int longest = Arrays.stream(lengths).max().orElse(0);
        int[] bits = new int[lengths.length];
        int next = 0;
        for (int length = 1; length <= longest; length++) {
            for (int symbol = 0; symbol < lengths.length; symbol++) {
                if (lengths[symbol] == length) {
                    bits[symbol] = Integer.reverse(next++) >>> Integer.SIZE - length;
                }
            }
            next <<= 1;
        }
        return bits;
    }
}
