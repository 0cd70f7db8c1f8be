package dev.architect.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import dev.architect.decide.Because;

/// The manners of the bot in one channel, without a database: the same questions in the same order as when it serves.
final class ChannelManners {

    private final Rules rules;
    private final Set<String> threads = new HashSet<>();
    private Instant last = Instant.MIN;
    private LocalDate day = LocalDate.MIN;
    private int today;

    ChannelManners(Rules rules) {
        this.rules = rules;
    }

    /// What speaks against an offer now. Where nothing does, it counts as made.
    Optional<Because> offer(String thread, Instant now) {
        LocalDate date = LocalDate.ofInstant(now, rules.zone());
        if (!date.equals(day)) {
            day = date;
            today = 0;
        }
        Optional<Because> objection = objection(thread, now);
        if (objection.isEmpty()) {
            threads.add(thread);
            last = now;
            today++;
        }
        return objection;
    }

    private Optional<Because> objection(String thread, Instant now) {
        if (threads.contains(thread)) {
            return Optional.of(Because.THREAD_HAD_ITS_OFFER);
        }
        if (rules.quietHours().filter(hours -> hours.contains(now)).isPresent()) {
            return Optional.of(Because.QUIET_HOURS);
        }
        if (last != Instant.MIN && now.isBefore(last.plus(rules.cooldown()))) {
            return Optional.of(Because.COOLING_DOWN);
        }
        return today >= rules.dailyCap() ? Optional.of(Because.DAILY_CAP) : Optional.empty();
    }
}
