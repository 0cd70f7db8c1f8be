package dev.architect.manners;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.Author;
import dev.architect.chat.ChannelRef;
import dev.architect.chat.Choice;
import dev.architect.chat.EventId;
import dev.architect.chat.Language;
import dev.architect.chat.MessageRef;
import dev.architect.chat.OfferAccepted;
import dev.architect.decide.Mode;
import dev.architect.decide.Reading.Label;
import dev.architect.inbox.Inbox;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.Decisions;
import dev.architect.memory.MessageLabels;
import dev.architect.memory.MutedThreads;
import dev.architect.memory.Suggestions;
import dev.architect.memory.Suggestions.Suggestion;
import io.quarkus.logging.Log;

/// What people do with offers. Everything here may happen twice: the first choice counts, mutes can be narrowed.
@ApplicationScoped
public class Offers {

    private static final String NONE = "none";

    private final Inbox inbox;
    private final Suggestions suggestions;
    private final ChannelSettings settings;
    private final MutedThreads muted;
    private final MessageLabels labels;
    private final Decisions decisions;
    private final MannersConfig config;
    private final Clock clock;

    Offers(Inbox inbox, Suggestions suggestions, ChannelSettings settings, MutedThreads muted, MessageLabels labels,
            Decisions decisions, MannersConfig config, Clock clock) {
        this.inbox = inbox;
        this.suggestions = suggestions;
        this.settings = settings;
        this.muted = muted;
        this.labels = labels;
        this.decisions = decisions;
        this.config = config;
        this.clock = clock;
    }

    /// What stands in an offer's place after a choice.
    ///
    /// @param more buttons that are left
    public record Settled(String markdown, List<Choice> more) {
    }

    /// A person pressed a button of an offer.
    ///
    /// @param about the message that the offer was about
    /// @throws RuntimeException when nothing could be stored; the platform must not acknowledge
    public Settled choose(MessageRef about, Choice choice, Author by, Language language) {
        Optional<Suggestion> known = suggestions.about(about);
        if (known.isEmpty()) {
            return new Settled(Sayings.offerIsGone(language), List.of());
        }
        Suggestion suggestion = known.get();
        Log.infof("offer %s [platform=%s, conversation=%s]", choice.id(), about.channel().platform(),
                suggestion.conversation());
        settings.create(about.channel(), suggestion.mode());
        return switch (choice) {
            case DESIGN -> accept(suggestion, choice, by, language);
            case ONLY_ME -> accept(suggestion, choice, by, language);
            case NOT_NOW -> refuse(suggestion, by, language);
            case QUIET -> quiet(suggestion, by, language);
            case QUIET_THREAD -> quietInThread(suggestion, language);
            case QUIET_TODAY -> quietToday(suggestion, language);
        };
    }

    private Settled accept(Suggestion suggestion, Choice choice, Author by, Language language) {
        MessageRef about = suggestion.message();
        // The message first: a choice that is stored without it would never be answered.
        boolean isPrivate = choice == Choice.ONLY_ME;
        var event = new EventId(about.channel().platform(), "offer:" + about.channel().channel() + "/" + about.ts());
        boolean isAnswered = inbox.accept(new OfferAccepted(event, about, by, isPrivate)) == Inbox.Accepted.QUEUED;
        boolean isFirst = suggestions.choose(about, choice.id(), by.id());
        if (!isAnswered) {
            return new Settled(isFirst ? Sayings.messageIsGone(language) : Sayings.isAnswered(language), List.of());
        }
        settings.setRefusals(about.channel(), 0);
        learn(suggestion, taught(suggestion), "accepted");
        return new Settled(isPrivate ? Sayings.answersInPrivate(language) : Sayings.answersInThread(language), List.of());
    }

    /// What an accepted offer was: a persona of the team's own goes by its name.
    static String taught(Suggestion suggestion) {
        boolean isOther = suggestion.label().equals(Label.OTHER.word()) && !suggestion.personas().isEmpty();
        return isOther ? suggestion.personas().getFirst() : suggestion.label();
    }

    private Settled refuse(Suggestion suggestion, Author by, Language language) {
        ChannelRef channel = suggestion.message().channel();
        if (!suggestions.choose(suggestion.message(), Choice.NOT_NOW.id(), by.id())) {
            return new Settled(Sayings.notNow(language), List.of());
        }
        learn(suggestion, NONE, "not-now");
        int refusals = settings.addRefusal(channel);
        Mode mode = settings.find(channel).map(ChannelSettings.Setting::mode).flatMap(Mode::of).orElse(Mode.OFF);
        if (refusals < config.refusals() || mode.quieter() == mode) {
            return new Settled(Sayings.notNow(language), List.of());
        }
        settings.setMode(channel, mode.quieter().word());
        return new Settled(Sayings.gotQuieter(mode.quieter(), config.refusals(), language), List.of());
    }

    private Settled quiet(Suggestion suggestion, Author by, Language language) {
        suggestions.choose(suggestion.message(), Choice.QUIET.id(), by.id());
        settings.setMode(suggestion.message().channel(), Mode.OFF.word());
        learn(suggestion, NONE, "muted");
        return new Settled(Sayings.quietForever(language), List.of(Choice.QUIET_TODAY, Choice.QUIET_THREAD));
    }

    private Settled quietInThread(Suggestion suggestion, Language language) {
        settings.setMode(suggestion.message().channel(), suggestion.mode());
        muted.add(suggestion.conversation());
        return new Settled(Sayings.quietInThread(language), List.of());
    }

    private Settled quietToday(Suggestion suggestion, Language language) {
        ChannelRef channel = suggestion.message().channel();
        settings.setMode(channel, suggestion.mode());
        settings.mute(channel, Optional.of(clock.instant().plus(Duration.ofDays(1))));
        return new Settled(Sayings.quietToday(language), List.of());
    }

    private void learn(Suggestion suggestion, String label, String source) {
        decisions.of(suggestion.message()).flatMap(Decisions.Decision::text)
                .ifPresent(text -> labels.set(suggestion.message(), label, source, text));
    }
}
