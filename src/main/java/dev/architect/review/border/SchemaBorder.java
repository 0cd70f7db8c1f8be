package dev.architect.review.border;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.architect.chat.Language;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Section;

/// The border to the database architect: whatever another persona's answer says about tables, columns, indexes and keys is
/// taken out, and a sentence that says who designs them stands in its place. Never throws; the time grows with the text.
public final class SchemaBorder {

    // What was hidden by something that went shows in the next round. Each round takes at least one thing out.
    private static final int MOST_ROUNDS = 8;

    private SchemaBorder() {
    }

    /// Keeping what is kept changes nothing any more.
    public static Kept keep(Design design, Language language) {
        String sentence = sentence(language);
        var removed = new ArrayList<String>();
        String lead = design.lead().isBlank() ? design.lead()
                : markdown(cleared(List.of(new Block.Text(design.lead())), false, sentence, removed));
        var sections = new ArrayList<Section>();
        for (Section section : design.sections()) {
            List<Block> kept = cleared(section.blocks(), section.part().isPresent(), sentence, removed);
            if (!kept.isEmpty() || section.blocks().isEmpty()) {
                sections.add(
                        new Section(section.part(), title(section.title()), kept.stream().map(SchemaBorder::titled).toList()));
            }
        }
        return removed.isEmpty() ? Kept.whole(design) : new Kept(new Design(lead, sections), removed);
    }

    private static List<Block> cleared(List<Block> blocks, boolean isPart, String sentence, List<String> removed) {
        List<Block> kept = blocks;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var clearing = new Clearing(kept, isPart, sentence);
            kept = clearing.blocks();
            removed.addAll(clearing.removed());
            if (clearing.removed().isEmpty()) {
                break;
            }
        }
        return kept;
    }

    private static String markdown(List<Block> lead) {
        return lead.isEmpty() ? "" : ((Block.Text) lead.getFirst()).markdown();
    }

    private static String title(String title) {
        return Judge.isSchemaTitle(title) ? "" : title;
    }

    private static Block titled(Block block) {
        return block instanceof Block.Diagram diagram && Judge.isSchemaTitle(diagram.title())
                ? new Block.Diagram("", diagram.source())
                : block;
    }

    static boolean isSentence(String text) {
        return Arrays.stream(Language.values()).anyMatch(language -> sentence(language).equals(text));
    }

    public static String sentence(Language language) {
        return switch (language) {
            case ENGLISH -> "Database schema design should be handled by the database-architect agent. Once the data "
                    + "layer is "
                    + "designed, I can architect the services that interact with it.";
            case PORTUGUESE ->
                "O desenho do esquema do banco de dados cabe ao agente database-architect. Com a camada de dados "
                        + "desenhada, eu desenho os serviços que interagem com ela.";
        };
    }
}
