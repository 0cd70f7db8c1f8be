package dev.architect;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.PlatformException;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Voice;
import dev.architect.decide.Decision;
import dev.architect.deliver.Phrases;
import dev.architect.inbox.Turn;
import dev.architect.memory.Receipts;
import dev.architect.persona.Persona;
import io.quarkus.logging.Log;

/// Opens the thread of an answer whose question stands in none: a command is said aloud in the channel first, and an
/// answer for one person goes into their direct conversation.
@ApplicationScoped
class StageDesk {

    private final Platforms platforms;
    private final Receipts receipts;

    StageDesk(Platforms platforms, Receipts receipts) {
        this.platforms = platforms;
        this.receipts = receipts;
    }

    /// The message in the thread that its answer belongs in.
    Message opened(Turn turn, Message asked, Decision decision) {
        return switch (decision) {
            case Decision.Answer answer -> opened(turn, asked, answer.persona());
            case Decision.HandOff handOff -> opened(turn, asked, handOff.first());
            case Decision.Introduce introduce -> opened(turn, asked, introduce.persona());
            case Decision.Deepen _ -> asked;
            case Decision.Obey _ -> asked;
            case Decision.Suggest _ -> asked;
            case Decision.StaySilent _ -> asked;
        };
    }

    private Message opened(Turn turn, Message asked, Persona persona) {
        ChatPlatform platform = platforms.named(asked.id().platform());
        Language language = Language.of(asked.text());
        PartId id = stage(turn);
        var voice = new Voice(persona.name(), persona.displayName(), persona.color());
        return switch (asked.addressee()) {
            case BOT_BY_COMMAND -> asked.in(once(id, asked.thread(), () -> announced(platform, asked,
                    new Post(id, voice, language,
                            new Part.Prose(Phrases.asks(asked.author().name(), asked.text(), language))))));
            case BOT_BY_OFFER_IN_PRIVATE -> asked.in(once(id, asked.thread(), () -> platform.announcePrivately(asked.author(),
                    asked.ref().channel(),
                    new Post(id, voice, language, new Part.Prose(Phrases.asked(asked.text(), language))))));
            case BOT, BOT_IN_PRIVATE, BOT_BY_OFFER, SOMEBODY_ELSE, EVERYBODY -> asked;
        };
    }

    // A command can be given where the bot may not write; then only who gave it is answered.
    private static ThreadRef announced(ChatPlatform platform, Message asked, Post post) {
        try {
            return platform.announce(asked.ref().channel(), post);
        } catch (PlatformException.Permanent e) {
            Log.warnf("%s; answered in private [event=%s]", e.getMessage(), asked.id());
            return platform.announcePrivately(asked.author(), asked.ref().channel(), post);
        }
    }

    /// The message in the thread that an earlier attempt opened for its answer, if one did.
    Message whereOpened(Turn turn, Message asked) {
        return receipts.postedAs(stage(turn)).map(known -> asked.in(thread(known, asked.thread()))).orElse(asked);
    }

    private static PartId stage(Turn turn) {
        return new PartId(turn.id() + "/stage");
    }

    // A retry goes on in the thread that an earlier attempt opened.
    private ThreadRef once(PartId id, ThreadRef from, Opening opening) {
        return receipts.postedAs(id).map(known -> thread(known, from)).orElseGet(() -> {
            ThreadRef opened = opening.open();
            receipts.write(id, opened.channel().channel() + " " + opened.root());
            return opened;
        });
    }

    private static ThreadRef thread(String receipt, ThreadRef from) {
        String[] place = receipt.split(" ", 2);
        return new ThreadRef(new ChannelRef(from.channel().platform(), from.channel().team(), place[0]),
                place[1]);
    }

    private interface Opening {
        ThreadRef open();
    }
}
