package dev.architect;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.AnswerInThread.Talk;
import dev.architect.budget.Spent;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Voice;
import dev.architect.deliver.Delivery.Around;
import dev.architect.deliver.Delivery.Closing;
import dev.architect.deliver.Phrases;
import dev.architect.design.Background;
import dev.architect.design.Background.Contribution;
import dev.architect.design.Block;
import dev.architect.design.Design;
import dev.architect.design.Designer;
import dev.architect.design.OutputPart;
import dev.architect.design.Question;
import dev.architect.design.Recorded;
import dev.architect.design.Revision;
import dev.architect.design.Scope;
import dev.architect.design.Task;
import dev.architect.llm.Completion;
import dev.architect.manners.Contexts;
import dev.architect.memory.Adrs;
import dev.architect.memory.Designs;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;
import dev.architect.persona.ProjectContext;
import dev.architect.review.Mender;

/// Has a persona design, shows meanwhile that it does, and keeps the result: a retry gets the same one again.
@ApplicationScoped
class DesignDesk {

    private static final String PLAYBOOK = "playbook";

    private final Platforms platforms;
    private final PersonaCatalog personas;
    private final Contexts contexts;
    private final BudgetDesk budgets;
    private final Designer designer;
    private final Mender mender;
    private final Designs designs;
    private final Adrs adrs;
    private final QuestionDesk questions;
    private final ArchitectConfig config;
    private final Clock clock;

    DesignDesk(Platforms platforms, PersonaCatalog personas, Contexts contexts, BudgetDesk budgets, Designer designer,
            Mender mender, Designs designs, Adrs adrs,
            QuestionDesk questions, ArchitectConfig config, Clock clock) {
        this.platforms = platforms;
        this.personas = personas;
        this.contexts = contexts;
        this.budgets = budgets;
        this.designer = designer;
        this.mender = mender;
        this.designs = designs;
        this.adrs = adrs;
        this.questions = questions;
        this.config = config;
        this.clock = clock;
    }

    /// @param step the persona's place in a hand-off, from 0
    /// @param before what the personas before it answered
    Written design(Talk talk, int step, Assignment assignment, List<Contribution> before) {
        return designs.find(talk.turn().id(), step).<Written> map(Written.Saved::new).orElseGet(() -> {
            Written fresh = ask(talk, step, assignment, before);
            if (fresh instanceof Written.Saved(SavedDesign design)) {
                designs.save(design);
            }
            return fresh;
        });
    }

    /// What came of having a persona write.
    sealed interface Written {

        record Saved(SavedDesign design) implements Written {
        }

        /// Nothing: only a playbook could have answered, and it knows nothing of the design that stands.
        ///
        /// @param why a sentence for the thread
        record Nothing(String why) implements Written {
        }
    }

    /// The project that a channel belongs to.
    Optional<ProjectContext> context(ChannelRef channel) {
        return contexts.of(channel);
    }

    /// What is posted of a design: of a new version what differs from the one before.
    Design news(Assignment assignment, Design design) {
        return assignment.task() instanceof Task.Revise(int _, String earlier)
                ? Revision.of(Design.parse(earlier), design).news()
                : design;
    }

    /// What stands around a design when it is posted.
    ///
    /// @param isLast whether no other persona follows
    /// @param closing what closes the thread; empty where another persona follows
    Around around(Talk talk, Assignment assignment, SavedDesign saved, Design design, boolean isLast,
            Optional<Closing> closing) {
        Language language = talk.language();
        var notes = new ArrayList<String>();
        boolean isPlaybook = saved.provider().equals(PLAYBOOK);
        switch (assignment.task()) {
            case Task.Answer() -> {
            }
            case Task.Deepen _ -> {
            }
            case Task.Revise(int version, String earlier) -> {
                var revision = Revision.of(Design.parse(earlier), design);
                notes.add(isPlaybook ? Phrases.needsAModel(language)
                        : Phrases.revised(version + 1, revision.changed(), revision.kept(), language));
            }
        }
        List<String> decided = recorded(talk).stream()
                .map(adr -> "ADR %d %s".formatted(adr.number(), adr.title()))
                .toList();
        if (!decided.isEmpty() && saved.version() > 0) {
            notes.add(Phrases.decidedBefore(decided, isPlaybook, language));
        }
        boolean asks = assignment.scope().isWhole() && saved.version() == 1 && isLast
                && assignment.task() instanceof Task.Answer;
        return new Around(notes, asks ? questions.open(talk, context(talk.asked().ref().channel())) : Set.of(),
                closing);
    }

