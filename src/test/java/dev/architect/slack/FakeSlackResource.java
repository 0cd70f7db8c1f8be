package dev.architect.slack;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// Runs the application against a [FakeSlack], which is put into the test's field of that type.
public final class FakeSlackResource implements QuarkusTestResourceLifecycleManager {

    public static final String SIGNING_SECRET = "9d1f0a3c7be84e5fa2b6c4d8e0f1a2b3";

    private FakeSlack fake;

    @Override
    public Map<String, String> start() {
        fake = FakeSlack.start();
        return Map.of("architect.slack.api-url", fake.url().toString(),
                "architect.slack.bot-token", "xoxb-0000-fake",
                "architect.slack.signing-secret", SIGNING_SECRET);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(fake, new TestInjector.MatchesType(FakeSlack.class));
    }

    @Override
    public void stop() {
        if (fake != null) {
            fake.close();
        }
    }
}
