package dev.architect.teams;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What an operator sets for Teams. Without an app id Teams is off; nothing switches the token check off.
@ConfigMapping(prefix = "architect.teams")
interface TeamsSettings {

    /// The bot's app id in Entra: `TEAMS_APP_ID`. Tokens are for this audience.
    Optional<String> appId();

    /// The app's client secret: `TEAMS_APP_PASSWORD`.
    Optional<String> appPassword();

    /// The tenants that may talk to the bot, the app's own first: `TEAMS_TENANT_ID`. When none is set, every tenant
    /// may.
    Optional<List<String>> tenantId();

    /// Where the bot's own tokens come from: `TEAMS_TOKEN_URL`; Entra when it is not set. `{tenant}` stands for the
    /// first tenant, or for the Bot Framework's own when none is set.
    Optional<String> tokenUrl();

    /// What the bot's own tokens are for.
    @WithDefault("https://api.botframework.com/.default")
    String scope();

    /// The document that names the keys of incoming tokens: `TEAMS_OPENID_METADATA_URL`; the Bot Framework's when it
    /// is not set.
    Optional<URI> openidMetadataUrl();

    /// Who must have issued an incoming token.
    @WithDefault("https://api.botframework.com")
    String issuer();

    /// How far the issuer's clock and ours may be apart.
    @WithDefault("5m")
    Duration skew();

    Keys keys();

    /// How long connecting may take.
    @WithDefault("3s")
    Duration connectTimeout();

    /// How long an answer may take.
    @WithDefault("10s")
    Duration readTimeout();

    interface Keys {

        /// How long the keys are used before they are fetched again.
        @WithDefault("24h")
        Duration maxAge();

        /// The least time between two fetches because of an unknown key id, which anybody can make up.
        @WithDefault("5m")
        Duration refreshInterval();

        /// The least time between two fetches while they fail.
        @WithDefault("10s")
        Duration retryInterval();
    }
}
