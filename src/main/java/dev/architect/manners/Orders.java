package dev.architect.manners;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.chat.Language;
import dev.architect.chat.ThreadRef;
import dev.architect.decide.Command;
import dev.architect.decide.Command.Span;
import dev.architect.decide.ContextChoice;
import dev.architect.decide.Mode;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.ChannelSettings.Setting;
import dev.architect.memory.MutedThreads;
import io.quarkus.logging.Log;

/// Does what people tell the bot about its behaviour in a channel, and says that it did.
@ApplicationScoped
public class Orders {

    private final Manners manners;
    private final ChannelSettings settings;
    private final MutedThreads muted;
    private final Contexts contexts;
    private final Why why;
    private final MannersConfig config;
    private final Clock clock;

    Orders(Manners manners, ChannelSettings settings, MutedThreads muted, Contexts contexts, Why why, MannersConfig config,
            Clock clock) {
        this.manners = manners;
        this.settings = settings;
        this.muted = muted;
        this.contexts = contexts;
        this.why = why;
        this.config = config;
        this.clock = clock;
    }

    /// @param thread where the order was given, where it was given in one
    /// @return the answer in Markdown; empty where silence is the answer
    public Optional<String> obey(Command command, ChannelRef channel, Optional<ThreadRef> thread, Language language) {
        Log.infof("ordered: %s [platform=%s, channel=%s]", command.getClass().getSimpleName(), channel.platform(),
                channel.channel());
        return switch (command) {
            case Command.Why(int count) -> Optional.of(why.explain(channel, count, language));
            case Command.Help() -> Optional.of(Sayings.help(language));
            case Command.Unclear(String example) -> Optional.of(Sayings.unclear(example, language));
            case Command.Status() -> Optional.of(status(channel, language));
            case Command.SetMode(Mode mode) -> Optional.of(set(channel, mode, language));
            case Command.Resume() -> Optional.of(resume(channel, thread, language));
            case Command.Quiet(Span span) -> quiet(span, channel, thread, language);
            case Command.ShowContext() -> Optional.of(context(channel, language));
            case Command.SetContext(ContextChoice choice) -> Optional.of(choose(channel, choice, language));
            case Command.SetQuietHours(Optional<Command.QuietHours> hours) ->
                Optional.of(setQuietHours(channel, hours, language));
        };
    }

    private Optional<String> quiet(Span span, ChannelRef channel, Optional<ThreadRef> thread, Language language) {
        return switch (span) {
            case THREAD -> quietInThread(thread, language);
            case TODAY -> Optional.of(quietToday(channel, language));
            case FOREVER -> Optional.of(quietForever(channel, language));
        };
    }

    private Optional<String> quietInThread(Optional<ThreadRef> thread, Language language) {
        thread.ifPresent(manners::leave);
        return thread.isPresent() ? Optional.empty() : Optional.of(Sayings.noThreadHere(language));
    }

    private String quietToday(ChannelRef channel, Language language) {
        settings.create(channel, manners.mode(channel).word());
        settings.mute(channel, Optional.of(clock.instant().plus(Duration.ofDays(1))));
        return Sayings.quietToday(language);
    }

    private String quietForever(ChannelRef channel, Language language) {
        set(channel, Mode.OFF, language);
        return Sayings.quietForever(language);
    }

    private String resume(ChannelRef channel, Optional<ThreadRef> thread, Language language) {
        thread.ifPresent(it -> muted.remove(it.key()));
        Mode now = manners.mode(channel);
        return set(channel, now == Mode.OFF ? manners.modeWhenInvited(channel) : now, language);
    }

    private String setQuietHours(ChannelRef channel, Optional<Command.QuietHours> hours, Language language) {
        settings.create(channel, manners.mode(channel).word());
        settings.setQuietHours(channel, hours.map(Command.QuietHours::toString));
        return status(channel, language);
    }

    // The answer says what the bot does in this mode, and how to quiet it: that is the introduction.
    private String set(ChannelRef channel, Mode mode, Language language) {
        settings.create(channel, mode.word());
        settings.setMode(channel, mode.word());
        settings.setIntroduced(channel);
        return Sayings.modeIs(mode, language);
    }

    private String context(ChannelRef channel, Language language) {
        return ContextSayings.used(contexts.used(channel), language) + " "
                + ContextSayings.choices(contexts.names(), language);
    }

    private String choose(ChannelRef channel, ContextChoice choice, Language language) {
        boolean isDone = contexts.choose(channel, choice);
        return !isDone && choice instanceof ContextChoice.Named(String name)
                ? ContextSayings.unknown(name, contexts.names(), language)
                : ContextSayings.used(contexts.used(channel), language);
    }

    private String status(ChannelRef channel, Language language) {
        Optional<Setting> setting = settings.find(channel);
        return Sayings.status(manners.mode(channel, setting),
                setting.flatMap(Setting::mutedUntil).filter(clock.instant()::isBefore),
                manners.hours(setting), config, language) + " " + ContextSayings.used(contexts.used(channel), language);
    }
}
