package dev.architect;

import java.util.Map;

import dev.architect.slack.FakeSlack;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/// A Slack workspace on loopback; a test's field of type [FakeSlack] gets it.
public class SlackPeer implements QuarkusTestResourceLifecycleManager {

    static final String SIGNING_SECRET = "test-secret";

    private FakeSlack slack;

    @Override
    public Map<String, String> start() {
        slack = FakeSlack.start();
        return Map.of(
                "SLACK_API_URL", slack.url().toString(),
                "SLACK_BOT_TOKEN", "xoxb-test",
                "SLACK_SIGNING_SECRET", SIGNING_SECRET,
                "architect.slack.post-interval", "1ms",
                "architect.slack.files.poll-interval", "10ms",
                "architect.inbox.first-pause", "10ms");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(slack, new TestInjector.MatchesType(FakeSlack.class));
    }

    @Override
    public void stop() {
        slack.close();
    }
}
