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

    Judge judge();

    /// The model that is asked when the trigger rules are unsure. Without a model provider nobody is asked.
    interface Judge {

        /// An alias or a model id; a small one suffices.
        @WithDefault("haiku")
        String model();

        /// Most calls on one day, all replicas together; 0 switches the judge off.
        @WithDefault("200")
        int dailyCalls();

        /// Most tokens of its answer.
        @WithDefault("60")
        int mostTokens();

        @WithDefault("8s")
        Duration timeout();
    }

    /// How often the status is shown again while a model writes; Slack clears it after two minutes.
    @WithDefault("60s")
    Duration statusEvery();
}
