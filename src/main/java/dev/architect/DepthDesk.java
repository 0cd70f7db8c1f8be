package dev.architect;

import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Part;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.decide.Decision;
import dev.architect.decide.Depth;
import dev.architect.deliver.AdrFile;
import dev.architect.deliver.DossierFile;
import dev.architect.deliver.Phrases;
import dev.architect.design.Block.Contract;
import dev.architect.design.Design;
import dev.architect.design.OutputPart;
import dev.architect.design.Scope;
import dev.architect.design.ServiceNames;
import dev.architect.design.Task;
import dev.architect.inbox.Turn;
import dev.architect.memory.Adrs;
import dev.architect.memory.Adrs.Adr;
import dev.architect.memory.Designs;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;

/// What people can have of the design that stands in their thread.
@ApplicationScoped
class DepthDesk {

    private final Designs designs;
    private final Adrs adrs;
    private final PersonaCatalog personas;
    private final Clock clock;

    DepthDesk(Designs designs, Adrs adrs, PersonaCatalog personas, Clock clock) {
        this.designs = designs;
        this.adrs = adrs;
        this.personas = personas;
        this.clock = clock;
    }

    /// What follows from a wish.
    sealed interface Next {

        /// It is there already.
        record Hand(List<Part> parts) implements Next {
        }

        /// A persona has to write.
        record Write(List<Assignment> assignments) implements Next {
        }
    }

    /// The language of what is said next. The words of a button tell little: "as" is Portuguese too.
    Language language(Turn turn, Message asked, Transcript transcript) {
        var spoken = new Transcript(transcript.lines().stream()
                .filter(line -> line.isPersona() || Depth.parse(line.text()).isEmpty()).toList());
        return Depth.parse(asked.text()).isEmpty() ? spoken.languageOf(asked.text())
                : spoken.languageOf(main(standing(turn, 0, asked.thread())).map(SavedDesign::question).orElse(""));
    }

    /// @param step what the turn's earlier ones wrote stands already
    Next next(AnswerInThread.Talk talk, int step, Decision.Deepen wish) {
        Message asked = talk.asked();
        Persona owner = wish.persona();
        Language language = talk.language();
        List<SavedDesign> standing = standing(talk.turn(), step, asked.thread());
        SavedDesign main = main(standing).orElseThrow();
        return switch (wish.depth()) {
            case Depth.FullDossier() -> new Next.Hand(List.of(DossierFile.of(standing, language)));
            case Depth.OnlyTheContract() -> new Next.Hand(contracts(standing, language));
            case Depth.GoOn() -> say(Phrases.standsOn(Design.parse(main.markdown()).assumptions(), language));
            case Depth.RecordAsAdr() -> new Next.Hand(record(asked, main, language));
            case Depth.Change(String remark) -> remark.isBlank() ? say(Phrases.sayWhatToChange(language))
                    : new Next.Write(List.of(assignment(main, owner,
                            new Task.Revise(Math.max(1, main.version()), main.markdown()), scope(main))));
            case Depth.Deeper(List<OutputPart> parts) -> parts.isEmpty() ? say(Phrases.sayWhichPart(language))
                    : new Next.Write(parts.stream()
                            .map(part -> assignment(main, owner,
                                    new Task.Deepen(part, Math.max(1, main.version()), main.question(), main.markdown()),
                                    new Scope(Set.of(part))))
                            .toList());
        };
    }

    // A retry finds what its later steps wrote, and has to decide as before.
    private List<SavedDesign> standing(Turn turn, int step, ThreadRef thread) {
        return standing(designs.of(thread.key()).stream()
                .filter(design -> !design.turn().equals(turn.id()) || design.step() < step).toList());
    }

    /// The designs that people look at: of each persona the last version, or the last answer where nobody designed.
    private static List<SavedDesign> standing(List<SavedDesign> all) {
        var latest = new LinkedHashMap<String, SavedDesign>();
        all.stream().filter(design -> design.version() > 0).forEach(design -> {
            latest.remove(design.persona());
            latest.put(design.persona(), design);
        });
        return latest.isEmpty() ? all.stream().skip(Math.max(0, all.size() - 1)).toList() : List.copyOf(latest.values());
    }

    /// The design that the next press in a thread acts on; empty where nobody designed.
    Optional<SavedDesign> main(ThreadRef thread) {
        return main(standing(designs.of(thread.key()))).filter(design -> design.version() > 0);
    }

    private static Optional<SavedDesign> main(List<SavedDesign> standing) {
        return standing.stream().max(Comparator.comparingInt(DepthDesk::parts));
    }

    private static int parts(SavedDesign design) {
        return Design.parse(design.markdown()).parts().size();
    }

    // A design of all parts stays one; what was narrow is not made to grow.
    private static Scope scope(SavedDesign main) {
        return new Scope(Design.parse(main.markdown()).parts());
    }

    // The owner answers where the persona of the design is gone.
    private Assignment assignment(SavedDesign main, Persona owner, Task task, Scope scope) {
        return new Assignment(personas.persona(main.persona()).orElse(owner), task, scope, Optional.empty());
    }

    private static Next say(String sentence) {
        return new Next.Hand(List.of(new Part.Prose(sentence)));
    }

    private static List<Part> contracts(List<SavedDesign> standing, Language language) {
        List<Part> files = standing.stream().flatMap(design -> Design.parse(design.markdown()).blocks().stream())
                .flatMap(block -> block instanceof Contract contract
                        ? Stream.<Part> of(new Part.File(contract.fileName(), contract.mediaType(), contract.content()))
                        : Stream.empty())
                .toList();
        return files.isEmpty() ? List.of(new Part.Prose(Phrases.noContract(language))) : files;
    }

    private List<Part> record(Message asked, SavedDesign main, Language language) {
        Design design = Design.parse(main.markdown());
        String title = AdrFile.title(main, language);
        Adr kept = adrs.keep(asked.ref().channel(),
                new Adr(0, main.turn() + "/" + main.step(), title, AdrFile.decisions(design),
                        List.copyOf(ServiceNames.in(design)),
                        AdrFile.markdown(main, title, asked.author().name(), clock.instant(), language),
                        asked.thread().key(), asked.author().name(), clock.instant()));
        return List.of(new Part.Prose(Phrases.recorded(kept.number(), kept.title(), language)), AdrFile.of(kept));
    }
}
