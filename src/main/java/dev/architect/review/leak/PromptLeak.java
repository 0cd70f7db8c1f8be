package dev.architect.review.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Section;
import dev.architect.persona.Persona;

/// Takes out what an answer repeats of its instructions: somebody talked the model into reading them out. Never throws; the
/// time grows with the text.
public final class PromptLeak {

    private final String rules = read("/prompts/rules.md");

    /// A design that repeats no instructions.
    ///
    /// @param leftOut the sentences that did, as they were written; empty where none did
    public record Kept(Design design, List<String> leftOut) {

        public Kept {
            leftOut = List.copyOf(leftOut);
        }
    }

    /// @param persona who was told so
    public Kept keep(Design design, Persona persona, Language language) {
        var pages = new ArrayList<Page>();
        Page lead = Page.ofMarkdown(design.lead());
        pages.add(lead);
        for (Block block : design.blocks()) {
            page(block).forEach(pages::add);
        }
        new Leaving(pages, persona, new Told(List.of(rules, persona.body())), language).leaveOut();
        List<String> leftOut = pages.stream().flatMap(page -> page.leftOut().stream()).toList();
        if (leftOut.isEmpty()) {
            return new Kept(design, leftOut);
        }
        var sections = new ArrayList<Section>();
        int next = 1;
        for (Section section : design.sections()) {
            var blocks = new ArrayList<Block>();
            for (Block block : section.blocks()) {
                Block kept = block;
                if (page(block).findAny().isPresent()) {
                    kept = with(block, pages.get(next++).kept());
                }
                if (!(kept instanceof Block.Text(String markdown) && markdown.isBlank())) {
                    blocks.add(kept);
                }
            }
            sections.add(new Section(section.part(), Leaving.isTitle(section.title()) ? "" : section.title(), blocks));
        }
        String kept = lead.kept();
        return new Kept(new Design((kept.isBlank() ? "" : kept + "\n\n") + sentence(language), sections), leftOut);
    }

    private static Stream<Page> page(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(Page.ofMarkdown(text.markdown()));
            case Block.Diagram diagram -> Stream.of(Page.ofCode(diagram.source()));
            case Block.Contract contract -> Stream.of(Page.ofCode(contract.content()));
            case Block.Referral _ -> Stream.empty();
        };
    }

    private static Block with(Block block, String text) {
        return switch (block) {
            case Block.Text _ -> new Block.Text(text);
            case Block.Diagram diagram -> new Block.Diagram(diagram.title(), text);
            case Block.Contract contract ->
                new Block.Contract(contract.fileName(), contract.kind(), contract.mediaType(), text);
            case Block.Referral referral -> referral;
        };
    }

    private static String sentence(Language language) {
        return switch (language) {
            case ENGLISH -> "_What repeated my instructions was left out._";
            case PORTUGUESE -> "_O que repetia as minhas instruções ficou de fora._";
        };
    }

    private static String read(String resource) {
        try (InputStream in = PromptLeak.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
