package dev.architect;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "architect")
interface ArchitectConfig {

    /// The persona that answers when nothing speaks for another.
    @WithDefault("backend-architect")
    String defaultPersona();

    /// The persona that alone designs tables, columns, indexes, keys and migrations.
    @WithDefault("database-architect")
    String databasePersona();

    /// How often the status is shown again while a model writes; Slack clears it after two minutes.
    @WithDefault("60s")
    Duration statusEvery();
}
