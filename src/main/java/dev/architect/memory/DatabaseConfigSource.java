package dev.architect.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;

/// Turns `DATABASE_URL` into the choice between the two data sources. Quarkus fixes a data source's kind at build
/// time, so one executable carries both and activates one.
public final class DatabaseConfigSource implements ConfigSourceFactory {

    // Above application.properties (250), below the environment (300).
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        String url = value(context, "DATABASE_URL");
        boolean postgresql = url.startsWith("jdbc:postgresql:");
        if (!url.isBlank() && !postgresql && !url.startsWith("jdbc:h2:")) {
            throw new IllegalArgumentException(
                    "DATABASE_URL must start with jdbc:postgresql: or jdbc:h2:, for example jdbc:postgresql://localhost:5432/architect");
        }
        Map<String, String> chosen = new HashMap<>();
        String name = postgresql ? "postgresql" : "h2";
        chosen.put("quarkus.datasource.h2.active", String.valueOf(!postgresql));
        chosen.put("quarkus.datasource.postgresql.active", String.valueOf(postgresql));
        if (!url.isBlank()) {
            chosen.put("quarkus.datasource." + name + ".jdbc.url", url);
        }
        put(chosen, "quarkus.datasource." + name + ".username", value(context, "DATABASE_USER"));
        put(chosen, "quarkus.datasource." + name + ".password", value(context, "DATABASE_PASSWORD"));
        return List.of(new PropertiesConfigSource(chosen, "DATABASE_URL", ORDINAL));
    }

    private static void put(Map<String, String> chosen, String key, String value) {
        if (!value.isBlank()) {
            chosen.put(key, value);
        }
    }

    private static String value(ConfigSourceContext context, String name) {
        ConfigValue value = context.getValue(name);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }
}