    private Written ask(Talk talk, int step, Assignment assignment, List<Contribution> before) {
        Message asked = talk.asked();
        Persona persona = assignment.persona();
        Language language = talk.language();
        var progress = new Progress(asked, persona, language);
        progress.show();
        Optional<ProjectContext> context = context(asked.ref().channel());
        var background = new Background(context, talk.transcript(), before, assignment.handOff(),
                recorded(asked.ref().channel()),
                colleagues(persona));
        var question = new Question(persona, asked.text(), language, assignment.scope(), assignment.task(), background);
        ChannelRef channel = asked.ref().channel();
        Optional<Spent> spent = budgets.spent(channel);
        boolean isToStay = assignment.task() instanceof Task.OnDesign task && !isOfAPlaybook(talk, task);
        if (isToStay && spent.isPresent()) {
            return new Written.Nothing(Phrases.stays(spent, language));
        }
        Completion written = spent.isPresent() ? designer.fromPlaybook(question)
                : designer.design(question, progress::showAgain);
        if (isToStay && written.provider().equals(PLAYBOOK)) {
            return new Written.Nothing(Phrases.stays(spent, language));
        }
        budgets.charge(channel, written);
        Completion completion = revised(assignment.task(), mender.mend(written, question, progress::showAgain));
        budgets.charge(channel, completion, written);
        return new Written.Saved(new SavedDesign(talk.turn().id(), step, asked.thread().key(), persona.name(), persona.hash(),
                context.map(ProjectContext::name).orElse(""), completion.text(), completion.provider(), completion.model(),
                completion.inputTokens(), completion.outputTokens(), completion.isCutOff(), clock.instant(),
                answered(asked, assignment.task()), scope(assignment.scope()), version(asked, assignment, completion),
                completion.usage().cacheRead(),
                budgets.cost(completion), note(talk, spent)));
    }

    private boolean isOfAPlaybook(Talk talk, Task.OnDesign task) {
        return designs.of(talk.asked().thread().key()).stream()
                .anyMatch(design -> design.markdown().equals(task.markdown()) && design.provider().equals(PLAYBOOK));
    }

    // A changed design answers its question still, as the remarks since then change it.
    private String answered(Message asked, Task task) {
        return task instanceof Task.Revise(int _, String earlier)
                ? designs.of(asked.thread().key()).stream().filter(design -> design.markdown().equals(earlier))
                        .map(design -> design.question() + "\n\n").reduce("", (_, last) -> last) + asked.text()
                : asked.text();
    }

    // Once for an answer, however many personas give it.
    private String note(Talk talk, Optional<Spent> spent) {
        boolean isSaid = designs.of(talk.asked().thread().key()).stream()
                .anyMatch(it -> it.turn().equals(talk.turn().id()) && !it.note().isBlank());
        return isSaid ? "" : spent.map(it -> Phrases.spent(it, talk.language())).orElse("");
    }

    // A model that was to write the whole again and left parts out did not mean that they should go.
    private static Completion revised(Task task, Completion completion) {
        return task instanceof Task.Revise(int _, String earlier)
                ? completion.with(Revision.of(Design.parse(earlier), Design.parse(completion.text())).whole().markdown())
                : completion;
    }

    private int version(Message asked, Assignment assignment, Completion completion) {
        int last = designs.of(asked.thread().key()).stream()
                .filter(design -> design.persona().equals(assignment.persona().name()))
                .mapToInt(SavedDesign::version).max().orElse(0);
        return switch (assignment.task()) {
            case Task.Deepen _ -> 0;
            case Task.Revise(int version, String _) -> version + 1;
            case Task.Answer _ -> last > 0 && !assignment.scope().isWhole() || isTalk(completion) ? 0 : last + 1;
        };
    }

    // A few sentences are an answer, and no design that could have versions.
    private static boolean isTalk(Completion completion) {
        Design design = Design.parse(completion.text());
        return design.parts().isEmpty() && design.blocks().stream().allMatch(Block.Text.class::isInstance);
    }

    private static String scope(Scope scope) {
        return scope.parts().stream().sorted().map(OutputPart::number).map(String::valueOf).collect(Collectors.joining(","));
    }

    /// What the channel decided before.
    List<Recorded> recorded(Talk talk) {
        return recorded(talk.asked().ref().channel());
    }

    private List<Recorded> recorded(ChannelRef channel) {
        List<Adrs.Adr> all = adrs.of(channel);
        return all.subList(Math.max(0, all.size() - config.mostRecorded()), all.size()).stream()
                .map(adr -> new Recorded(adr.number(), adr.title(), adr.decisions(), adr.services())).toList();
    }

    private List<Persona> colleagues(Persona persona) {
        return personas.personas().stream().filter(other -> !other.name().equals(persona.name())).toList();
    }

    /// The sign that work goes on, shown again before the platform takes it away.
    private final class Progress {

        private final ChatPlatform platform;
        private final Message asked;
        private final Voice voice;
        private final Language language;
        private Instant shown;

        Progress(Message asked, Persona persona, Language language) {
            this.platform = platforms.named(asked.id().platform());
            this.asked = asked;
            this.voice = new Voice(persona.name(), persona.displayName(), persona.color());
            this.language = language;
        }

        void show() {
            shown = clock.instant();
            platform.showStatus(asked.thread(), voice, language);
        }

        void showAgain() {
            if (!clock.instant().isBefore(shown.plus(config.statusEvery()))) {
                show();
            }
        }
    }
}
