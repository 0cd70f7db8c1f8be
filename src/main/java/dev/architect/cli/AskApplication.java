package dev.architect.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Addressee;
import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.decide.Decider;
import dev.architect.decide.Decision;
import dev.architect.decide.Situation;
import dev.architect.design.Background;
import dev.architect.design.Background.Contribution;
import dev.architect.design.Design;
import dev.architect.design.Designer;
import dev.architect.design.Question;
import dev.architect.design.Scope;
import dev.architect.design.Task;
import dev.architect.llm.Completion;
import dev.architect.persona.Persona;
import dev.architect.persona.PersonaCatalog;
import dev.architect.persona.ProjectContext;
import dev.architect.review.Mender;
import dev.architect.review.Review;
import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;

/// The steps between a question and its answer, with a terminal at both ends.
@ApplicationScoped
@Unremovable
class AskApplication implements QuarkusApplication {

    private static final ChannelRef TERMINAL = new ChannelRef("terminal", "local", "terminal");
    private static final int USED_WRONGLY = 2;

    private final PersonaCatalog personas;
    private final Decider decider;
    private final Designer designer;
    private final Mender mender;
    private final Review review;
    private final Clock clock;

    AskApplication(PersonaCatalog personas, Decider decider, Designer designer, Mender mender, Review review,
            Clock clock) {
        this.personas = personas;
        this.decider = decider;
        this.designer = designer;
        this.mender = mender;
        this.review = review;
        this.clock = clock;
    }

    /// @param arguments text, persona, context, folder; blank where not given
    @Override
    public int run(String... arguments) throws IOException {
        String text = arguments[0];
        Optional<ProjectContext> context = personas.context(arguments[2]);
        if (!arguments[1].isBlank() && personas.persona(arguments[1]).isEmpty()) {
            return usedWrongly("no persona is named %s; there are %s".formatted(arguments[1],
                    personas.personas().stream().map(Persona::name).collect(Collectors.joining(", "))));
        }
        if (!arguments[2].isBlank() && context.isEmpty()) {
            return usedWrongly("no project context is named %s; there are %s".formatted(arguments[2],
                    personas.contexts().stream().map(ProjectContext::name).collect(Collectors.joining(", "))));
        }
        List<Persona> answering = personas.persona(arguments[1]).map(List::of).orElseGet(() -> decide(text));
        var dossier = new Dossier();
        var before = new ArrayList<Contribution>();
        for (Persona persona : answering) {
            Language language = Language.of(text);
            Scope scope = review.keepsStandard(persona) ? Scope.of(text, false) : Scope.OPEN;
            var question = new Question(persona, text, language, scope, new Task.Answer(),
                    new Background(context, Transcript.EMPTY, before, Optional.empty(), List.of(), List.of()));
            Completion completion = mender.mend(designer.design(question, () -> {
            }), question, () -> {
            });
            dossier.add(persona, review.review(Design.parse(completion.text()), persona, scope, language));
            before.add(new Contribution(persona.displayName(), completion.text()));
        }
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments[3].isBlank()) {
            out.println(dossier.markdown());
        } else {
            dossier.writeTo(Path.of(arguments[3])).forEach(out::println);
        }
        dossier.findings().forEach(System.err::println);
        return 0;
    }

    private List<Persona> decide(String text) {
        var message = new Message(new EventId("terminal", "1"), new MessageRef(TERMINAL, "1"), new ThreadRef(TERMINAL, "1"),
                new Author("you", "you"), Addressee.BOT, text, clock.instant());
        return switch (decider
                .decide(new Situation(message, personas.personas(), Optional.empty(), Transcript.EMPTY, List.of()))) {
            case Decision.Answer answer -> List.of(answer.persona());
            case Decision.HandOff handOff -> List.of(handOff.first(), handOff.then());
            case Decision.Introduce introduce -> List.of(introduce.persona());
            case Decision.Deepen deepen -> List.of(deepen.persona());
            case Decision.Obey _ -> List.of(personas.personas().getFirst());
            case Decision.Suggest _ -> List.of(personas.personas().getFirst());
            case Decision.StaySilent _ -> List.of(personas.personas().getFirst());
        };
    }

    private static int usedWrongly(String reason) {
        System.err.println(reason);
        return USED_WRONGLY;
    }
}
