package dev.architect.teams;

import java.time.Instant;
import java.util.Set;

import jakarta.inject.Singleton;

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

    TeamsPlatform(Connector connector, Conversations conversations) {
        this.connector = connector;
        this.conversations = conversations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int postLimit() {
        return POST_LIMIT;
    }

    /// Only a direct conversation shows that somebody is typing.
    @Override
    public boolean canWhisper() {
        return false;
    }

    @Override
    public String offer(ThreadRef thread, Offer offer) {
        throw new PlatformException.Permanent("offers: TO BE WRITTEN", null);
    }

    @Override
    public ThreadRef announce(ChannelRef channel, Post post) {
        throw new PlatformException.Permanent("announce: TO BE WRITTEN", null);
    }

    @Override
    public ThreadRef announcePrivately(Author person, ChannelRef from, Post post) {
        throw new PlatformException.Permanent("announcePrivately: TO BE WRITTEN", null);
    }

    @Override
    public boolean showsDiagramSource() {
        return true;
    }

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
        String id = delivered(conversation, post);
        String message = id.isBlank() ? post.id().value() : id;
        keepReceipt(thread, post.id(), message);
        return message;
    }

    private String delivered(Conversation conversation, Post post) {
        try {
            return connector.reply(conversation, Cards.message(conversation, post));
        } catch (Connector.TooLarge tooLarge) {
            try {
                return connector.reply(conversation, Cards.smallerMessage(conversation, post));
            } catch (Connector.TooLarge stillTooLarge) {
                throw new PlatformException.Permanent("Teams post failed: 413 [conversation=%s, part=%s]"
                        .formatted(conversation.id(), post.id().value()), stillTooLarge);
            }
        }
    }

    // The post stands: failing now would only make it stand twice.
    private void keepReceipt(ThreadRef thread, PartId part, String message) {
        try {
            conversations.writeReceipt(thread, part, message);
        } catch (Database.DatabaseException e) {
            Log.warnf("Teams receipt not written: %s [part=%s, thread=%s]", e.getMessage(), part.value(), thread.key());
        }
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
