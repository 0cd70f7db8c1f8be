package dev.architect.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.budget.Budget.Scope;
import dev.architect.budget.Budget.Unit;
import dev.architect.chat.ChannelRef;
import dev.architect.llm.Prices;
import dev.architect.llm.Usage;
import dev.architect.memory.ModelUsage;
import dev.architect.memory.ModelUsage.Purpose;
import dev.architect.memory.ModelUsage.Used;

/// The day's budgets and what is left of them. Calls that run at once may pass a limit together: none is broken off.
@ApplicationScoped
public class Budgets {

    private final ModelUsage ledger;
    private final Prices prices;
    private final BudgetConfig config;
    private final Clock clock;

    Budgets(ModelUsage ledger, Prices prices, BudgetConfig config, Clock clock) {
        this.ledger = ledger;
        this.prices = prices;
        this.config = config;
        this.clock = clock;
    }

    /// The first budget that a call in this channel would need and that has nothing left, the channel's before the day's.
    public Optional<Spent> spent(ChannelRef channel) {
        return Stream.concat(ofChannel(channel).stream(), ofDay().stream()).filter(Budget::isSpent).findFirst()
                .map(budget -> new Spent(budget.scope(), budget.unit(), renewed()));
    }

    /// Those that are set, for a channel's answers today.
    public List<Budget> ofChannel(ChannelRef channel) {
        return config.channelTokens().isEmpty() && config.channelMoney().isEmpty() ? List.of()
                : budgets(Scope.CHANNEL, config.channelTokens(), config.channelMoney(), ledger.of(channel, today()));
    }

    /// Those that are set, for all calls today.
    public List<Budget> ofDay() {
        return config.dayTokens().isEmpty() && config.dayMoney().isEmpty() ? List.of()
                : budgets(Scope.DAY, config.dayTokens(), config.dayMoney(), ledger.of(today()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), config.zone());
    }

    /// When the next day begins.
    public ZonedDateTime renewed() {
        return today().plusDays(1).atStartOfDay(config.zone());
    }

    public String currency() {
        return prices.currency();
    }

    /// Writes down what calls took. An answer that no model gave took nothing.
    public void charge(ChannelRef channel, Purpose purpose, String model, Usage usage) {
        if (usage.calls() > 0) {
            OptionalLong cost = prices.cost(model, usage);
            ledger.add(channel, today(), purpose, new Used(usage.calls(), usage.input(), usage.cacheRead(), usage.output(),
                    cost.orElse(0), cost.isPresent() ? 0 : usage.calls()));
        }
    }

    private static List<Budget> budgets(Scope scope, OptionalLong tokens, Optional<BigDecimal> money, Used used) {
        return Stream.concat(
                tokens.stream().mapToObj(limit -> new Budget(scope, Unit.TOKENS, limit, used.tokens())),
                money.stream().map(limit -> new Budget(scope, Unit.MONEY, millionths(limit), used.cost()))).toList();
    }

    private static long millionths(BigDecimal money) {
        return money.movePointRight(6).setScale(0, RoundingMode.FLOOR).longValue();
    }
}
