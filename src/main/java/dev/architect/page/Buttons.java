package dev.architect.page;

import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Choice;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;
import dev.architect.manners.Offers;
import dev.architect.manners.Offers.Settled;
import dev.architect.page.PageStore.Writer;
import io.quarkus.logging.Log;

/// What happens when a person presses a button of an offer: it is chosen, and the answer stands in the offer's place.
@ApplicationScoped
class Buttons {

    private final PageStore store;
    private final Channels channels;
    private final Pace pace;
    private final Offers offers;
    private final News news;
    private final InstantSource clock;

    Buttons(PageStore store, Channels channels, Pace pace, Offers offers, News news, InstantSource clock) {
        this.store = store;
        this.channels = channels;
        this.pace = pace;
        this.offers = offers;
        this.news = news;
        this.clock = clock;
    }

    /// @param id the offer's
    /// @throws Refusal when this person sees no such offer
    Pressed press(Visit visit, long id, String button) {
        You you = visit.you();
        Entry entry = store.find(id).filter(it -> channels.isOpenTo(you, it.channel()) && it.isVisibleTo(you.publicId()))
                .filter(it -> it.content() instanceof Content.Offered)
                .orElseThrow(() -> new Refusal(404, PageWords::noSuchOffer));
        Choice choice = Choice.of(button).orElseThrow(() -> new Refusal(400, PageWords::noSuchOffer));
        var offered = (Content.Offered) entry.content();
        // One that is gone was pressed on a page that does not know it yet: its next news show why.
        if (offered.choices().contains(choice)) {
            pace.require(you);
            choose(visit, entry, offered, choice);
        }
        return new Pressed(entry, choice);
    }

    private void choose(Visit visit, Entry entry, Content.Offered offered, Choice choice) {
        var author = visit.you().author(visit.language());
        var about = new MessageRef(PagePlatform.channel(entry.channel()), String.valueOf(offered.about()));
        try {
            Settled settled = offers.choose(about, choice, author, language(entry));
            var instead = new Content.Offered(settled.markdown(), offered.about(), settled.more(), Optional.of(choice));
            store.change(entry, offered, instead, Writer.of(visit), clock.instant());
        } catch (RuntimeException e) {
            Log.errorf(e, "A choice on the try-it page was not stored [offer=%d, choice=%s]", entry.id(), choice.id());
            throw new Refusal(503, PageWords::notStored);
        }
        news.look();
    }

    static Language language(Entry offer) {
        return Stream.of(Language.values()).filter(it -> it.locale().toLanguageTag().equals(offer.language())).findFirst()
                .orElse(Language.ENGLISH);
    }

    record Pressed(Entry offer, Choice choice) {

        /// Whether an answer comes in the thread.
        boolean isAnswered() {
            return choice == Choice.DESIGN;
        }
    }
}
