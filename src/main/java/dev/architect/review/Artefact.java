package dev.architect.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Snippet;
import dev.architect.review.contract.SnippetName;

/// A piece of an answer that stands for itself: a diagram, a contract, an example.
///
/// @param name as findings call it
record Artefact(String name, String source) {

    private static final double MOST_LOST = 0.3;
    // Of a short one this may be more, for a line that was wrong may go.
    private static final int A_LINE = 40;

    static List<Artefact> in(Design design, Language language) {
        var artefacts = new ArrayList<Artefact>();
        for (Block block : design.blocks()) {
            switch (block) {
                case Block.Diagram diagram -> artefacts.add(new Artefact(diagram.title(), diagram.source()));
                case Block.Contract contract -> artefacts.add(new Artefact(contract.fileName(), contract.content()));
                case Block.Text _ -> {
                }
                case Block.Referral _ -> {
                }
            }
        }
        for (Snippet snippet : design.snippets()) {
            artefacts.add(new Artefact(SnippetName.of(snippet, language), snippet.content()));
        }
        return artefacts;
    }

    /// Whether another source may be all of it, and not a piece with "the rest as before".
    boolean isWhole(String other) {
        int lost = source.strip().length() - other.strip().length();
        return lost <= A_LINE || lost <= source.strip().length() * MOST_LOST;
    }

    /// Puts another source in its place.
    UnaryOperator<Design> replacedBy(String other) {
        return design -> design.withBlocks(blocks -> blocks.stream().map(block -> replaced(block, other)).toList());
    }

    private Block replaced(Block block, String other) {
        return switch (block) {
            case Block.Diagram diagram when diagram.title().equals(name) -> new Block.Diagram(diagram.title(), other);
            case Block.Contract contract when contract.fileName().equals(name) ->
                new Block.Contract(contract.fileName(), contract.kind(), contract.mediaType(), other);
            case Block.Text text when text.markdown().contains(source.strip()) ->
                new Block.Text(text.markdown().replace(source.strip(), other.strip()));
            case Block.Diagram diagram -> diagram;
            case Block.Contract contract -> contract;
            case Block.Text text -> text;
            case Block.Referral referral -> referral;
        };
    }
}
