package dev.architect.llm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;

/// Takes the providers' own environment names. A name that is set to nothing, as container files often have it, counts
/// as not set, which a reference in application.properties cannot say.
public final class ProviderConfigSource implements ConfigSourceFactory {

    // Above application.properties (250), below the environment (300).
    private static final int ORDINAL = 260;

    private static final Map<String, List<String>> KEYS = Map.of(
            "ANTHROPIC_API_KEY", List.of("architect.llm.anthropic.api-key"),
            "ANTHROPIC_BASE_URL", List.of("quarkus.rest-client.anthropic.url"),
            "OPENAI_API_KEY", List.of("architect.llm.openai.api-key"),
            "OPENAI_BASE_URL", List.of("architect.llm.openai.base-url", "quarkus.rest-client.openai.url"),
            "OPENAI_MODEL", List.of("architect.llm.openai.model"));

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> given = new HashMap<>();
        KEYS.forEach((name, keys) -> {
            ConfigValue value = context.getValue(name);
            if (value != null && value.getValue() != null && !value.getValue().isBlank()) {
                keys.forEach(key -> given.put(key, value.getValue().strip()));
            }
        });
        return List.of(new PropertiesConfigSource(given, "model providers", ORDINAL));
    }
}
