package dev.architect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Message;
import dev.architect.design.Design;
import dev.architect.design.HandOff;
import dev.architect.design.Scope;
import dev.architect.design.Task;
import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;
import dev.architect.review.Reviewed;
import dev.architect.review.border.Kept;
import dev.architect.review.border.SchemaBorder;
import io.quarkus.logging.Log;

/// Sends a question from persona to persona. Each answers a question once, so it cannot go in circles.
@ApplicationScoped
class HandOffDesk {

    private static final Pattern ENTITY = Pattern.compile(
            "\\b(?:table|tabela|entity|entidade|model|class|into|references|on)\\s{1,4}(?:if\\s{1,4}not\\s{1,4}exists\\s{1,4})?[`\"'\\[]?(?:\\w{1,40}\\.)?([A-Za-z_]\\w{2,60})",
            Pattern.CASE_INSENSITIVE);

    private final PersonaCatalog personas;
    private final ArchitectConfig config;

    HandOffDesk(PersonaCatalog personas, ArchitectConfig config) {
        this.personas = personas;
        this.config = config;
    }

    /// The data layer first, then the services upon it.
    List<Assignment> dataFirst(Persona data, Persona services, Message asked, Scope scope) {
        var packet = new HandOff("", data.name(), asked.text(), List.of(), List.of(), List.of(),
                "The data layer of it alone: what the services of %s will build upon. The services themselves are designed after you."
                        .formatted(services.displayName()));
        return List.of(Assignment.answer(data, Scope.OPEN).with(packet), Assignment.answer(services, scope));
    }

    /// Who goes on after an answer.
    ///
    /// @param done the names of the personas that answered the question or are about to
    List<Assignment> after(Assignment assignment, Reviewed reviewed, AnswerInThread.Talk talk, Set<String> done) {
        var next = new ArrayList<Assignment>();
        for (HandOff handOff : handOffs(assignment, reviewed, talk)) {
            Optional<Persona> to = personas.persona(handOff.to());
            if (to.isEmpty() || done.contains(to.get().name())
                    || next.stream().anyMatch(other -> other.persona().name().equals(to.get().name()))) {
                Log.infof("not handed off to %s: %s", handOff.to().replaceAll("\\p{Cntrl}", " "),
                        to.isEmpty() ? "there is no such persona" : "it answers this question already");
            } else if (done.size() + next.size() < config.mostPersonas()) {
                next.add(Assignment.answer(to.get(), Scope.OPEN).with(handOff.from(assignment.persona().displayName())));
            }
        }
        return next;
    }

    // What the design sent on in an earlier version was answered then.
    private List<HandOff> handOffs(Assignment assignment, Reviewed reviewed, AnswerInThread.Talk talk) {
        Kept earlier = assignment.task() instanceof Task.OnDesign task
                ? SchemaBorder.keep(Design.parse(task.markdown()), talk.language())
                : Kept.whole(new Design("", List.of()));
        var handOffs = new ArrayList<>(reviewed.design().referrals());
        handOffs.removeIf(handOff -> earlier.design().referrals().stream().anyMatch(old -> isSame(old, handOff)));
        var removed = new ArrayList<>(reviewed.removed());
        removed.removeAll(earlier.removed());
        boolean isNamed = handOffs.stream().anyMatch(handOff -> handOff.to().equalsIgnoreCase(config.databasePersona()));
        if (!removed.isEmpty() && !isNamed) {
            handOffs.add(schemaWork(reviewed.design(), removed, talk.asked()));
        }
        return handOffs;
    }

    private static boolean isSame(HandOff one, HandOff other) {
        return one.to().equalsIgnoreCase(other.to()) && one.question().equals(other.question());
    }

    private HandOff schemaWork(Design design, List<String> removed, Message asked) {
        return new HandOff("", config.databasePersona(), asked.text(), entities(removed), design.assumptions(),
                design.decisions(), "The tables, keys, indexes and migrations that these services need.");
    }

    // What was taken out names what it was about.
    private static List<String> entities(List<String> removed) {
        return removed.stream().flatMap(text -> ENTITY.matcher(text).results()).map(found -> found.group(1)).distinct()
                .toList();
    }
}
