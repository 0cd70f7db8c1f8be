package dev.architect.llm;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// The guards as they are, with times that a test can wait for.
public final class SmallTimeouts implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "architect.llm.anthropic.models.sonnet", "sonnet-of-the-test",
                "architect.llm.first-piece-timeout", "4s",
                "architect.llm.idle-timeout", "1500ms",
                "dev.architect.llm.GuardedTry/complete/Retry/delay", "5",
                "dev.architect.llm.BoundedCall/complete/Timeout/value", "6000",
                "dev.architect.llm.BoundedCall/complete/Bulkhead/value", "2");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(FakeModelPeers.class));
    }
}
