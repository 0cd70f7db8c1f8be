package dev.architect;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Language;
import dev.architect.chat.Offer;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Transcript;
import dev.architect.chat.Voice;

/// A platform that remembers what it was told, and fails as it is told.
@Alternative
@Singleton
public class RecordingPlatform implements ChatPlatform {

    /// What was said, one line each: `offer to Ana in C1/1.0 by backend-architect`.
    public final List<String> calls = new ArrayList<>();
    public final List<Offer> offers = new ArrayList<>();
    public final List<String> texts = new ArrayList<>();
    public final List<Part> parts = new ArrayList<>();
    /// Thrown by the next calls instead of saying anything.
    public final Deque<Throwable> failures = new ArrayDeque<>();
    /// Thrown by the next calls after the post was made: the process dies, or the answer is lost.
    public final Deque<Throwable> failuresBehind = new ArrayDeque<>();
    public boolean canWhisper = true;
    private final Set<PartId> standing = new HashSet<>();
    private int posts;

    public void reset() {
        calls.clear();
        offers.clear();
        texts.clear();
        parts.clear();
        failures.clear();
        failuresBehind.clear();
        standing.clear();
        canWhisper = true;
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public int postLimit() {
        return 10_000;
    }

    @Override
    public boolean showsDiagramSource() {
        return true;
    }

    @Override
    public void showStatus(ThreadRef thread, Voice voice, Language language) {
    }

    @Override
    public String post(ThreadRef thread, Post post) {
        return say("post in " + place(thread) + " by " + post.voice().persona(), post.part(), post.id(), true);
    }

    @Override
    public boolean canWhisper() {
        return canWhisper;
    }

    @Override
    public String offer(ThreadRef thread, Offer offer) {
        String to = offer.onlyFor().map(author -> " to " + author.name()).orElse("");
        String id = say("offer" + to + " in " + place(thread) + " by " + offer.voice().persona(),
                new Part.Prose(offer.markdown()), offer.id(), offer.onlyFor().isEmpty());
        offers.add(offer);
        return id;
    }

    @Override
    public ThreadRef announce(ChannelRef channel, Post post) {
        return new ThreadRef(channel, say("announce in " + channel.channel(), post.part(), post.id(), true));
    }

    @Override
    public ThreadRef announcePrivately(Author person, ChannelRef from, Post post) {
        return new ThreadRef(new ChannelRef(from.platform(), from.team(), "D-" + person.id()),
                say("announce to " + person.name(), post.part(), post.id(), true));
    }

    @Override
    public Set<PartId> postedSince(ThreadRef thread, Instant since) {
        return Set.copyOf(standing);
    }

    @Override
    public Transcript transcript(ThreadRef thread) {
        return Transcript.EMPTY;
    }

    private String say(String call, Part part, PartId id, boolean canBeFound) {
        fail(failures);
        calls.add(call);
        parts.add(part);
        texts.add(part instanceof Part.Prose prose ? prose.markdown() : part.getClass().getSimpleName());
        if (canBeFound) {
            standing.add(id);
        }
        posts++;
        fail(failuresBehind);
        return "p" + posts;
    }

    private static void fail(Deque<Throwable> next) {
        if (!next.isEmpty()) {
            Throwable failure = next.removeFirst();
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }
    }

    private static String place(ThreadRef thread) {
        return thread.channel().channel() + "/" + thread.root();
    }
}
