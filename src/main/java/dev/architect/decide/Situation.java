package dev.architect.decide;

import java.util.List;
import java.util.Optional;

import dev.architect.chat.Message;
import dev.architect.chat.Transcript;
import dev.architect.persona.Persona;

/// All that a decision depends on.
///
/// @param follows the name of the persona that spoke last in the message's thread, if the bot answers there
/// @param designer the name of the persona whose design stands in the message's thread, if one does
/// @param transcript what stands above the message in its thread, as far as it is known
/// @param awaited the question that the bot asked something back about in the thread, where it waits for the answer
/// @param offered who was offered for the message, in their order, if an offer about it was made
public record Situation(Message message, List<Persona> personas, Optional<String> follows, Optional<String> designer,
        Transcript transcript, Optional<String> awaited, List<String> offered) {

    public Situation(Message message, List<Persona> personas, Optional<String> follows, Transcript transcript,
            List<String> offered) {
        this(message, personas, follows, Optional.empty(), transcript, Optional.empty(), offered);
    }

    boolean isInAThread() {
        return !message.thread().isRoot(message.ref());
    }

    /// Whether everything above the message was said by its author.
    boolean isAMonologue() {
        return !transcript.lines().isEmpty() && transcript.lines().stream()
                .allMatch(line -> !line.isPersona() && line.speaker().equals(message.author().name()));
    }

    /// How many people besides the author spoke in the thread.
    long others() {
        return transcript.lines().stream().filter(line -> !line.isPersona()).map(Transcript.Line::speaker)
                .filter(speaker -> !speaker.equals(message.author().name())).distinct().count();
    }
}
