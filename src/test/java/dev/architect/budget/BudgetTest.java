package dev.architect.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.architect.budget.Budget.Scope;
import dev.architect.budget.Budget.Unit;

class BudgetTest {

    @ParameterizedTest
    @CsvSource({ "100, 0, 0, false", "100, 99, 99, false", "1000, 999, 99, false", "100, 100, 100, true", "100, 500, 100, true",
            "0, 0, 100, true", "3, 1, 33, false", "9223372036854775807, 9223372036854775806, 99, false" })
    void it_is_spent_when_its_limit_is_reached_and_full_only_then(long limit, long used, int percent, boolean isSpent) {
        var budget = new Budget(Scope.DAY, Unit.TOKENS, limit, used);
        assertThat(budget.percent()).isEqualTo(percent);
        assertThat(budget.isSpent()).isEqualTo(isSpent);
    }
}
