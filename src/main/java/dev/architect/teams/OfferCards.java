package dev.architect.teams;

import java.util.List;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Choice;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;
import dev.architect.chat.Offer;
import dev.architect.manners.Offers.Settled;

/// An offer, and what stands in its place after a choice, as an Adaptive Card with buttons.
final class OfferCards {

    private static final int MOST_BYTES = 8_000;
    private static final int LONGEST_NAME = 200;

    private OfferCards() {
    }

    /// @param sealed signs the card's buttons
    static byte[] offer(Conversation conversation, Offer offer, UnaryOperator<ObjectNode> sealed) {
        String persona = Cut.within(LONGEST_NAME, offer.voice().displayName());
        ObjectNode card = card(persona, offer.markdown(), offer.about(), offer.language(), offer.choices());
        return Cards.json(Cards.activity(Cards.answer(conversation), persona, sealed.apply(card)));
    }

    /// @param pressed the button that settled the offer
    static ObjectNode settled(OfferButton pressed, Settled settled) {
        return card(pressed.persona(), settled.markdown(), pressed.about(), pressed.language(), settled.more());
    }

    private static ObjectNode card(String persona, String markdown, MessageRef about, Language language, List<Choice> choices) {
        return Cards.card(persona, CardMarkdown.elements(Cut.within(MOST_BYTES, markdown), true), choices.stream()
                .map(choice -> new OfferButton(choice, about, language, persona).action()).toList());
    }
}
