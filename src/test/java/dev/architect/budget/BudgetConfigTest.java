package dev.architect.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

class BudgetConfigTest {

    @Test
    void tokens_are_bounded_and_money_is_not_unless_somebody_says_so() {
        BudgetConfig config = config(Map.of());
        assertThat(config.channelTokens()).hasValue(2_000_000);
        assertThat(config.dayTokens()).hasValue(20_000_000);
        assertThat(config.channelMoney()).isEmpty();
        assertThat(config.dayMoney()).isEmpty();
        assertThat(config.zone()).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void an_empty_value_is_no_limit() {
        BudgetConfig config = config(Map.of("architect.budget.channel-tokens", "", "architect.budget.day-tokens", ""));
        assertThat(config.channelTokens()).isEmpty();
        assertThat(config.dayTokens()).isEmpty();
    }

    @Test
    void the_day_is_the_one_of_the_manners_unless_it_has_its_own() {
        assertThat(config(Map.of("architect.manners.zone", "America/Sao_Paulo")).zone())
                .isEqualTo(ZoneId.of("America/Sao_Paulo"));
        assertThat(config(Map.of("architect.manners.zone", "America/Sao_Paulo", "architect.budget.zone", "UTC")).zone())
                .isEqualTo(ZoneId.of("UTC"));
    }

    private static BudgetConfig config(Map<String, String> own) {
        return new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(own, "own", 100))
                .withMapping(BudgetConfig.class).build().getConfigMapping(BudgetConfig.class);
    }
}
