package dev.architect.persona;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/// Where the personas are.
@ConfigMapping(prefix = "architect.agents")
public interface AgentsConfig {

    /// The folder that holds them; `AGENTS_DIR` names it. Without one `./agents` is taken, and where that is missing the
    /// copies inside the application.
    Optional<Path> dir();
}
