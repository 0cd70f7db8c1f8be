package dev.architect.deliver;

import java.util.ArrayList;
import java.util.List;

import dev.architect.chat.Language;
import dev.architect.chat.Part;
import dev.architect.design.Design;
import dev.architect.memory.Designs.SavedDesign;

/// All that stands in a thread as one Markdown file, with the sources of its diagrams and contracts in place.
public final class DossierFile {

    private DossierFile() {
    }

    /// @param designs the last version of each persona's design
    public static Part.File of(List<SavedDesign> designs, Language language) {
        var text = new ArrayList<String>();
        for (SavedDesign saved : designs) {
            if (designs.size() > 1) {
                text.add("# " + saved.persona());
            }
            if (!saved.question().isBlank()) {
                text.add("> " + saved.question().strip().replace("\n", "\n> "));
            }
            text.add(Design.parse(saved.markdown()).markdown());
            text.add("---\n\n" + Phrases.origin(saved, language));
        }
        return new Part.File(switch (language) {
            case ENGLISH -> "dossier.md";
            case PORTUGUESE -> "dossie.md";
        }, "text/markdown", String.join("\n\n", text) + "\n");
    }
}
