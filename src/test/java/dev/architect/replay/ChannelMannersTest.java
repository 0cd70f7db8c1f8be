package dev.architect.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.architect.decide.Because;
import dev.architect.decide.Command.QuietHours;
import dev.architect.decide.Mode;

class ChannelMannersTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void a_thread_has_one_offer_and_a_channel_cools_down() {
        var manners = manners(6, "UTC");
        assertThat(manners.offer("t1", NOON)).isEmpty();
        assertThat(manners.offer("t1", NOON.plusSeconds(1))).contains(Because.THREAD_HAD_ITS_OFFER);
        assertThat(manners.offer("t2", NOON.plusSeconds(29 * 60 + 59))).contains(Because.COOLING_DOWN);
        assertThat(manners.offer("t2", NOON.plusSeconds(30 * 60))).isEmpty();
        assertThat(manners.offer("t1", NOON.plus(Duration.ofDays(3)))).contains(Because.THREAD_HAD_ITS_OFFER);
    }

    @Test
    void a_day_has_its_cap_and_ends_at_midnight_of_its_zone() {
        var manners = manners(1, "America/Sao_Paulo");
        assertThat(manners.offer("t1", Instant.parse("2026-03-02T12:00:00Z"))).isEmpty();
        assertThat(manners.offer("t2", Instant.parse("2026-03-03T02:59:59Z"))).contains(Because.DAILY_CAP);
        assertThat(manners.offer("t2", Instant.parse("2026-03-03T03:00:00Z"))).isEmpty();
    }

    @Test
    void a_cap_of_zero_offers_nothing() {
        assertThat(manners(0, "UTC").offer("t1", NOON)).contains(Because.DAILY_CAP);
    }

    @Test
    void quiet_hours_run_over_midnight() {
        var manners = new ChannelManners(new Rules(Mode.NUDGE, Duration.ZERO, 6,
                Optional.of(QuietHours.parse("22:00-08:00 UTC")), ZoneId.of("UTC")));
        assertThat(manners.offer("t1", Instant.parse("2026-03-02T23:00:00Z"))).contains(Because.QUIET_HOURS);
        assertThat(manners.offer("t1", Instant.parse("2026-03-03T07:59:00Z"))).contains(Because.QUIET_HOURS);
        assertThat(manners.offer("t1", Instant.parse("2026-03-03T08:00:00Z"))).isEmpty();
    }

    private static ChannelManners manners(int dailyCap, String zone) {
        return new ChannelManners(
                new Rules(Mode.NUDGE, Duration.ofMinutes(30), dailyCap, Optional.empty(), ZoneId.of(zone)));
    }
}
