package dev.architect;

import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.budget.Budgets;
import dev.architect.budget.Spent;
import dev.architect.chat.ChannelRef;
import dev.architect.llm.Completion;
import dev.architect.llm.ModelCall;
import dev.architect.llm.Prices;
import dev.architect.llm.Usage;
import dev.architect.memory.ModelUsage.Purpose;
import io.quarkus.logging.Log;

/// Asks the budgets before a model is, and writes down what it took. A ledger that fails costs no answer: it is logged, and
/// the answer goes on.
@ApplicationScoped
class BudgetDesk {

    private final ModelCall model;
    private final Budgets budgets;
    private final Prices prices;

    BudgetDesk(ModelCall model, Budgets budgets, Prices prices) {
        this.model = model;
        this.budgets = budgets;
        this.prices = prices;
    }

    /// The budget that has nothing left for a call in this channel; empty where no model would be called anyway.
    Optional<Spent> spent(ChannelRef channel) {
        try {
            return model.isConfigured() ? budgets.spent(channel) : Optional.empty();
        } catch (RuntimeException e) {
            Log.warnf("the budgets are not known, so none is spent: %s [platform=%s, channel=%s]", e.getMessage(),
                    channel.platform(), channel.channel());
            return Optional.empty();
        }
    }

    /// @param completion an answer, with all the calls that it is made of
    void charge(ChannelRef channel, Completion completion) {
        charge(channel, Purpose.ANSWER, completion.model(), completion.usage());
    }

    /// Only what came on top of an answer that was charged already.
    void charge(ChannelRef channel, Completion completion, Completion charged) {
        charge(channel, Purpose.ANSWER, completion.model(), completion.usage().minus(charged.usage()));
    }

    /// The judge's calls count on the day's budgets alone: nobody in the channel asked for them.
    void chargeJudge(ChannelRef channel, Completion completion) {
        charge(channel, Purpose.JUDGE, completion.model(), completion.usage());
    }

    /// In millionths of the currency; empty where the price is unknown.
    OptionalLong cost(Completion completion) {
        return prices.cost(completion);
    }

    private void charge(ChannelRef channel, Purpose purpose, String model, Usage usage) {
        try {
            budgets.charge(channel, purpose, model, usage);
        } catch (RuntimeException e) {
            Log.warnf("%d tokens are in no ledger: %s [platform=%s, channel=%s]", usage.input() + usage.output(),
                    e.getMessage(), channel.platform(), channel.channel());
        }
    }
}
