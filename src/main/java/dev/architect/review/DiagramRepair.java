package dev.architect.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.architect.chat.Language;
import dev.architect.design.Block.Diagram;
import dev.architect.design.Design;
import dev.architect.design.Fence;
import dev.architect.diagram.DiagramRenderer;
import dev.architect.diagram.PictureFormat;
import dev.architect.diagram.Rendering.Rejected;
import dev.architect.llm.Completion;
import dev.architect.llm.ModelCall;
import dev.architect.llm.ModelException;
import dev.architect.llm.Prompt;
import dev.architect.llm.Prompt.Role;
import dev.architect.llm.Prompt.Turn;
import dev.architect.persona.Persona;
import io.quarkus.logging.Log;

/// Gives the model one chance to mend the diagrams of its answer that cannot be drawn. What it does not mend stays as it
/// is, for people to read.
public final class DiagramRepair {

    private record Broken(Diagram diagram, Rejected rejected) {
    }

    private final ModelCall model;
    private final DiagramRenderer renderer;
    private final String instructions = read("/prompts/mend.md");

    public DiagramRepair(ModelCall model, DiagramRenderer renderer) {
        this.model = model;
        this.renderer = renderer;
    }

    /// @param written the model's answer; a playbook's is returned as it is
    /// @param onProgress called now and then while the model writes
    public Completion repair(Completion written, Persona persona, Language language, Runnable onProgress) {
        if (!model.isConfigured() || !model.provider().orElse("").equals(written.provider())) {
            return written;
        }
        List<Broken> broken = broken(Design.parse(written.text()));
        if (broken.isEmpty()) {
            return written;
        }
        try {
            Completion mended = model.complete(prompt(broken, persona, language), text -> onProgress.run());
            return merged(written, broken, mended);
        } catch (ModelException e) {
            Log.warnf("the model did not mend %d diagrams: %s", broken.size(), e.getMessage());
            return written;
        }
    }

    /// Those whose rejection names a line: without one it is a limit, or an engine that is busy or away.
    private List<Broken> broken(Design design) {
        return design.blocks().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast)
                .limit(Review.MOST_PICTURES)
                .flatMap(diagram -> renderer.render(diagram.source(), PictureFormat.Png.FOR_CHAT) instanceof Rejected rejected
                        && rejected.line() > 0 ? Stream.of(new Broken(diagram, rejected))
                                : Stream.empty())
                .toList();
    }

    private Prompt prompt(List<Broken> broken, Persona persona, Language language) {
        String diagrams = IntStream.range(0, broken.size())
                .mapToObj(i -> Fence.diagram(i + 1, broken.get(i).diagram().source(), told(broken.get(i).rejected())))
                .collect(Collectors.joining("\n\n"));
        return new Prompt(persona.name(), persona.model(), List.of(instructions), List.of(new Turn(Role.USER, diagrams)),
                diagrams, language.locale());
    }

    private static String told(Rejected rejected) {
        return "Line %d, column %d: %s".formatted(rejected.line(), Math.max(1, rejected.column()), rejected.reason());
    }

    private Completion merged(Completion written, List<Broken> broken, Completion mended) {
        List<Diagram> answers = Design.parse(mended.text()).blocks().stream().filter(Diagram.class::isInstance)
                .map(Diagram.class::cast).toList();
        String text = written.text();
        int replaced = 0;
        int from = 0;
        for (int i = 0; answers.size() == broken.size() && i < broken.size(); i++) {
            String source = broken.get(i).diagram().source();
            // They stand in this order; one may repeat or begin like another.
            int at = text.indexOf(source, from);
            if (at >= 0 && !(renderer.render(answers.get(i).source(), PictureFormat.Png.FOR_CHAT) instanceof Rejected)) {
                text = text.substring(0, at) + answers.get(i).source() + text.substring(at + source.length());
                from = at + answers.get(i).source().length();
                replaced++;
            }
        }
        Log.infof("Diagrams mended by the model: %d of %d", replaced, broken.size());
        return written.mended(text, mended);
    }

    private static String read(String resource) {
        try (InputStream in = DiagramRepair.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
