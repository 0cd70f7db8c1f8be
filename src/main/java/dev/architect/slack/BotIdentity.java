package dev.architect.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.slack.api.methods.Methods;

import dev.architect.chat.PlatformException;
import okhttp3.FormBody;

/// Who the bot is in Slack, asked once when somebody needs to know.
@ApplicationScoped
class BotIdentity {

    private static final Logger LOG = Logger.getLogger(BotIdentity.class);
    private static final Duration BETWEEN_FAILURES = Duration.ofMinutes(1);
    private static final long SOON_MILLIS = 1_000;

    private final ReentrantLock asking = new ReentrantLock();
    private final SlackApi api;
    private final InstantSource clock;
    private volatile Optional<Bot> known = Optional.empty();
    private volatile Instant notBefore = Instant.MIN;

    BotIdentity(SlackApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    /// @param userId the bot user's id, which people mention
    /// @param botId the id that stands in messages of the bot, or an empty string
    record Bot(String userId, String botId) {

        /// Whether the bot wrote this message.
        boolean wrote(Fields message) {
            return message.text("user").filter(userId::equals).isPresent()
                    || message.text("bot_id").filter(botId::equals).isPresent();
        }
    }

    /// The bot, or nothing while Slack does not tell.
    Optional<Bot> bot() {
        if (known.isPresent() || !api.hasToken()) {
            return known;
        }
        asking.lock();
        try {
            if (known.isEmpty() && !clock.instant().isBefore(notBefore)) {
                known = ask();
            }
            return known;
        } finally {
            asking.unlock();
        }
    }

    /// The bot's user id if it is known within a second: a request of Slack must be answered within three.
    Optional<String> userIdSoon() {
        if (known.isPresent() || !api.hasToken()) {
            return known.map(Bot::userId);
        }
        return CompletableFuture.supplyAsync(this::bot, Thread::startVirtualThread)
                .completeOnTimeout(Optional.empty(), SOON_MILLIS, TimeUnit.MILLISECONDS)
                .join().map(Bot::userId);
    }

    private Optional<Bot> ask() {
        try {
            SlackAnswer answer = api.call(Methods.AUTH_TEST, "the bot's token", new FormBody.Builder()).orThrow();
            return Optional.of(new Bot(answer.text("user_id"), answer.body().text("bot_id").orElse("")));
        } catch (PlatformException e) {
            LOG.warnf("%s; asked again in %s", e.getMessage(), BETWEEN_FAILURES);
            notBefore = clock.instant().plus(BETWEEN_FAILURES);
            return Optional.empty();
        }
    }
}
