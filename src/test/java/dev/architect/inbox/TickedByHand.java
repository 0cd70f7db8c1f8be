package dev.architect.inbox;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/// No worker runs: a test works on conversations itself.
public class TickedByHand implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("architect.inbox.workers", "0");
    }
}
