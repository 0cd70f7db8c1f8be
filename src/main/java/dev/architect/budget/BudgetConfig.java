package dev.architect.budget;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Limits for the models on one day, each of them optional: an empty value is no limit, 0 is no model. The defaults are far
/// beyond what people ask for and end a loop.
@ConfigMapping(prefix = "architect.budget")
public interface BudgetConfig {

    /// Most tokens for the answers in one channel, input and output, cached ones included.
    @WithDefault("2000000")
    OptionalLong channelTokens();

    /// Most money for the answers in one channel, in the currency that prices are in. Calls of unknown price do not count.
    Optional<BigDecimal> channelMoney();

    /// Most tokens for all calls, the judge's included.
    @WithDefault("20000000")
    OptionalLong dayTokens();

    Optional<BigDecimal> dayMoney();

    /// Whose midnight renews them.
    @WithDefault("${architect.manners.zone:UTC}")
    ZoneId zone();
}
