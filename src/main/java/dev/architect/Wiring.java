package dev.architect;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import dev.architect.decide.Decider;
import dev.architect.design.Designer;
import dev.architect.diagram.engine.Diagrams;
import dev.architect.diagram.mermaid.MermaidRenderer;
import dev.architect.intent.IntentModel;
import dev.architect.llm.ModelCall;
import dev.architect.playbook.PlaybookModel;
import dev.architect.review.Checks;
import dev.architect.review.Mender;
import dev.architect.review.Review;

/// The steps that are plain Java, with what they are made of.
class Wiring {

    /// The one clock; tests replace it by one that they move.
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Decider decider(ArchitectConfig config) {
        return new Decider(config.defaultPersona(), config.databasePersona(), IntentModel.bundled());
    }

    @Produces
    @Singleton
    Review review(Diagrams diagrams, ArchitectConfig config) {
        return new Review(diagrams, Checks.usual(), config.reviewBudget(),
                new Review.Owners(config.defaultPersona(), config.databasePersona()));
    }

    @Produces
    @Singleton
    Mender mender(ModelCall model, Review review, ArchitectConfig config) {
        return new Mender(model, review, config.mendBudget());
    }

    @Produces
    @Singleton
    Designer designer(ModelCall model, PlaybookModel playbook, ArchitectConfig config) {
        return new Designer(model, playbook, config.historyTokens());
    }

    @Produces
    @Singleton
    MermaidRenderer mermaid() {
        var renderer = new MermaidRenderer();
        renderer.warmUp();
        return renderer;
    }
}
