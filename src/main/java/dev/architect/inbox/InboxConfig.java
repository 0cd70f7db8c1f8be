package dev.architect.inbox;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "architect.inbox")
interface InboxConfig {

    /// Conversations worked on at once in this process; with 0 it only stores what comes, for others to answer.
    @WithDefault("16")
    int workers();

    /// How often a turn may fail before it is a dead letter.
    @WithDefault("8")
    int attempts();

    /// How often the process may die in the middle of a turn before it is a dead letter. Restarts and evictions are not
    /// the message's fault, so there are more of these.
    @WithDefault("20")
    int deaths();

    /// Pause after the first failure; it doubles with each further one.
    @WithDefault("1s")
    Duration firstPause();

    @WithDefault("5m")
    Duration longestPause();

    /// How often a worker says that it lives. One that was silent for four times as long is dead, and another takes
    /// its conversation.
    @WithDefault("5s")
    Duration heartbeat();

    /// How often the queue is looked through for what another replica left or a lost race forgot.
    @WithDefault("2s")
    Duration sweep();

    /// After which time something that nobody works on counts as forgotten.
    @WithDefault("10s")
    Duration forgotten();

    /// How long answered and ignored events are kept, and why the bot did what it did about them. Dead letters stay.
    @WithDefault("30d")
    Duration keep();
}
