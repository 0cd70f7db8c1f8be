package dev.architect.llm;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// Starts one peer for each provider and points the clients at them; a test's fields `anthropic` and `openai` get them.
public final class FakeModelPeers implements QuarkusTestResourceLifecycleManager {

    private FakeModelPeer anthropic;
    private FakeModelPeer openai;

    @Override
    public Map<String, String> start() {
        anthropic = new FakeModelPeer();
        openai = new FakeModelPeer();
        return Map.of(
                "ANTHROPIC_API_KEY", "test-key",
                "ANTHROPIC_BASE_URL", anthropic.url().toString(),
                "OPENAI_BASE_URL", openai.url() + "/v1",
                "OPENAI_MODEL", "llama-test");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(anthropic,
                field -> field.getName().equals("anthropic") && field.getType() == FakeModelPeer.class);
        injector.injectIntoFields(openai, field -> field.getName().equals("openai") && field.getType() == FakeModelPeer.class);
    }

    @Override
    public void stop() {
        anthropic.close();
        openai.close();
    }
}
