package dev.architect.teams;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Language;
import dev.architect.chat.Offer;
import dev.architect.chat.PartId;
import dev.architect.chat.PlatformException;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;
import dev.architect.memory.Database;
import io.quarkus.logging.Log;

/// Posts in Teams, in conversations that an activity with a good token came from and nowhere else.
@Singleton
class TeamsPlatform implements ChatPlatform {

    static final String NAME = "teams";

    private static final int POST_LIMIT = 6_000;

    private final Connector connector;
    private final Conversations conversations;
    private final Channels channels;
    private final Seal seal;

    TeamsPlatform(Connector connector, Conversations conversations, Channels channels, Seal seal) {
        this.connector = connector;
        this.conversations = conversations;
        this.channels = channels;
        this.seal = seal;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int postLimit() {
        return POST_LIMIT;
    }

    /// What stands in a channel is seen by all of it.
    @Override
    public boolean canWhisper() {
        return false;
    }

    @Override
    public String offer(ThreadRef thread, Offer offer) {
        if (offer.onlyFor().isPresent()) {
            throw new PlatformException.Permanent("Teams shows nothing to one person alone [part=%s, thread=%s]"
                    .formatted(offer.id().value(), thread.key()), null);
        }
        Conversation conversation = conversation(thread);
        return kept(thread, offer.id(),
                delivered(offer.id(), size -> connector.reply(conversation,
                        OfferCards.offer(conversation, offer, sealedFor(thread.channel())))));
    }

    /// A new thread of a channel; in a group chat, which has no threads, a message like any other.
    @Override
    public ThreadRef announce(ChannelRef channel, Post post) {
        TeamsChannel known = channel(channel);
        return known.isChat()
                ? announceInChat(known.conversation(channel.channel(), false, ""), Place.wholeChat(channel), post)
                : announceInThread(known, post);
    }

    private ThreadRef announceInThread(TeamsChannel channel, Post post) {
        Optional<String> posted = conversations.postedAs(post.id());
        if (posted.isPresent()) {
            return new ThreadRef(channel.ref(), posted.get());
        }
        Connector.Created created = delivered(post.id(),
                size -> connector.create(channel,
                        NewConversation.thread(channel, Cards.opening(post, size, sealedFor(channel.ref())))));
        String root = created.activityId().isBlank() ? post.id().value() : created.activityId();
        var thread = new ThreadRef(channel.ref(), root);
        if (!created.activityId().isBlank()) {
            conversations.rememberNew(thread, channel.conversation(Place.threadId(channel.ref(), root), false, root));
        }
        kept(thread, post.id(), root);
        return thread;
    }

    @Override
    public ThreadRef announcePrivately(Author person, ChannelRef from, Post post) {
        TeamsChannel channel = channel(from);
        Connector.Created created = delivered(post.id(),
                size -> connector.create(channel, NewConversation.chat(channel, person.id())));
        if (created.id().isBlank()) {
            throw new PlatformException.Transient("Teams conversation failed: the answer holds no id [channel=%s, tenant=%s]"
                    .formatted(from.channel(), from.team()), null, null);
        }
        var chat = new ChannelRef(NAME, from.team(), created.id());
        return announceInChat(channel.conversation(created.id(), true, ""), Place.wholeChat(chat), post);
    }

    private ThreadRef announceInChat(Conversation conversation, ThreadRef thread, Post post) {
        conversations.rememberNew(thread, conversation);
        if (conversations.postedAs(post.id()).isEmpty()) {
            String id = delivered(post.id(),
                    size -> connector.send(conversation, Cards.message(conversation, post, size, sealedFor(thread.channel()))));
            kept(thread, post.id(), id);
        }
        return thread;
    }

    @Override
    public boolean showsDiagramSource() {
        return true;
    }

    /// Only a direct conversation shows that somebody is typing.
    @Override
    public void showStatus(ThreadRef thread, Voice voice, Language language) {
        try {
            Conversation conversation = conversation(thread);
            if (conversation.isPersonal()) {
                connector.send(conversation, Cards.typing(conversation));
            }
        } catch (PlatformException | Connector.TooLarge | Database.DatabaseException e) {
            Log.warnf("Teams shows no typing: %s [thread=%s]", e.getMessage(), thread.key());
        }
    }

    /// @return the id of the new activity; the part's own id where Teams gives none away
    @Override
    public String post(ThreadRef thread, Post post) {
        Conversation conversation = conversation(thread);
        return kept(thread, post.id(),
                delivered(post.id(), size -> connector.reply(conversation,
                        Cards.message(conversation, post, size, sealedFor(thread.channel())))));
    }

    private UnaryOperator<ObjectNode> sealedFor(ChannelRef channel) {
        return card -> seal.sign(card, channel);
    }

    private static <T> T delivered(PartId part, Delivered<T> call) {
        try {
            return call.in(Cards.Size.USUAL);
        } catch (Connector.TooLarge tooLarge) {
            try {
                return call.in(Cards.Size.HALF);
            } catch (Connector.TooLarge stillTooLarge) {
                throw new PlatformException.Permanent("Teams post failed: 413 [part=%s]".formatted(part.value()),
                        stillTooLarge);
            }
        }
    }

    private interface Delivered<T> {
        T in(Cards.Size size) throws Connector.TooLarge;
    }

    // The post stands: failing now would only make it stand twice.
    private String kept(ThreadRef thread, PartId part, String id) {
        String message = id.isBlank() ? part.value() : id;
        try {
            conversations.writeReceipt(thread, part, message);
        } catch (Database.DatabaseException e) {
            Log.warnf("Teams receipt not written: %s [part=%s, thread=%s]", e.getMessage(), part.value(), thread.key());
        }
        return message;
    }

    private TeamsChannel channel(ChannelRef channel) {
        return channels.find(channel).orElseThrow(() -> new PlatformException.Permanent(
                "Teams post failed: no activity came from this channel [channel=%s, tenant=%s]".formatted(channel.channel(),
                        channel.team()),
                null));
    }

    private Conversation conversation(ThreadRef thread) {
        return conversations.find(thread).orElseThrow(() -> new PlatformException.Permanent(
                "Teams post failed: no activity came from this conversation [thread=%s]".formatted(thread.key()), null));
    }

    @Override
    public Set<PartId> postedSince(ThreadRef thread, Instant since) {
        return conversations.postedSince(thread, since);
    }

    /// Teams gives away nothing without a permission of its own; what the bot was told is remembered elsewhere.
    @Override
    public Transcript transcript(ThreadRef thread) {
        return Transcript.EMPTY;
    }
}
