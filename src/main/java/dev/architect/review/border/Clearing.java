package dev.architect.review.border;

import java.util.ArrayList;
import java.util.List;

import dev.architect.design.Block;
import dev.architect.review.border.Piece.Code;
import dev.architect.review.border.Piece.Table;
import dev.architect.review.border.Verdict.Goes;
import dev.architect.review.border.Verdict.Loses;
import dev.architect.review.border.Verdict.Stays;

/// Goes once over the blocks of a section and takes out what is not for this persona.
final class Clearing {

    private static final int LOOK_AHEAD = 400;

    private final List<Block> blocks;
    private final boolean isPart;
    private final Seam seam;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private int next;

    /// @param isPart whether the blocks begin with the heading of a part of the output standard, which stays
    Clearing(List<Block> blocks, boolean isPart, String sentence) {
        this.blocks = blocks;
        this.isPart = isPart;
        this.seam = new Seam(sentence);
    }

    List<Block> blocks() {
        read();
        Neighbours.spread(entries);
        EmptyHeadings.drop(entries, isPart);
        var kept = new ArrayList<Block>();
        for (Block block : blocks) {
            write(block, kept);
        }
        return kept;
    }

    List<String> removed() {
        return removed;
    }

    private void read() {
        var surroundings = new Surroundings();
        for (Block block : blocks) {
            switch (block) {
                case Block.Text text -> {
                    for (Piece piece : Layout.pieces(text.markdown())) {
                        add(block, piece, text.markdown(), surroundings);
                    }
                }
                case Block.Diagram diagram -> add(block,
                        new Code(new Span(0, diagram.source().length()), "", "mermaid", diagram.source()), diagram.source(),
                        surroundings);
                case Block.Contract contract -> {
                }
                case Block.Referral referral -> {
                }
            }
        }
    }

    private void add(Block block, Piece piece, String text, Surroundings surroundings) {
        var entry = new Entry(block, piece, text, surroundings.of(piece));
        entries.add(entry);
        surroundings.pass(piece, text);
    }

    private void write(Block block, List<Block> kept) {
        List<Entry> own = ownOf(block);
        switch (block) {
            case Block.Text text -> {
                own.forEach(entry -> write(entry, text.markdown()));
                String left = seam.take();
                if (!left.isBlank()) {
                    kept.add(left.equals(text.markdown()) ? text : new Block.Text(left));
                }
            }
            case Block.Diagram diagram when own.stream().anyMatch(Entry::goes) -> {
                removed.add(diagram.source());
                seam.goes("", "", "");
                String said = seam.take();
                if (!said.isBlank()) {
                    kept.add(new Block.Text(said));
                }
            }
            case Block.Diagram diagram -> {
                seam.pass(diagram.source());
                kept.add(diagram);
            }
            case Block.Contract contract -> {
                seam.pass(contract.content());
                kept.add(ContractCut.of(contract, removed));
            }
            case Block.Referral referral -> {
                seam.pass("");
                kept.add(referral);
            }
        }
    }

    // The entries stand in the order of the blocks.
    private List<Entry> ownOf(Block block) {
        int from = next;
        while (next < entries.size() && entries.get(next).block() == block) {
            next++;
        }
        return entries.subList(from, next);
    }

    private void write(Entry entry, String text) {
        String raw = entry.piece().span().of(text);
        String rest = ahead(text, entry.piece().span().end());
        switch (entry.verdict()) {
            case Stays stays when entry.piece() instanceof Piece.Blank -> seam.blank(raw);
            case Stays stays -> seam.keep(raw);
            case Goes goes -> {
                removed.add(raw.strip());
                seam.goes(entry.piece().prefix(), raw, rest);
            }
            case Loses loses -> cut(entry, loses.parts(), text, rest);
        }
    }

    private void cut(Entry entry, List<Span> parts, String text, String rest) {
        boolean isTable = entry.piece() instanceof Table;
        int at = entry.piece().span().start();
        for (Span part : parts) {
            seam.keep(text.substring(at, part.start()));
            removed.add(part.of(text).strip());
            if (!isTable) {
                seam.goesWithin(ahead(text, part.end()));
            }
            at = part.end();
        }
        seam.keep(text.substring(at, entry.piece().span().end()));
        if (isTable) {
            String prefix = entry.piece().prefix().replaceAll("[^>\\s]", " ");
            seam.keep((rest.isEmpty() ? "\n" : "") + prefix.stripTrailing() + "\n");
            seam.goes(prefix, "\n", rest);
        }
    }

    private static String ahead(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + LOOK_AHEAD));
    }
}
