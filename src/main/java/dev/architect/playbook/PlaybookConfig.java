package dev.architect.playbook;

import java.nio.file.Path;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Where a team's own playbooks are.
@ConfigMapping(prefix = "architect.playbook")
interface PlaybookConfig {

    /// The folder that holds them; what it does not have comes from the copies inside the application.
    @WithDefault("agents/playbooks")
    Path dir();
}
