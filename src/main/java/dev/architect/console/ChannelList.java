package dev.architect.console;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;
import dev.architect.decide.Command;
import dev.architect.decide.Mode;
import dev.architect.manners.Contexts;
import dev.architect.manners.Manners;
import dev.architect.manners.MannersConfig;
import dev.architect.manners.Orders;
import dev.architect.memory.ChannelSettings;
import dev.architect.memory.ChannelSettings.Setting;
import dev.architect.memory.Decisions;

/// The channels that the bot decided in or that somebody set, and how it behaves in each.
@ApplicationScoped
class ChannelList {

    private final Decisions decisions;
    private final ChannelSettings settings;
    private final Manners manners;
    private final Orders orders;
    private final Contexts contexts;
    private final MannersConfig config;
    private final InstantSource clock;

    ChannelList(Decisions decisions, ChannelSettings settings, Manners manners, Orders orders, Contexts contexts,
            MannersConfig config, InstantSource clock) {
        this.decisions = decisions;
        this.settings = settings;
        this.manners = manners;
        this.orders = orders;
        this.contexts = contexts;
        this.config = config;
        this.clock = clock;
    }

    List<ChannelRef> all() {
        var all = new LinkedHashSet<>(decisions.channels());
        settings.all().forEach(it -> all.add(it.channel()));
        return List.copyOf(all);
    }

    List<ChannelView> views(Visitor visitor) {
        List<ChannelRef> all = all();
        return IntStream.range(0, all.size()).mapToObj(it -> view(it, all.get(it), "", visitor)).toList();
    }

    /// Changes a channel's mode as the people there can.
    ///
    /// @throws Refusal when there is no such channel or mode
    ChannelView setMode(String key, String mode, Visitor visitor) {
        List<ChannelRef> all = all();
        ChannelRef channel = Wanted.ref(key).filter(all::contains)
                .orElseThrow(() -> new Refusal(404, ConsoleWords::noSuchChannel));
        Mode wanted = Mode.of(mode).orElseThrow(() -> new Refusal(400, ConsoleWords::noSuchMode));
        orders.obey(new Command.SetMode(wanted), channel, Optional.empty(), visitor.language());
        return view(all.indexOf(channel), channel, visitor.words().modeIs(wanted.word()), visitor);
    }

    private static String context(Contexts.Used used, ConsoleWords words) {
        String context = used.name().map(words::context).orElseGet(words::noContext);
        return used instanceof Contexts.Used.Gone gone ? words.contextIsGone(gone.lost()) + ", " + context : context;
    }

    private ChannelView view(int number, ChannelRef channel, String said, Visitor visitor) {
        ConsoleWords words = visitor.words();
        Optional<Setting> setting = settings.find(channel);
        Mode mode = manners.mode(channel);
        var time = DateTimeFormatter.ofPattern("d MMM HH:mm z", visitor.language().locale()).withZone(config.zone());
        String mute = setting.flatMap(Setting::mutedUntil).filter(clock.instant()::isBefore)
                .map(it -> words.mutedUntil(time.format(it))).orElseGet(words::notMuted);
        String hours = setting.flatMap(Setting::quietHours).or(config::quietHours).filter(it -> !it.isBlank())
                .map(words::quietHours).orElseGet(words::noQuietHours);
        return new ChannelView(number, Wanted.key(channel), ChannelNames.of(channel), Wanted.ALL.in(channel).href(),
                ChannelNames.place(channel),
                Stream.of(Mode.values()).map(it -> new OptionView(it.word(), it.word(), it == mode)).toList(), mute, hours,
                context(contexts.used(channel), words), said);
    }
}
