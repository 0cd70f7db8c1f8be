package dev.architect.llm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.llm.LlmConfig.Price;

/// What calls cost, as far as the configuration names the model's price. A model without one has an unknown cost, which
/// is not the same as none.
@ApplicationScoped
public class Prices {

    /// `claude-haiku-4-5-20251001`, `gpt-5.5-2026-04-23`: a date, and nothing else. `claude-sonnet-5-5` is another model.
    private static final Pattern DATED = Pattern.compile("(.{1,180}?)[-@](?:\\d{8}|\\d{4}-\\d{2}-\\d{2})");
    private static final int LONGEST_ID = 200;

    private final Map<String, Price> prices;
    private final String currency;

    Prices(LlmConfig config) {
        this.prices = config.prices().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> key(entry.getKey()), Map.Entry::getValue));
        this.currency = config.currency();
    }

    /// The currency of all prices, as it is shown.
    public String currency() {
        return currency;
    }

    public OptionalLong cost(Completion completion) {
        return cost(completion.model(), completion.usage());
    }

    /// @param model as the provider reports it
    /// @return millionths of the currency; empty where the price is unknown
    public OptionalLong cost(String model, Usage usage) {
        if (usage.calls() == 0) {
            return OptionalLong.of(0);
        }
        Price price = price(model);
        return price == null ? OptionalLong.empty() : OptionalLong.of(cost(price, usage));
    }

    // So many units for a million tokens are as many millionths for one.
    private static long cost(Price price, Usage usage) {
        return times(price.input(), usage.fresh())
                .add(times(price.cacheRead().orElse(price.input()), usage.cacheRead()))
                .add(times(price.cacheWrite().orElse(price.input()), usage.cacheWritten()))
                .add(times(price.output(), usage.output()))
                .setScale(0, RoundingMode.HALF_UP).longValue();
    }

    private static BigDecimal times(BigDecimal price, int tokens) {
        return price.multiply(BigDecimal.valueOf(tokens));
    }

    private Price price(String model) {
        if (model.length() > LONGEST_ID) {
            return null;
        }
        String id = key(model);
        var dated = DATED.matcher(id);
        return prices.containsKey(id) || !dated.matches() ? prices.get(id) : prices.get(dated.group(1));
    }

    private static String key(String model) {
        return model.strip().toLowerCase(Locale.ROOT);
    }
}
