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
        var removed = new ArrayList<String>();
        Design kept = design;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = removed.size();
            kept = once(kept, sentence(language), removed);
            if (removed.size() == before) {
                break;
            }
        }
        return new Kept(kept, removed);
    }

    private static Design once(Design design, String sentence, List<String> removed) {
        String lead = design.lead().isBlank() ? design.lead()
                : markdown(cleared(List.of(new Block.Text(design.lead())), false, sentence, removed));
        List<Section> sections = design.sections().stream()
                .map(section -> new Section(section.part(), title(section.title()),
                        cleared(section.blocks(), section.part().isPresent(), sentence, removed).stream()
                                .map(SchemaBorder::titled).toList()))
                .filter(section -> !section.blocks().isEmpty()).toList();
        return new Design(lead, sections);
    }

    private static List<Block> cleared(List<Block> blocks, boolean isPart, String sentence, List<String> removed) {
        var clearing = new Clearing(blocks, isPart, sentence);
        List<Block> kept = clearing.blocks();
        removed.addAll(clearing.removed());
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
            case ENGLISH -> "Database schema design should be handled by the database-architect agent. Once the data layer is "
                    + "designed, I can architect the services that interact with it.";
            case PORTUGUESE ->
                "O desenho do esquema do banco de dados cabe ao agente database-architect. Com a camada de dados "
                        + "desenhada, eu desenho os serviços que interagem com ela.";
        };
    }
}
