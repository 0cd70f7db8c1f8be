package dev.architect.diagram.kroki;

import java.util.Map;

import dev.architect.llm.FakeModelPeer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// Starts a server that answers by script and points `KROKI_URL` at it; a test's field `kroki` gets it.
public final class FakeKroki implements QuarkusTestResourceLifecycleManager {

    private FakeModelPeer kroki;

    @Override
    public Map<String, String> start() {
        kroki = new FakeModelPeer();
        return Map.of("KROKI_URL", kroki.url() + "/behind/a/path");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(kroki, field -> field.getName().equals("kroki") && field.getType() == FakeModelPeer.class);
    }

    @Override
    public void stop() {
        kroki.close();
    }
}
