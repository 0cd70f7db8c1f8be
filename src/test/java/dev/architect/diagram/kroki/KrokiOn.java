package dev.architect.diagram.kroki;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// Kroki is there and nobody waits long for it.
public class KrokiOn implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        String call = "dev.architect.diagram.kroki.KrokiCall/png/";
        return Map.of("architect.diagram.kroki.largest", "20000", call + "Timeout/value", "3000", call + "Retry/delay", "1",
                call + "Retry/jitter", "0");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FakeKroki.class));
    }
}
