package dev.architect.slack;

import java.util.Map;

import io.smallrye.config.SmallRyeConfigBuilder;

/// Settings without an application around them.
final class TestSettings {

    private TestSettings() {
    }

    /// @param values by key without the prefix; all others have their defaults
    static SlackSettings of(Map<String, String> values) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(SlackSettings.class);
        values.forEach((key, value) -> builder.withDefaultValue("architect.slack." + key, value));
        return builder.build().getConfigMapping(SlackSettings.class);
    }
}
