package dev.architect.manners;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Message;
import dev.architect.chat.ThreadRef;
import dev.architect.decide.Because;
import dev.architect.decide.Command.QuietHours;
import dev.architect.decide.Mode;
import dev.architect.decide.Reading;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.ChannelSettings.Setting;
import dev.architect.memory.Database;
import dev.architect.memory.FollowedThreads;
import dev.architect.memory.MutedThreads;
import dev.architect.memory.Suggestions;
import dev.architect.memory.Suggestions.Suggestion;
import dev.architect.persona.Persona;
import dev.architect.persona.TriggerRule;
import io.quarkus.runtime.Startup;

/// Whether an offer is welcome in a channel now.
@Startup
@ApplicationScoped
public class Manners {

    private final Database database;
    private final ChannelSettings settings;
    private final Suggestions suggestions;
    private final MutedThreads muted;
    private final FollowedThreads followed;
    private final MannersConfig config;
    private final Optional<QuietHours> quietHours;
    private final Clock clock;

    Manners(Database database, ChannelSettings settings, Suggestions suggestions, MutedThreads muted, FollowedThreads followed,
            MannersConfig config, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.suggestions = suggestions;
        this.muted = muted;
        this.followed = followed;
        this.config = config;
        this.quietHours = config.quietHours().filter(text -> !text.isBlank()).map(Manners::configured);
        this.clock = clock;
    }

    private static QuietHours configured(String text) {
        try {
            return QuietHours.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "architect.manners.quiet-hours: " + e.getMessage() + ", for example 22:00-08:00 America/Sao_Paulo", e);
        }
    }

    /// What speaks against an offer about a message now; [Because#SHADOW] when nothing does but the channel's mode.
    ///
    /// @param canWhisper whether the platform can show it to one person alone
    public Optional<Because> objection(Message message, boolean canWhisper) {
        return objection(message, canWhisper, settings.find(message.ref().channel()));
    }

    private Optional<Because> objection(Message message, boolean canWhisper, Optional<Setting> setting) {
        ChannelRef channel = message.ref().channel();
        Instant now = clock.instant();
        Mode mode = mode(channel, setting);
        if (mode == Mode.OFF) {
            return Optional.of(Because.CHANNEL_IS_OFF);
        }
        if (setting.flatMap(Setting::mutedUntil).filter(now::isBefore).isPresent()) {
            return Optional.of(Because.CHANNEL_IS_MUTED);
        }
        if (muted.has(message.thread().key())) {
            return Optional.of(Because.THREAD_IS_MUTED);
        }
        Optional<Suggestion> made = suggestions.of(message.thread().key());
        if (made.filter(it -> !it.message().equals(message.ref()) || it.isMade()).isPresent()) {
            return Optional.of(Because.THREAD_HAD_ITS_OFFER);
        }
        // A reservation of this very message waits for its post: what counts offers and hours was asked before.
        if (made.isEmpty()) {
            Optional<Because> tooSoon = tooSoon(channel, setting, now);
            if (tooSoon.isPresent()) {
                return tooSoon;
            }
        }
        if (mode == Mode.NUDGE && !canWhisper) {
            return Optional.of(Because.CANNOT_WHISPER);
        }
        return mode == Mode.SHADOW ? Optional.of(Because.SHADOW) : Optional.empty();
    }

    private Optional<Because> tooSoon(ChannelRef channel, Optional<Setting> setting, Instant now) {
        if (hours(setting).filter(hours -> hours.contains(now)).isPresent()) {
            return Optional.of(Because.QUIET_HOURS);
        }
        if (suggestions.lastIn(channel).filter(last -> now.isBefore(last.plus(config.cooldown()))).isPresent()) {
            return Optional.of(Because.COOLING_DOWN);
        }
        if (suggestions.countIn(channel, startOfDay(now)) >= config.dailyCap()) {
            return Optional.of(Because.DAILY_CAP);
        }
        return Optional.empty();
    }

    /// Whether the offer about this very message is taken and was not seen to be posted.
    public boolean isReserved(Message message) {
        return suggestions.of(message.thread().key()).filter(it -> !it.isMade() && it.message().equals(message.ref()))
                .isPresent();
    }

    /// Takes the one offer that a channel may have now, before it is posted. Of two replicas one gets it.
    ///
    /// @return what spoke against it in the meantime
    public Optional<Because> reserve(Message message, Reading reading, boolean canWhisper) {
        ChannelRef channel = message.ref().channel();
        settings.create(channel, mode(channel, Optional.empty()).word());
        return database.inTransaction(() -> {
            Optional<Setting> held = settings.hold(channel);
            Optional<Because> objection = objection(message, canWhisper, held);
            boolean isNew = suggestions.of(message.thread().key()).isEmpty();
            if (isNew && (objection.isEmpty() || objection.get() == Because.SHADOW)) {
                suggestions.reserve(message, reading.label().word(), reading.personas().stream().map(Persona::name).toList(),
                        reading.rule().map(TriggerRule::id).orElse(""), mode(channel, held).word());
                if (objection.isPresent()) {
                    suggestions.setMade(message.thread().key());
                }
            }
            return objection;
        });
    }

    public Mode mode(ChannelRef channel) {
        return mode(channel, settings.find(channel));
    }

    Mode mode(ChannelRef channel, Optional<Setting> setting) {
        return setting.map(Setting::mode).flatMap(Mode::of)
                .orElseGet(() -> config.defaultModes().getOrDefault(channel.platform(), config.defaultMode()));
    }

    /// The mode of a channel from its introduction on, unless it has one.
    public Mode modeWhenInvited(ChannelRef channel) {
        return config.modesWhenInvited().getOrDefault(channel.platform(), config.modeWhenInvited());
    }

    Optional<QuietHours> hours(Optional<Setting> setting) {
        return setting.flatMap(Setting::quietHours).map(QuietHours::parse).or(() -> quietHours);
    }

    /// The bot answers in a thread from now on, also where it was told to be quiet: somebody called it again.
    public void join(ThreadRef thread, String persona) {
        followed.follow(thread, persona);
        muted.remove(thread.key());
    }

    /// The bot was told to be quiet in a thread: it goes on there only when it is called again.
    public void leave(ThreadRef thread) {
        muted.add(thread.key());
        followed.unfollow(thread);
    }

    private Instant startOfDay(Instant now) {
        return LocalDate.ofInstant(now, config.zone()).atStartOfDay(config.zone()).toInstant();
    }
}
