package dev.architect.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A persona's answer as parts. Nothing that the persona wrote is lost: lead and sections together are the whole.
///
/// @param lead five to eight lines that stand for the whole; fewer only when the answer itself is shorter
/// @param sections the rest, in order
public record Design(String lead, List<Section> sections) {

    public Design {
        sections = List.copyOf(sections);
    }

    /// Reads an answer, whatever its shape.
    public static Design parse(String markdown) {
        return new DesignParser().parse(markdown, true);
    }

    /// Reads parts that are to come to an answer: nothing of them is its title or its lead.
    public static Design parseParts(String markdown) {
        return new DesignParser().parse(markdown, false);
    }

    public List<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream()).toList();
    }

    /// The parts of the output standard that it gives.
    public Set<OutputPart> parts() {
        return sections.stream().flatMap(section -> section.part().stream()).collect(Collectors.toSet());
    }

    /// What it says of a part, with the heading; blank where it says nothing. Artefacts are left out.
    public String textOf(OutputPart part) {
        return sections.stream().filter(section -> section.part().equals(Optional.of(part)))
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Text text ? Stream.of(text.markdown()) : Stream.empty())
                .collect(Collectors.joining("\n\n"));
    }

    /// Its prose with the lead, without diagrams and contracts.
    public String prose() {
        return Stream.concat(Stream.of(lead), blocks().stream()
                .flatMap(block -> block instanceof Block.Text text ? Stream.of(text.markdown()) : Stream.empty()))
                .collect(Collectors.joining("\n\n"));
    }

    public List<Snippet> snippets() {
        return Snippet.in(this);
    }

    /// The decisions among its trade-offs, a line of plain text each.
    public List<String> decisions() {
        return Points.decisions(this);
    }

    /// What it takes for granted until somebody says otherwise, a line of plain text each.
    public List<String> assumptions() {
        return Points.assumptions(this);
    }

    /// What it asks its readers, a line of plain text each.
    public List<String> questions() {
        return Points.questions(this);
    }

    /// What it asks other personas to take over.
    public List<HandOff> referrals() {
        return blocks().stream()
                .flatMap(block -> block instanceof Block.Referral referral ? Stream.of(referral.handOff()) : Stream.empty())
                .toList();
    }

    /// The same design with other lists of blocks in its sections.
    public Design withBlocks(UnaryOperator<List<Block>> change) {
        var changed = new ArrayList<Section>();
        for (Section section : sections) {
            changed.add(new Section(section.part(), section.title(), change.apply(section.blocks())));
        }
        return new Design(lead, changed);
    }

    public Design withLead(String other) {
        return new Design(other, sections);
    }

    /// The whole as Markdown, with diagrams and contracts in their places.
    public String markdown() {
        return Stream.concat(Stream.of(lead).filter(text -> !text.isBlank()), blocks().stream().map(Design::markdown))
                .collect(Collectors.joining("\n\n"));
    }

    private static String markdown(Block block) {
        return switch (block) {
            case Block.Text text -> text.markdown();
            case Block.Diagram diagram -> CodeFence.of("mermaid", diagram.source());
            case Block.Contract contract -> CodeFence.of(CodeFence.language(contract), contract.content());
            case Block.Referral referral -> CodeFence.of(HandOffReader.LANGUAGE, HandOffReader.write(referral.handOff()));
        };
    }
}
