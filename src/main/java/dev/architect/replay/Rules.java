package dev.architect.replay;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

import dev.architect.decide.Command.QuietHours;
import dev.architect.decide.Mode;

/// How the bot would have been set in every channel.
///
/// @param mode `nudge` or `public`
/// @param cooldown between two offers in one channel
/// @param dailyCap most offers in one channel on one day
/// @param zone whose midnight ends a day
public record Rules(Mode mode, Duration cooldown, int dailyCap, Optional<QuietHours> quietHours, ZoneId zone) {

    public Rules {
        if (mode != Mode.NUDGE && mode != Mode.PUBLIC) {
            throw new IllegalArgumentException("the mode is nudge or public: in the others nothing is said");
        }
        if (cooldown.isNegative() || dailyCap < 0) {
            throw new IllegalArgumentException("neither the cooldown nor the daily cap can be below zero");
        }
    }
}
