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

    /// Most personas that answer one question, hand-offs included.
    @WithDefault("4")
    int mostPersonas();

    /// Most of a channel's recorded decisions that a design is given, the last ones.
    @WithDefault("20")
    int mostRecorded();

    /// Most tokens of a thread's history in a prompt. The question and the last answer are always there,
    /// and the design that is to be changed or deepened comes whole beside it.
    @WithDefault("20000")
    int historyTokens();

    /// The longest that an answer waits for its checks and pictures.
    @WithDefault("10s")
    Duration reviewBudget();

    /// The longest that an answer waits for the model to mend what the checks found.
    @WithDefault("90s")
    Duration mendBudget();

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
