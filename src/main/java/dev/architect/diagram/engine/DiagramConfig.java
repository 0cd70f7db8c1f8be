package dev.architect.diagram.engine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What draws, and within which limits.
@ConfigMapping(prefix = "architect.diagram")
public interface DiagramConfig {

    /// The engines in the order in which they are asked: `DIAGRAM_ENGINES`. `mermaid,kroki` when it is not set. One that
    /// is named and not configured is left out.
    Optional<List<String>> engines();

    /// Most pictures that one engine draws at the same time: a large one takes some 100 MB while it is painted.
    @WithDefault("2")
    int atOnce();

    /// How long a picture waits for its turn.
    @WithDefault("10s")
    Duration patience();

    Cache cache();

    Kroki kroki();

    /// Pictures and rejections that are kept.
    interface Cache {

        @WithDefault("500")
        int entries();

        @WithDefault("32M")
        MemorySize bytes();

        /// A rejection may be due to a machine that was too busy: it does not stand forever.
        @WithDefault("1h")
        Duration keep();
    }

    /// A [Kroki](https://kroki.io) server with its Mermaid companion. How long it may take and how often it is asked again
    /// are the fault tolerance keys of `dev.architect.diagram.kroki.KrokiCall/png`.
    interface Kroki {

        /// Its address: `KROKI_URL`, such as `http://localhost:8000`. Sources leave this machine for it.
        Optional<String> url();

        @WithDefault("2s")
        Duration connectTimeout();

        /// A picture beyond this is not taken.
        @WithDefault("8M")
        MemorySize largest();
    }
}
