package dev.architect.inbox;

import java.util.ArrayList;
import java.util.Comparator;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Message;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Transcript.Line;
import dev.architect.memory.Designs;

/// What was said in a thread, from our own memory: the people's messages as they came in and the personas' answers.
@ApplicationScoped
public class Transcripts {

    private final InboxEvents events;
    private final Designs designs;

    Transcripts(InboxEvents events, Designs designs) {
        this.events = events;
        this.designs = designs;
    }

    /// @param now the turn that is being answered; its own messages and answers are left out
    public Transcript before(Turn now) {
        ThreadRef thread = now.first().thread();
        var lines = new ArrayList<Line>();
        for (Message message : events.messagesBefore(now.id(), thread.key())) {
            lines.add(new Line(message.ref().ts(), message.author().name(), false, message.text(), message.sentAt()));
        }
        for (var design : designs.of(thread.key())) {
            if (!design.turn().equals(now.id())) {
                lines.add(new Line(design.turn() + "/" + design.step(), design.persona(), true, design.markdown(),
                        design.designedAt()));
            }
        }
        lines.sort(Comparator.comparing(Line::saidAt));
        return new Transcript(lines);
    }
}
