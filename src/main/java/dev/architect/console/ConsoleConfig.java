package dev.architect.console;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of the decisions page.
@ConfigMapping(prefix = "architect.console")
interface ConsoleConfig {

    /// What opens the page. Without one it is off.
    Optional<String> token();

    /// Whether it is open to everybody while no token is set.
    @WithDefault("false")
    boolean open();

    /// How long a browser stays signed in.
    @WithDefault("12h")
    Duration signedInFor();

    /// Most wrong tokens in a minute from one address; twenty times as many from all of them together.
    @WithDefault("10")
    int triesPerMinute();

    /// How many decisions stand on one page.
    @WithDefault("25")
    int shown();
}
