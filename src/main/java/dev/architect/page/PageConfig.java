package dev.architect.page;

import java.time.Duration;
import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of the try-it page.
@ConfigMapping(prefix = "architect.page")
interface PageConfig {

    /// Whether the page is served. Whoever reaches it can spend the model's budget, so production leaves it off.
    @WithDefault("false")
    boolean enabled();

    /// The channels that are there from the start.
    @WithDefault("general,backend,familyped")
    List<String> channels();

    /// Most channels, the first ones included.
    @WithDefault("50")
    int channelLimit();

    /// The names that mean the bot as a whole, the one that people are shown first; they are taken out of a message.
    @WithDefault("architect,bot")
    List<String> botNames();

    /// Most characters in a message.
    @WithDefault("40000")
    int messageLimit();

    /// Most messages a minute by one person.
    @WithDefault("20")
    int personPerMinute();

    /// Most messages a minute on the whole page.
    @WithDefault("120")
    int pagePerMinute();

    /// How many of the last messages a channel or a thread shows.
    @WithDefault("200")
    int shown();

    /// How long a status stands that no post follows.
    @WithDefault("10m")
    Duration statusFor();

    /// How often a replica looks for what the others stored, while a browser listens.
    @WithDefault("1s")
    Duration poll();

    /// How often a silent stream of news shows that it is alive.
    @WithDefault("20s")
    Duration heartbeat();

    /// Most streams of news at once, on one replica.
    @WithDefault("200")
    int listenerLimit();
}
