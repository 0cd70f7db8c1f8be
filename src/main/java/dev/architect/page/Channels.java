package dev.architect.page;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

/// The channels that everybody sees, and each person's own conversation with the bot.
@ApplicationScoped
class Channels {

    static final String DIRECT_PREFIX = "dm:";
    static final int LONGEST_NAME = 40;

    private static final Pattern NAME = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N}_-]{0,39}");

    private final PageConfig config;
    private final PageStore store;
    private final InstantSource clock;

    Channels(PageConfig config, PageStore store, InstantSource clock) {
        this.config = config;
        this.store = store;
        this.clock = clock;
    }

    List<String> all() {
        var names = new LinkedHashSet<>(config.channels());
        names.addAll(store.channels());
        return new ArrayList<>(names);
    }

    /// Whether this person may read and write there.
    boolean isOpenTo(You you, String channel) {
        return channel.equals(you.directChannel()) || all().contains(channel);
    }

    /// The direct conversation between the bot and the person with this public id.
    static String direct(String publicId) {
        return DIRECT_PREFIX + publicId;
    }

    static boolean isDirect(String channel) {
        return channel.startsWith(DIRECT_PREFIX);
    }

    /// `Patient Portal` becomes `patient-portal`.
    ///
    /// @throws Refusal when it is no name or there are too many channels
    String create(String wanted) {
        String name = wanted.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "").strip().replaceAll("\\s+", "-");
        if (!NAME.matcher(name).matches()) {
            throw new Refusal(400, PageWords::channelNameWrong);
        }
        List<String> known = all();
        if (!known.contains(name)) {
            if (known.size() >= config.channelLimit()) {
                throw new Refusal(409, words -> words.tooManyChannels(config.channelLimit()));
            }
            store.addChannel(name, clock.instant());
        }
        return name;
    }
}
