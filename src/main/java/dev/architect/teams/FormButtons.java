package dev.architect.teams;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Message;
import dev.architect.inbox.Inbox.Accepted;

/// What happens when a button of a form is pressed: its words are stored as a message of whoever pressed.
@ApplicationScoped
class FormButtons {

    private final ActivityReader reader;
    private final ActivityIntake intake;
    private final CardsForAll cards;

    FormButtons(ActivityReader reader, ActivityIntake intake, CardsForAll cards) {
        this.reader = reader;
        this.intake = intake;
        this.cards = cards;
    }

    /// @return the card that stands in the form's place; empty where the form stays
    /// @throws RuntimeException when nothing could be stored
    Optional<ObjectNode> press(FormPress press, Activity activity, String tenant) {
        Message said = reader.pressed(activity, tenant, press.said());
        Accepted accepted = intake.accept(said, activity, tenant);
        if (!press.isOnce()) {
            return Optional.empty();
        }
        ObjectNode card = FormCards.settled(press, said);
        if (accepted != Accepted.DUPLICATE) {
            cards.replace(activity, tenant, press.persona(), card);
        }
        return Optional.of(card);
    }
}
