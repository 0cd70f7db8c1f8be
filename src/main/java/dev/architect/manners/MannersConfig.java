package dev.architect.manners;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import dev.architect.chat.Language;
import dev.architect.decide.Mode;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of when an offer is welcome; the people of a channel can set the mode and the quiet hours themselves.
@ConfigMapping(prefix = "architect.manners")
public interface MannersConfig {

    /// The mode of a channel that nobody invited the bot to and nobody set.
    @WithDefault("off")
    Mode defaultMode();

    /// The same for all channels of one platform, by its name.
    Map<String, Mode> defaultModes();

    /// The mode of a channel from the moment that the bot was invited and said what it does.
    @WithDefault("nudge")
    Mode modeWhenInvited();

    /// The same for all channels of one platform, by its name.
    Map<String, Mode> modesWhenInvited();

    /// Between two offers in one channel.
    @WithDefault("30m")
    Duration cooldown();

    /// Most offers in one channel on one day.
    @WithDefault("6")
    int dailyCap();

    /// When no channel is offered anything, unless it has hours of its own: `22:00-08:00 America/Sao_Paulo`.
    Optional<String> quietHours();

    /// Whose midnight ends a day.
    @WithDefault("UTC")
    ZoneId zone();

    /// How many "not now" in a row make a channel one step quieter.
    @WithDefault("3")
    int refusals();

    /// In which language the bot introduces itself, since nobody has said anything yet.
    @WithDefault("english")
    Language language();
}
