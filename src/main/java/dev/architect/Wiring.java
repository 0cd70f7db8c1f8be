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
import dev.architect.review.DiagramRepair;
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
        return new Review(diagrams, Checks.all(), config.databasePersona());
    }

    @Produces
    @Singleton
    DiagramRepair repair(ModelCall model, Diagrams diagrams) {
        return new DiagramRepair(model, diagrams);
    }

    @Produces
    @Singleton
    Designer designer(ModelCall model, PlaybookModel playbook) {
        return new Designer(model, playbook);
    }

    @Produces
    @Singleton
    MermaidRenderer mermaid() {
        var renderer = new MermaidRenderer();
        renderer.warmUp();
        return renderer;
    }
}
