package dev.architect.deliver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Form;
import dev.architect.chat.Language;
import dev.architect.chat.Part;
import dev.architect.design.Block;
import dev.architect.design.Block.Contract;
import dev.architect.design.Block.Diagram;
import dev.architect.design.CodeFence;
import dev.architect.diagram.Rendering;
import dev.architect.diagram.Rendering.Drawn;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.review.Reviewed;

/// A reviewed design as the parts of a reply: the lead, the pictures, the rest, the files. The same design gives the same
/// parts, so that their numbers can be their ids.
final class ReplyParts {

    private static final int LONGEST_THREAD = 60_000;

    private final Reviewed reviewed;
    private final Language language;
    private final ChatPlatform platform;

    ReplyParts(Reviewed reviewed, Language language, ChatPlatform platform) {
        this.reviewed = reviewed;
        this.language = language;
        this.platform = platform;
    }

    /// @param notes lines for below the lead: the context that was used, a cut-off answer
    /// @param closing what can be pressed below it
    List<Part> parts(List<String> notes, List<Form> closing) {
        var parts = new ArrayList<Part>();
        var lead = new ArrayList<String>(List.of(reviewed.design().lead()));
        lead.addAll(notes);
        lead.removeIf(String::isBlank);
        addProse(String.join("\n\n", lead), parts);
        List<Part.Picture> pictures = pictures();
        parts.addAll(pictures);
        addRest(closing.isEmpty() ? new StatusLine(reviewed, language).markdown() : "", parts);
        for (Block block : reviewed.design().blocks()) {
            if (block instanceof Contract contract) {
                parts.add(new Part.File(contract.fileName(), contract.mediaType(), contract.content()));
            }
        }
        if (!pictures.isEmpty() && !platform.showsDiagramSource()) {
            parts.add(new Part.File("diagrams.md", "text/markdown", sources(pictures)));
        }
        if (parts.isEmpty()) {
            parts.add(new Part.Prose(Phrases.empty(language)));
        }
        closing.forEach(form -> parts.add(new Part.Pressable(form)));
        return parts;
    }

    // Nobody reads twenty posts: such an answer is a file.
    private void addRest(String status, List<Part> parts) {
        String rest = rest();
        if (rest.length() > LONGEST_THREAD) {
            addProse(Phrases.asFile(language), parts);
            parts.add(new Part.File("answer.md", "text/markdown", rest + "\n"));
        } else {
            addProse(rest, parts);
        }
        addProse(status, parts);
    }

    private static String sources(List<Part.Picture> pictures) {
        return pictures.stream()
                .map(picture -> "## " + picture.title() + "\n\n" + CodeFence.of("mermaid", picture.source()) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private void addProse(String markdown, List<Part> parts) {
        MarkdownSplitter.split(markdown, platform.postLimit()).forEach(piece -> parts.add(new Part.Prose(piece)));
    }

    private List<Part.Picture> pictures() {
        var pictures = new ArrayList<Part.Picture>();
        var seen = new LinkedHashSet<Diagram>();
        for (Block block : reviewed.design().blocks()) {
            if (block instanceof Diagram diagram && seen.add(diagram)
                    && reviewed.pictures().get(diagram) instanceof Drawn drawn) {
                pictures.add(new Part.Picture(title(diagram), drawn.altText().isBlank() ? title(diagram) : drawn.altText(),
                        drawn.bytes(), drawn.width(), drawn.height(), diagram.source()));
            }
        }
        return pictures;
    }

    private String rest() {
        var rest = new ArrayList<String>();
        for (Block block : reviewed.design().blocks()) {
            rest.add(switch (block) {
                case Block.Text text -> text.markdown();
                case Block.Referral referral -> Phrases.handsOver(referral.handOff(), language);
                case Contract contract -> Phrases.seeFile(contract.fileName(), language);
                case Diagram diagram -> inPlace(diagram, reviewed.pictures().get(diagram));
            });
        }
        return String.join("\n\n", rest);
    }

    /// @param rendering null where the diagram was not drawn for their number
    private String inPlace(Diagram diagram, Rendering rendering) {
        return switch (rendering) {
            case Drawn drawn -> Phrases.seePicture(title(diagram), language);
            case Rejected rejected ->
                Phrases.notDrawn(reason(rejected), language) + "\n\n" + CodeFence.of("mermaid", diagram.source());
            case null -> CodeFence.of("mermaid", diagram.source());
        };
    }

    private static String reason(Rejected rejected) {
        return rejected.line() > 0 ? "line %d: %s".formatted(rejected.line(), rejected.reason()) : rejected.reason();
    }

    private String title(Diagram diagram) {
        return diagram.title().isBlank() ? Phrases.untitled(language) : diagram.title();
    }
}
