package dev.architect.decide;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Message;
import dev.architect.decide.Decision.Answer;
import dev.architect.decide.Decision.HandOff;
import dev.architect.decide.Decision.Introduce;
import dev.architect.decide.Decision.Obey;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.decide.Decision.Suggest;
import dev.architect.intent.IntentModel;
import dev.architect.intent.Prose;
import dev.architect.intent.Tokens;
import dev.architect.persona.Persona;

/// Decides whether to answer a message, and who does; or, when nobody called, whether a rule wants to offer help.
public final class Decider {

    private final String architect;
    private final String databaseArchitect;
    private final TriggerMatcher triggers;
    private final ThreadEtiquette etiquette;

    /// @param architect the name of the persona that answers when nothing speaks for another
    /// @param databaseArchitect the name of the persona that owns the data layer
    public Decider(String architect, String databaseArchitect, IntentModel model) {
        this.architect = architect;
        this.databaseArchitect = databaseArchitect;
        this.triggers = new TriggerMatcher(architect, databaseArchitect, model);
        this.etiquette = new ThreadEtiquette(model);
    }

    public Decision decide(Situation situation) {
        Message message = situation.message();
        return switch (message.addressee()) {
            case BOT -> called(situation, Because.MENTIONED);
            case BOT_IN_PRIVATE -> called(situation, Because.DIRECT_MESSAGE);
            case BOT_BY_COMMAND -> called(situation, Because.COMMANDED);
            case BOT_BY_OFFER, BOT_BY_OFFER_IN_PRIVATE -> accepted(situation);
            case SOMEBODY_ELSE -> situation.follows().isPresent()
                    ? new StaySilent(Because.PEOPLE_TALK_TO_EACH_OTHER)
                    : overheard(situation);
            case EVERYBODY -> situation.follows().isPresent() ? followUp(situation) : overheard(situation);
        };
    }

    private Decision called(Situation situation, Because because) {
        Optional<Command> order = Command.parse(situation.message().text())
                .filter(command -> situation.follows().isEmpty() || isPlainEverywhere(command))
                .filter(command -> !(command instanceof Command.Help));
        return order.isPresent() ? new Obey(inPlace(order.get(), situation))
                : deepen(situation, because).orElseGet(() -> answer(situation, because));
    }

    // Only where a design stands; it does so in a thread that the bot was told to leave, too.
    private Optional<Decision> deepen(Situation situation, Because because) {
        return situation.designer()
                .flatMap(designer -> persona(situation, situation.follows().orElse(designer))
                        .or(() -> persona(situation, architect)))
                .flatMap(owner -> Depth.parse(situation.message().text())
                        .map(depth -> new Decision.Deepen(depth, owner, because)));
    }

    // In a thread that the bot answers in, "why?" asks about the answer.
    private static boolean isPlainEverywhere(Command command) {
        return command instanceof Command.Quiet || command instanceof Command.SetContext;
    }

    // "be quiet" in a thread means the thread.
    private static Command inPlace(Command command, Situation situation) {
        return command instanceof Command.Quiet(Command.Span span) && span == Command.Span.FOREVER && situation.isInAThread()
                ? new Command.Quiet(Command.Span.THREAD)
                : command;
    }

    private Decision followUp(Situation situation) {
        Optional<Decision> deeper = deepen(situation, Because.FOLLOW_UP);
        if (deeper.isPresent()) {
            return deeper.get();
        }
        return etiquette.objection(situation).<Decision> map(StaySilent::new)
                .orElseGet(() -> answer(situation, Because.FOLLOW_UP));
    }

    private Decision overheard(Situation situation) {
        List<String> words = Tokens.of(Prose.of(situation.message().text()));
        Optional<Because> objection = Guards.of(situation, words);
        if (objection.isPresent()) {
            return new StaySilent(objection.get());
        }
        Reading reading = triggers.read(words, situation.personas());
        return switch (reading.certainty()) {
            case SILENT -> new StaySilent(Because.NO_RULE_FIRED, reading);
            case UNSURE -> new StaySilent(Because.UNSURE, reading);
            case FIRES -> reading.personas().isEmpty() ? new StaySilent(Because.NOBODY_IN_CHARGE, reading)
                    : new Suggest(reading, Because.RULE_FIRED);
        };
    }

    // Who was offered answers, whatever the words alone would say.
    private Decision accepted(Situation situation) {
        List<Persona> offered = situation.offered().stream().flatMap(name -> persona(situation, name).stream()).toList();
        return switch (offered.size()) {
            case 0 -> answer(situation, Because.OFFER_ACCEPTED);
            case 1 -> new Answer(offered.getFirst(), Because.OFFER_ACCEPTED, List.of());
            default -> new HandOff(offered.getFirst(), offered.get(1), Because.OFFER_ACCEPTED, List.of());
        };
    }

    private Decision answer(Situation situation, Because because) {
        String text = situation.message().text();
        // What was answered to the bot's own questions does not say who is in charge of the question behind them.
        String topical = situation.awaited().orElse(text);
        Optional<Persona> named = NamedPersona.in(topical, situation.personas());
        String question = named.map(persona -> NamedPersona.withoutName(text, persona)).orElse(text);
        Persona usual = named.or(() -> situation.follows().flatMap(name -> persona(situation, name)))
                .or(() -> persona(situation, architect))
                .orElse(situation.personas().getFirst());
        if (SmallTalk.isThanks(question)) {
            return new StaySilent(Because.THANKED);
        }
        boolean hasEarlierMessages = !situation.transcript().lines().isEmpty();
        if (SmallTalk.isGreeting(question) || question.isBlank() && !hasEarlierMessages) {
            return new Introduce(usual, because);
        }
        if (named.isPresent()) {
            return new Answer(named.get(), because, List.of());
        }
        return byTopic(situation, usual, because, Topic.of(topical));
    }

    private Decision byTopic(Situation situation, Persona usual, Because because, Topic topic) {
        Optional<Persona> data = persona(situation, databaseArchitect);
        Optional<Persona> services = persona(situation, architect);
        boolean isBetweenTheTwo = data.isPresent() && services.isPresent()
                && List.of(architect, databaseArchitect).contains(usual.name());
        if (!isBetweenTheTwo) {
            return new Answer(usual, because, topic.words());
        }
        return switch (topic.kind()) {
            case SCHEMA -> new Answer(data.get(), because, topic.words());
            case BOTH -> new HandOff(data.get(), services.get(), because, topic.words());
            case SERVICES -> new Answer(services.get(), because, topic.words());
            case UNCLEAR -> new Answer(usual, because, topic.words());
        };
    }

    private static Optional<Persona> persona(Situation situation, String name) {
        return situation.personas().stream().filter(persona -> persona.name().equals(name)).findFirst();
    }
}
