package dev.architect.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.chat.ChannelRef;

/// Keeps messages to one channel below Slack's limit of about one a second, so that a 429 is rare: a few may go at
/// once, then one per interval.
@ApplicationScoped
class ChannelPace {

    private static final int CHANNELS_WORTH_KEEPING = 1_000;

    private final Map<ChannelRef, Instant> nextDue = new HashMap<>();
    private final Duration interval;
    private final Duration burst;
    private final InstantSource clock;
    private final Pause pause;

    ChannelPace(SlackSettings settings, InstantSource clock, Pause pause) {
        this.interval = settings.postInterval();
        this.burst = interval.multipliedBy(Math.max(0, settings.postBurst() - 1));
        this.clock = clock;
        this.pause = pause;
    }

    /// Returns when a message may go to the channel.
    void await(ChannelRef channel) {
        Duration wait = reserve(channel, clock.instant());
        if (wait.isPositive()) {
            pause.of(wait);
        }
    }

    // The time at which the channel's messages would be due if they came evenly may run ahead of now by a burst.
    private synchronized Duration reserve(ChannelRef channel, Instant now) {
        if (nextDue.size() > CHANNELS_WORTH_KEEPING) {
            nextDue.values().removeIf(due -> due.isBefore(now));
        }
        Instant due = nextDue.getOrDefault(channel, now);
        if (due.isBefore(now)) {
            due = now;
        }
        nextDue.put(channel, due.plus(interval));
        return Duration.between(now, due.minus(burst));
    }
}
