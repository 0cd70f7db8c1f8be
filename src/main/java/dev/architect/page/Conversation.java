package dev.architect.page;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Addressee;
import dev.architect.chat.EventId;
import dev.architect.chat.Message;
import dev.architect.chat.MessageRef;
import dev.architect.chat.ThreadRef;
import dev.architect.inbox.Inbox;
import dev.architect.page.PageStore.Writer;
import io.quarkus.logging.Log;

/// What a person says on the page: stored, shown, and handed to the inbox.
@ApplicationScoped
class Conversation {

    private final PageStore store;
    private final PageConfig config;
    private final Channels channels;
    private final Mentions mentions;
    private final Pace pace;
    private final Inbox inbox;
    private final News news;
    private final InstantSource clock;

    Conversation(PageStore store, PageConfig config, Channels channels, Mentions mentions, Pace pace, Inbox inbox,
            News news, InstantSource clock) {
        this.store = store;
        this.config = config;
        this.channels = channels;
        this.mentions = mentions;
        this.pace = pace;
        this.inbox = inbox;
        this.news = news;
        this.clock = clock;
    }

    /// @param thread the root of the thread, or empty for a message in the channel
    Said say(Visit visit, String channel, Optional<Long> thread, String written) {
        You you = visit.you();
        if (!channels.isOpenTo(you, channel)) {
            throw new Refusal(404, PageWords::noSuchChannel);
        }
        String text = Words.clean(written).strip();
        if (text.length() > config.messageLimit()) {
            throw new Refusal(413, words -> words.longMessage(config.messageLimit()));
        }
        if (text.codePoints().allMatch(Conversation::isInvisible)) {
            throw new Refusal(400, PageWords::emptyMessage);
        }
        thread.ifPresent(root -> requireRoot(channel, root));
        pace.require(you);
        return accept(visit, channel, thread, text, mentions.read(text, Channels.isDirect(channel)));
    }

    /// Says in a post's thread what a button below the post says: to the bot, whoever else is named in it.
    ///
    /// @param text without control characters
    void answer(Visit visit, Entry post, String text) {
        pace.require(visit.you());
        boolean isDirect = Channels.isDirect(post.channel());
        accept(visit, post.channel(), Optional.of(post.root()), text,
                new Mentions.Spoken(isDirect ? Addressee.BOT_IN_PRIVATE : Addressee.BOT, text));
    }

    private Said accept(Visit visit, String channel, Optional<Long> thread, String text, Mentions.Spoken spoken) {
        var author = visit.you().author(visit.language());
        Instant now = clock.instant();
        String uid = "said:" + UUID.randomUUID();
        long id = store.add(uid, channel, thread, Writer.of(visit), new Content.Text(text), new byte[0], now);
        var place = PagePlatform.channel(channel);
        long root = thread.orElse(id);
        var message = new Message(new EventId(PagePlatform.NAME, uid), new MessageRef(place, String.valueOf(id)),
                new ThreadRef(place, String.valueOf(root)), author, spoken.addressee(), spoken.text(), now);
        try {
            inbox.accept(message);
        } catch (RuntimeException e) {
            store.remove(id);
            Log.errorf(e, "The inbox did not accept a message of the try-it page [event=%s]", message.id());
            throw new Refusal(503, PageWords::notStored);
        }
        news.look();
        return new Said(root, message.callsTheBot());
    }

    private void requireRoot(String channel, long root) {
        store.find(root).filter(it -> it.isRoot() && it.channel().equals(channel))
                .orElseThrow(() -> new Refusal(404, PageWords::noSuchThread));
    }

    private static boolean isInvisible(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /// @param answered whether an answer will come, since the message speaks to the bot
    record Said(long root, boolean answered) {
    }
}
