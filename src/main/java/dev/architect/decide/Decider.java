package dev.architect.decide;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Message;
import dev.architect.decide.Decision.Answer;
import dev.architect.decide.Decision.HandOff;
import dev.architect.decide.Decision.Introduce;
import dev.architect.decide.Decision.StaySilent;
import dev.architect.persona.Persona;

/// Decides whether to answer a message, and who does.
public final class Decider {

    private final String architect;
    private final String databaseArchitect;

    /// @param architect the name of the persona that answers when nothing speaks for another
    /// @param databaseArchitect the name of the persona that owns the data layer
    public Decider(String architect, String databaseArchitect) {
        this.architect = architect;
        this.databaseArchitect = databaseArchitect;
    }

    public Decision decide(Situation situation) {
        Message message = situation.message();
        return switch (message.addressee()) {
            case BOT -> answer(situation, Because.MENTIONED);
            case BOT_IN_PRIVATE -> answer(situation, Because.DIRECT_MESSAGE);
            case SOMEBODY_ELSE -> new StaySilent(Because.PEOPLE_TALK_TO_EACH_OTHER);
            // Suggestions belong here: a rule that fires offers help before the bot stays silent.
            case EVERYBODY -> situation.follows().isPresent()
                    ? followUp(situation)
                    : new StaySilent(Because.NOBODY_ASKED);
        };
    }

    private Decision followUp(Situation situation) {
        return situation.message().text().isBlank()
                ? new StaySilent(Because.NOTHING_TO_ANSWER)
                : answer(situation, Because.FOLLOW_UP);
    }

    private Decision answer(Situation situation, Because because) {
        String text = situation.message().text();
        Optional<Persona> named = NamedPersona.in(text, situation.personas());
        String question = named.map(persona -> NamedPersona.withoutName(text, persona)).orElse(text);
        Persona usual = named.or(() -> situation.follows().flatMap(name -> persona(situation, name)))
                .or(() -> persona(situation, architect))
                .orElse(situation.personas().getFirst());
        if (SmallTalk.isThanks(question)) {
            return new StaySilent(Because.THANKED);
        }
        if (SmallTalk.isGreeting(question) || (question.isBlank() && !situation.hasEarlierMessages())) {
            return new Introduce(usual, because);
        }
        if (named.isPresent()) {
            return new Answer(named.get(), because, List.of());
        }
        return byTopic(situation, usual, because, Topic.of(question));
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
