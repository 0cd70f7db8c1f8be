package dev.architect.review.border;

import dev.architect.design.Block;

/// A piece on its way through the border.
final class Entry {

    private final Block block;
    private final Piece piece;
    private final String text;
    private final Context context;
    private Verdict verdict;

    Entry(Block block, Piece piece, String text, Context context) {
        this.block = block;
        this.piece = piece;
        this.text = text;
        this.context = context;
        this.verdict = Judge.of(piece, text, context);
    }

    Block block() {
        return block;
    }

    Piece piece() {
        return piece;
    }

    String text() {
        return text;
    }

    Context context() {
        return context;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean goes() {
        return verdict instanceof Verdict.Goes;
    }

    void drop() {
        verdict = Verdict.GOES;
    }
}
