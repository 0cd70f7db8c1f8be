package dev.architect.slack;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What an operator sets for Slack. Without a signing secret nothing is received, without a bot token nothing is sent.
@ConfigMapping(prefix = "architect.slack")
interface SlackSettings {

    /// The bot user's token (`xoxb-…`): `SLACK_BOT_TOKEN`.
    Optional<String> botToken();

    /// The secret that Slack signs its requests with: `SLACK_SIGNING_SECRET`.
    Optional<String> signingSecret();

    /// Where the Web API is: `SLACK_API_URL`; Slack's own when it is not set.
    Optional<URI> apiUrl();

    /// How long one call of the Web API may take, from connecting to the last byte.
    @WithDefault("10s")
    Duration callTimeout();

    /// The least time between two messages in one channel, once the burst is used up. Slack takes about one a second.
    @WithDefault("1s")
    Duration postInterval();

    /// How many messages may go to a channel at once before the interval counts.
    @WithDefault("3")
    int postBurst();

    /// Most messages of a thread that are read back.
    @WithDefault("50")
    int transcriptLines();

    Files files();

    interface Files {

        /// How long sending one file's bytes may take.
        @WithDefault("30s")
        Duration uploadTimeout();

        /// How long to wait for Slack to take in a picture before it is shown.
        @WithDefault("20s")
        Duration readyTimeout();

        /// How often Slack is asked whether the picture is there.
        @WithDefault("500ms")
        Duration pollInterval();

        /// How often a message with a fresh picture is tried while Slack answers `invalid_blocks`.
        @WithDefault("4")
        int showAttempts();
    }
}
