package dev.architect;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.budget.Spent;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.deliver.Phrases;
import dev.architect.design.Designer;
import dev.architect.design.Question;
import dev.architect.design.Question.Contribution;
import dev.architect.inbox.Turn;
import dev.architect.llm.Completion;
import dev.architect.manners.Contexts;
import dev.architect.memory.Designs;
import dev.architect.memory.Designs.SavedDesign;
import dev.architect.persona.Persona;
import dev.architect.persona.ProjectContext;
import dev.architect.review.DiagramRepair;

/// Has a persona design, shows meanwhile that it does, and keeps the result: a retry gets the same one again.
@ApplicationScoped
class DesignDesk {

    private final Platforms platforms;
    private final Contexts contexts;
    private final BudgetDesk budgets;
    private final Designer designer;
    private final DiagramRepair repair;
    private final Designs designs;
    private final ArchitectConfig config;
    private final Clock clock;

    DesignDesk(Platforms platforms, Contexts contexts, BudgetDesk budgets, Designer designer, DiagramRepair repair,
            Designs designs, ArchitectConfig config, Clock clock) {
        this.platforms = platforms;
        this.contexts = contexts;
        this.budgets = budgets;
        this.designer = designer;
        this.repair = repair;
        this.designs = designs;
        this.config = config;
        this.clock = clock;
    }

    /// @param step the persona's place in the hand-off, from 0
    /// @param before what the personas before it answered
    SavedDesign design(Turn turn, int step, Persona persona, Message asked, Transcript transcript,
            List<Contribution> before) {
        return designs.find(turn.id(), step).orElseGet(() -> {
            SavedDesign fresh = ask(turn, step, persona, asked, transcript, before);
            designs.save(fresh);
            return fresh;
        });
    }

    private SavedDesign ask(Turn turn, int step, Persona persona, Message asked, Transcript transcript,
            List<Contribution> before) {
        var progress = new Progress(asked, persona);
        progress.show();
        ChannelRef channel = asked.ref().channel();
        Optional<ProjectContext> context = contexts.of(channel);
        var question = new Question(persona, context, asked.text(), transcript, before,
                Language.of(asked.text()));
        Optional<Spent> spent = budgets.spent(channel);
        Completion written = spent.isPresent() ? designer.fromPlaybook(question)
                : designer.design(question, progress::showAgain);
        budgets.charge(channel, written);
        Completion completion = repair.repair(written, persona, question.language(), progress::showAgain);
        budgets.charge(channel, completion, written);
        return new SavedDesign(turn.id(), step, asked.thread().key(), persona.name(), persona.hash(),
                context.map(ProjectContext::name).orElse(""), completion.text(), completion.provider(), completion.model(),
                completion.inputTokens(), completion.outputTokens(), completion.isCutOff(), clock.instant(),
                completion.usage().cacheRead(), budgets.cost(completion), note(turn, asked, spent, question.language()));
    }

    // Once for an answer, however many personas give it.
    private String note(Turn turn, Message asked, Optional<Spent> spent, Language language) {
        boolean isSaid = designs.of(asked.thread().key()).stream()
                .anyMatch(it -> it.turn().equals(turn.id()) && !it.note().isBlank());
        return isSaid ? "" : spent.map(it -> Phrases.spent(it, language)).orElse("");
    }

    /// The sign that work goes on, shown again before the platform takes it away.
    private final class Progress {

        private final ChatPlatform platform;
        private final Message asked;
        private final Voice voice;
        private Instant shown;

        Progress(Message asked, Persona persona) {
            this.platform = platforms.named(asked.id().platform());
            this.asked = asked;
            this.voice = new Voice(persona.name(), persona.displayName(), persona.color());
        }

        void show() {
            shown = clock.instant();
            platform.showStatus(asked.thread(), voice, Language.of(asked.text()));
        }

        void showAgain() {
            if (!clock.instant().isBefore(shown.plus(config.statusEvery()))) {
                show();
            }
        }
    }
}
