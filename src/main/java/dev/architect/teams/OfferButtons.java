package dev.architect.teams;

import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Author;
import dev.architect.chat.PlatformException;
import dev.architect.manners.Offers;
import dev.architect.manners.Offers.Settled;
import dev.architect.memory.Suggestions;
import io.quarkus.logging.Log;

/// What happens when a button of an offer is pressed: the choice is stored, then the card is replaced.
@ApplicationScoped
class OfferButtons {

    private final Offers offers;
    private final Suggestions suggestions;
    private final Connector connector;
    private final ExecutorService executor;

    OfferButtons(Offers offers, Suggestions suggestions, Connector connector, ExecutorService executor) {
        this.offers = offers;
        this.suggestions = suggestions;
        this.connector = connector;
        this.executor = executor;
    }

    /// @return the card that the person who pressed sees from now on
    /// @throws RuntimeException when nothing could be stored
    ObjectNode press(OfferButton button, Activity activity, String tenant) {
        boolean isLate = isLate(button);
        Activity.Account by = activity.from();
        Settled settled = offers.choose(button.about(), button.choice(), new Author(by.id(), by.name()), button.language());
        ObjectNode card = OfferCards.settled(button, settled);
        if (!isLate && !activity.replyToId().isBlank() && activity.replyToId().length() <= Activity.LONGEST_ID) {
            showToAll(button, activity, tenant, card);
        }
        return card;
    }

    // Somebody chose before: what the card says about that choice stays there for the others.
    private boolean isLate(OfferButton button) {
        boolean isFirstChoice = switch (button.choice()) {
            case DESIGN, ONLY_ME, NOT_NOW, QUIET -> true;
            case QUIET_THREAD, QUIET_TODAY -> false;
        };
        return isFirstChoice && suggestions.about(button.about()).flatMap(Suggestions.Suggestion::choice).isPresent();
    }

    // The answer to an invoke changes the card for one person. The others' card takes a call of its own, which the person
    // does not wait for: Teams gives an invoke a few seconds.
    private void showToAll(OfferButton button, Activity activity, String tenant, ObjectNode card) {
        Activity.Account bot = activity.recipient();
        var conversation = new Conversation(activity.serviceUrl(), activity.conversationId(), activity.isPersonal(), tenant,
                bot.id(), bot.name(), "");
        byte[] replacement = OfferCards.replacement(conversation, activity.replyToId(), button, card);
        executor.execute(() -> replace(conversation, activity.replyToId(), replacement));
    }

    // The choice is stored: a card that still shows its buttons does no harm.
    private void replace(Conversation conversation, String id, byte[] replacement) {
        try {
            connector.replace(conversation, id, replacement);
        } catch (PlatformException | Connector.TooLarge e) {
            Log.warnf("Teams offer keeps its buttons: %s [message=%s]", e.getMessage(), id);
        }
    }
}
