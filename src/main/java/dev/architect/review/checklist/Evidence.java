package dev.architect.review.checklist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.architect.design.Block;
import dev.architect.design.Block.Contract;
import dev.architect.design.OutputPart;
import dev.architect.design.Section;
import dev.architect.design.Snippet;
import dev.architect.review.Draft;
import dev.architect.review.checklist.Statement.Kind;

/// What an answer says, read once for all points of the checklist.
///
/// @param blocks paragraphs, items, rows, cells and lines of code in the answer's order, the lead first; without contracts
/// and diagrams
/// @param statements the same, sentence by sentence
/// @param tables in the answer's order
/// @param contracts its API contracts
/// @param drawings its diagrams
record Evidence(Draft draft, List<Statement> blocks, List<Statement> statements, List<Table> tables, List<Contract> contracts,
        List<Drawn> drawings) {

    /// What is taken for granted is no part of the design.
    static final Words ASSUMED = Words.of(
            "assum*, premissa*, suposic*, supoe, suponho, supost*, pressupost*, vale ate, hypothes*, for granted");

    private static final int MANY_PARTS = 5;

    Evidence {
        blocks = List.copyOf(blocks);
        statements = List.copyOf(statements);
        tables = List.copyOf(tables);
        contracts = List.copyOf(contracts);
        drawings = List.copyOf(drawings);
    }

    static Evidence of(Draft draft) {
        var blocks = new ArrayList<Statement>();
        var tables = new ArrayList<Table>();
        var contracts = new ArrayList<Contract>();
        var drawings = new ArrayList<Drawn>();
        var lead = new Markdown(Optional.empty(), true);
        lead.read(draft.design().lead());
        blocks.addAll(lead.statements());
        tables.addAll(lead.tables());
        for (Section section : draft.design().sections()) {
            var markdown = new Markdown(section.part(), false);
            for (Block block : section.blocks()) {
                switch (block) {
                    case Block.Text text -> markdown.read(text.markdown());
                    case Block.Diagram diagram -> drawings.add(Drawn.of(diagram, section.part()));
                    case Contract contract -> contracts.add(contract);
                    case Block.Referral referral -> {
                        // What another persona will say is no evidence yet.
                    }
                }
            }
            blocks.addAll(markdown.statements());
            tables.addAll(markdown.tables());
        }
        return new Evidence(draft, blocks, blocks.stream().flatMap(Sentences::of).toList(), tables, contracts, drawings);
    }

    /// Pieces of code, each with what stands above it. Above the first one that may be the lead, which is no section.
    List<Snippet> snippets() {
        List<Snippet> snippets = draft.design().snippets();
        String lastOfLead = draft.design().lead().lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line);
        boolean isBehindLead = !snippets.isEmpty() && snippets.getFirst().before().isBlank();
        if (!isBehindLead) {
            return snippets;
        }
        Snippet first = snippets.getFirst();
        var all = new ArrayList<>(snippets);
        all.set(0, new Snippet(first.language(), first.content(), lastOfLead, first.part()));
        return all;
    }

    /// Whether it is a whole design with most of its headings: only such a one has to give everything.
    boolean isWholeDesign() {
        return draft.scope().isWhole() && draft.design().parts().size() >= MANY_PARTS;
    }

    /// Whether a heading says that this part is given.
    boolean heads(OutputPart part) {
        return draft.design().parts().contains(part);
    }

    /// Where what belongs to a part may be said. Without a heading of its own that is anywhere. With one it is there, under
    /// headings that are no part's, and in the parts that are close to it; the lead alone does not do then.
    Stream<Statement> about(OutputPart part, OutputPart... close) {
        if (!heads(part)) {
            return statements.stream();
        }
        Set<OutputPart> parts = EnumSet.of(part, close);
        return statements.stream().filter(statement -> statement.part().map(parts::contains)
                .orElseGet(() -> !statement.isLead() && !statement.isAbout(ASSUMED)));
    }

    /// Those of a part where it has a heading, else all.
    Stream<Statement> within(OutputPart part) {
        return heads(part) ? statements.stream().filter(statement -> statement.isIn(part)) : statements.stream();
    }

    /// Whole sentences, items and rows; no single cells, headings or code.
    static boolean isSaid(Statement statement) {
        return statement.is(Kind.PROSE) || statement.is(Kind.ITEM) || statement.is(Kind.ROW);
    }

    /// What numbers are read from: a row's cells one by one, and configurations.
    static boolean isMeasured(Statement statement) {
        return !statement.is(Kind.ROW) && !statement.is(Kind.HEADING);
    }
}
