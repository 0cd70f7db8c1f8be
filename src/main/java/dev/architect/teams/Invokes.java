package dev.architect.teams;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Language;
import io.quarkus.logging.Log;

/// What becomes of a button that a person pressed in a card.
@ApplicationScoped
class Invokes {

    private final OfferButtons offers;
    private final FormButtons forms;
    private final Seal seal;

    Invokes(OfferButtons offers, FormButtons forms, Seal seal) {
        this.offers = offers;
        this.forms = forms;
        this.seal = seal;
    }

    /// Source: "Universal Action Model" of Adaptive Cards.
    ///
    /// @param statusCode what became of the press
    /// @param type of what the person sees now
    record Answer(int statusCode, String type, Object value) {

        private static Answer card(Object card) {
            return new Answer(200, "application/vnd.microsoft.card.adaptive", card);
        }

        private static Answer words(String words) {
            return new Answer(200, "application/vnd.microsoft.activity.message", words);
        }

        private static Answer unknown(boolean inPortuguese) {
            return new Answer(400, "application/vnd.microsoft.error", Map.of("code", "BadRequest", "message",
                    inPortuguese ? "Não conheço este botão." : "I do not know this button."));
        }
    }

    /// @throws RuntimeException when nothing could be stored
    Answer press(Activity activity, String tenant) {
        boolean isAPersons = activity.isFromTeams() && !activity.from().isBot();
        ChannelRef channel = Place.channel(activity.conversationId(), tenant);
        Optional<OfferButton> offer = OfferButton.of(activity.buttonData(), channel);
        // Without an id a second delivery could not be told from a second press.
        Optional<FormPress> form = activity.hasUsableId() ? FormPress.of(activity.buttonData()) : Optional.empty();
        String key = offer.isPresent() ? OfferButton.KEY : FormPress.KEY;
        if (isAPersons && (offer.isPresent() || form.isPresent())
                && !seal.isIntact(activity.buttonData().path(key), channel)) {
            Log.infof("Teams button refused: it is not as we signed it [activity=%s]", activity.id());
            return Answer.words(noLongerValid(activity.isInPortuguese()));
        }
        if (isAPersons && offer.isPresent()) {
            return Answer.card(offers.press(offer.get(), activity, tenant));
        }
        if (isAPersons && form.isPresent()) {
            return forms.press(form.get(), activity, tenant).map(Answer::card)
                    .orElseGet(() -> Answer.words(taken(form.get().language())));
        }
        Log.infof("Teams button refused: it is none of ours here [activity=%s]", activity.id());
        return Answer.unknown(activity.isInPortuguese());
    }

    private static String noLongerValid(boolean inPortuguese) {
        return inPortuguese ? "Este cartão não vale mais: nada foi enviado. Pergunte de novo."
                : "This card is no longer valid: nothing was sent. Ask again.";
    }

    private static String taken(Language language) {
        return switch (language) {
            case ENGLISH -> "On it: the answer comes here.";
            case PORTUGUESE -> "Já vou: a resposta vem aqui.";
        };
    }
}
