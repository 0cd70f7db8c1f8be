package dev.architect.persona;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;

/// The personas and project contexts of the agents folder as they are now. The folder is looked at when somebody asks, at
/// most once a second. A file that goes bad keeps what it said before; [#problems] says so until it is mended.
@Startup
@ApplicationScoped
public class PersonaCatalog {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final AgentFolder folder;
    private final InstantSource clock;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile State state;

    /// @throws PersonaException when a file cannot be used: nobody starts with half of the personas
    @Inject
    PersonaCatalog(AgentsConfig config, Instance<InstantSource> clocks) {
        this(AgentFolder.of(config.dir()), clocks.isResolvable() ? clocks.get() : InstantSource.system());
    }

    /// @throws PersonaException when a file cannot be used
    public PersonaCatalog(AgentFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.state = new State(clock.instant(), Shelf.<Persona> empty().reread(folder, Shelf.Kind.PERSONAS),
                Shelf.<ProjectContext> empty().reread(folder, Shelf.Kind.CONTEXTS));
        if (!state.problems().isEmpty()) {
            throw new PersonaException(state.problems());
        }
        Log.infof("Personas from %s: %s", folder.name(), state.names());
    }

    /// All personas, in the order of their files' names; never empty.
    public List<Persona> personas() {
        return current().personas().items();
    }

    /// @param name in any case
    public Optional<Persona> persona(String name) {
        return personas().stream().filter(persona -> persona.name().equalsIgnoreCase(name)).findFirst();
    }

    public List<ProjectContext> contexts() {
        return current().contexts().items();
    }

    /// @param name in any case
    public Optional<ProjectContext> context(String name) {
        return contexts().stream().filter(context -> context.name().equalsIgnoreCase(name)).findFirst();
    }

    /// The project that a channel belongs to. Where several patterns match, the one that says most wins.
    ///
    /// @param channelId the platform's id
    /// @param channelName blank where the platform tells none
    public Optional<ProjectContext> contextFor(String channelId, String channelName) {
        return contexts().stream()
                .flatMap(context -> context.channels().stream().map(Glob::new)
                        .filter(glob -> glob.matches(channelName) || glob.matches(channelId))
                        .map(glob -> new Match(context, glob.weight())))
                .max(Comparator.comparingInt(Match::weight)).map(Match::context);
    }

    /// What is wrong with the files at the moment.
    public List<PersonaProblem> problems() {
        return current().problems();
    }

    /// The folder itself, for what else lies in it.
    public AgentFolder folder() {
        return folder;
    }

    private State current() {
        State known = state;
        Instant now = clock.instant();
        // A clock that was set back looks as well.
        if (Duration.between(known.looked(), now).abs().compareTo(BETWEEN_LOOKS) < 0 || !looking.tryLock()) {
            return known;
        }
        try {
            State fresh = new State(now, look(known.personas(), Shelf.Kind.PERSONAS),
                    look(known.contexts(), Shelf.Kind.CONTEXTS));
            tell(known, fresh);
            state = fresh;
            return fresh;
        } finally {
            looking.unlock();
        }
    }

    private <T> Shelf<T> look(Shelf<T> known, Shelf.Kind<T> kind) {
        return folder.fingerprint(kind.folder()).equals(known.fingerprint()) ? known : known.reread(folder, kind);
    }

    private void tell(State before, State after) {
        for (PersonaProblem problem : after.problems()) {
            if (!before.problems().contains(problem)) {
                Log.warnf("A changed file is not used, what it said before still holds: %s", problem);
            }
        }
        if (before.personas() != after.personas() || before.contexts() != after.contexts()) {
            Log.infof("Personas read again from %s: %s", folder.name(), after.names());
        }
    }

    private record Match(ProjectContext context, int weight) {
    }

    private record State(Instant looked, Shelf<Persona> personas, Shelf<ProjectContext> contexts) {

        List<PersonaProblem> problems() {
            var all = new ArrayList<>(personas.problems());
            all.addAll(contexts.problems());
            return all;
        }

        String names() {
            return String.join(", ", Stream.concat(personas.items().stream().map(Persona::name),
                    contexts.items().stream().map(context -> "context " + context.name())).toList());
        }
    }
}
