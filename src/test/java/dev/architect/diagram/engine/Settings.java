package dev.architect.diagram.engine;

import java.util.HashMap;
import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/// The settings as they are read, with these keys below `architect.diagram.` set; ours alone draws unless they say more.
final class Settings {

    private Settings() {
    }

    static DiagramConfig with(String... keysAndValues) {
        Map<String, String> given = new HashMap<>(Map.of("architect.diagram.engines", "mermaid"));
        for (int i = 0; i < keysAndValues.length; i += 2) {
            given.put("architect.diagram." + keysAndValues[i], keysAndValues[i + 1]);
        }
        return new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(DiagramConfig.class)
                .withSources(new PropertiesConfigSource(given, "test", 100)).build().getConfigMapping(DiagramConfig.class);
    }
}
