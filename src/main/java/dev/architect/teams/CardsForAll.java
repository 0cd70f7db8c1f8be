package dev.architect.teams;

import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.PlatformException;
import io.quarkus.logging.Log;

/// Replaces a card for everybody. The answer to an invoke changes the card for the one person who pressed; the others' card
/// takes a call of its own, which that person does not wait for: Teams gives an invoke a few seconds.
@ApplicationScoped
class CardsForAll {

    private final Connector connector;
    private final ExecutorService executor;

    CardsForAll(Connector connector, ExecutorService executor) {
        this.connector = connector;
        this.executor = executor;
    }

    /// @param pressed the invoke, which names the message that the card stands in
    /// @param persona the name that the card shows
    void replace(Activity pressed, String tenant, String persona, ObjectNode card) {
        String id = pressed.pressedMessage();
        if (id.isBlank()) {
            return;
        }
        Activity.Account bot = pressed.recipient();
        var conversation = new Conversation(pressed.serviceUrl(), pressed.conversationId(), pressed.isPersonal(), tenant,
                bot.id(), bot.name(), "");
        byte[] replacement = Cards.json(
                Cards.activity(Cards.envelope(conversation, "message").put("id", id), persona, card));
        executor.execute(() -> replace(conversation, id, replacement));
    }

    // What was pressed is stored: a card that still shows its buttons does no harm.
    private void replace(Conversation conversation, String id, byte[] replacement) {
        try {
            connector.replace(conversation, id, replacement);
        } catch (PlatformException | Connector.TooLarge e) {
            Log.warnf("Teams card keeps its buttons: %s [message=%s]", e.getMessage(), id);
        }
    }
}
