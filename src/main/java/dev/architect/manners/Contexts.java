package dev.architect.manners;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.decide.ContextChoice;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.ChannelSettings.Setting;
import dev.architect.persona.PersonaCatalog;
import dev.architect.persona.ProjectContext;

/// Which project a channel is about: what somebody bound there comes before what the patterns of the context files say.
@ApplicationScoped
public class Contexts {

    private static final String NONE = "";

    private final ChannelSettings settings;
    private final Manners manners;
    private final PersonaCatalog personas;

    Contexts(ChannelSettings settings, Manners manners, PersonaCatalog personas) {
        this.settings = settings;
        this.manners = manners;
        this.personas = personas;
    }

    /// A channel's context and where it comes from.
    public sealed interface Used {

        Optional<ProjectContext> context();

        default Optional<String> name() {
            return context().map(ProjectContext::name);
        }

        /// Somebody bound it, or bound none.
        record Bound(Optional<ProjectContext> context) implements Used {
        }

        /// A pattern fits, or none does.
        record ByPattern(Optional<ProjectContext> context) implements Used {
        }

        /// Somebody bound one whose file is gone; a pattern stands in.
        ///
        /// @param lost the name of the one that is gone
        record Gone(String lost, Optional<ProjectContext> context) implements Used {
        }
    }

    /// What the personas are told of the project here.
    public Optional<ProjectContext> of(ChannelRef channel) {
        return used(channel).context();
    }

    public Used used(ChannelRef channel) {
        Optional<String> bound = settings.find(channel).flatMap(Setting::context);
        if (bound.isEmpty()) {
            return new Used.ByPattern(byPattern(channel));
        }
        String name = bound.get();
        Optional<ProjectContext> context = personas.context(name);
        return name.equals(NONE) || context.isPresent() ? new Used.Bound(context) : new Used.Gone(name, byPattern(channel));
    }

    /// The names of all contexts.
    List<String> names() {
        return personas.contexts().stream().map(ProjectContext::name).toList();
    }

    /// @return whether there is such a context; where there is none nothing changes
    boolean choose(ChannelRef channel, ContextChoice choice) {
        return switch (choice) {
            case ContextChoice.Named(String name) -> personas.context(name).map(it -> bind(channel, Optional.of(it.name())))
                    .orElse(false);
            case ContextChoice.None() -> bind(channel, Optional.of(NONE));
            case ContextChoice.ByPattern() -> bind(channel, Optional.empty());
        };
    }

    private boolean bind(ChannelRef channel, Optional<String> name) {
        settings.create(channel, manners.mode(channel).word());
        settings.setContext(channel, name);
        return true;
    }

    private Optional<ProjectContext> byPattern(ChannelRef channel) {
        return personas.contextFor(channel.channel(), channel.channel());
    }
}
