package dev.architect;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChatPlatform;
import dev.architect.chat.Choice;
import dev.architect.chat.Invited;
import dev.architect.chat.Language;
import dev.architect.chat.Message;
import dev.architect.chat.Offer;
import dev.architect.chat.Part;
import dev.architect.chat.PartId;
import dev.architect.chat.Post;
import dev.architect.chat.ThreadRef;
import dev.architect.chat.Voice;
import dev.architect.decide.Mode;
import dev.architect.decide.Reading;
import dev.architect.inbox.Turn;
import dev.architect.manners.Manners;
import dev.architect.manners.MannersConfig;
import dev.architect.manners.Sayings;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.ChannelSettings.Setting;
import dev.architect.memory.Receipts;
import dev.architect.memory.Suggestions;
import dev.architect.persona.Persona;
import io.quarkus.logging.Log;

/// Shows offers, and introduces the bot in channels that it was taken into.
@ApplicationScoped
class OfferDesk {

    private static final List<Choice> CHOICES = List.of(Choice.DESIGN, Choice.ONLY_ME, Choice.NOT_NOW, Choice.QUIET);

    private final Platforms platforms;
    private final Manners manners;
    private final MannersConfig config;
    private final ChannelSettings settings;
    private final Suggestions suggestions;
    private final Receipts receipts;

    OfferDesk(Platforms platforms, Manners manners, MannersConfig config, ChannelSettings settings, Suggestions suggestions,
            Receipts receipts) {
        this.platforms = platforms;
        this.manners = manners;
        this.config = config;
        this.settings = settings;
        this.suggestions = suggestions;
        this.receipts = receipts;
    }

    /// Shows the offer that was reserved for the message.
    void offer(Turn turn, Message message, Reading reading) {
        ChatPlatform platform = platforms.named(message.id().platform());
        Language language = Language.of(message.text());
        var id = new PartId(turn.id() + "/offer");
        boolean isPrivate = manners.mode(message.ref().channel()) != Mode.PUBLIC;
        if (receipts.has(id) || mayStandThere(turn, message, id, platform)) {
            suggestions.setMade(message.thread().key());
            return;
        }
        var offer = new Offer(id, message.ref(), voice(reading.personas().getFirst()), language,
                Sayings.offer(reading, language), isPrivate ? Optional.of(message.author()) : Optional.empty(), CHOICES);
        if (isPrivate) {
            receipts.write(begun(id), "");
        }
        receipts.write(id, platform.offer(message.thread(), offer));
        suggestions.setMade(message.thread().key());
        Log.infof("offered [thread=%s, persona=%s, private=%b]", message.thread().key(), reading.personas().getFirst().name(),
                isPrivate);
    }

    /// An offer that could not be shown takes no place from the next.
    void giveUp(ThreadRef thread) {
        suggestions.release(thread.key());
    }

    // What one person alone saw cannot be found again. If the process died over it, it is not shown twice.
    private boolean mayStandThere(Turn turn, Message message, PartId id, ChatPlatform platform) {
        return turn.attempt() > 1 && (turn.deaths() > 0 && receipts.has(begun(id))
                || platform.postedSince(message.thread(), message.sentAt()).contains(id));
    }

    private static PartId begun(PartId id) {
        return new PartId(id.value() + "/begun");
    }

    /// Says in two lines what the bot does and how to quiet it, once for each channel; only then it may offer anything
    /// there. Who takes it in again finds the channel as it was set.
    void introduce(Invited invited, int attempt, Persona persona) {
        var id = new PartId("introduction/" + invited.id().value());
        boolean isKnown = settings.find(invited.channel()).flatMap(Setting::introducedAt).isPresent();
        if (isKnown) {
            Log.infof("invited again [platform=%s, channel=%s]", invited.id().platform(), invited.channel().channel());
            return;
        }
        Mode mode = manners.modeWhenInvited(invited.channel());
        if (!receipts.has(id)) {
            var post = new Post(id, voice(persona), config.language(),
                    new Part.Prose(Sayings.introduction(mode, config.language())));
            receipts.write(id, platforms.named(invited.id().platform()).announce(invited.channel(), post).root());
        }
        settings.create(invited.channel(), mode.word());
        settings.setMode(invited.channel(), mode.word());
        settings.setIntroduced(invited.channel());
        Log.infof("introduced [platform=%s, channel=%s, attempt=%d]", invited.id().platform(), invited.channel().channel(),
                attempt);
    }

    private static Voice voice(Persona persona) {
        return new Voice(persona.name(), persona.displayName(), persona.color());
    }
}
