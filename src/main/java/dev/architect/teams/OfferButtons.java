package dev.architect.teams;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Author;
import dev.architect.manners.Offers;
import dev.architect.manners.Offers.Settled;
import dev.architect.memory.Suggestions;

/// What happens when a button of an offer is pressed: the choice is stored, then the card is replaced.
@ApplicationScoped
class OfferButtons {

    private final Offers offers;
    private final Suggestions suggestions;
    private final CardsForAll cards;
    private final Seal seal;

    OfferButtons(Offers offers, Suggestions suggestions, CardsForAll cards, Seal seal) {
        this.offers = offers;
        this.suggestions = suggestions;
        this.cards = cards;
        this.seal = seal;
    }

    /// @return the card that the person who pressed sees from now on
    /// @throws RuntimeException when nothing could be stored
    ObjectNode press(OfferButton button, Activity activity, String tenant) {
        boolean isLate = isLate(button);
        Activity.Account by = activity.from();
        Settled settled = offers.choose(button.about(), button.choice(), new Author(by.id(), by.name()), button.language());
        ObjectNode card = seal.sign(OfferCards.settled(button, settled), button.about().channel());
        if (!isLate) {
            cards.replace(activity, tenant, button.persona(), card);
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
}
