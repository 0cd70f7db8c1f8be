package dev.architect.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZonedDateTime;

import org.junit.jupiter.api.Test;

import dev.architect.budget.Budget.Scope;
import dev.architect.budget.Budget.Unit;
import dev.architect.budget.Spent;
import dev.architect.chat.Language;

class PhrasesTest {

    private static final ZonedDateTime MIDNIGHT = ZonedDateTime.parse("2026-03-05T00:00:00Z[UTC]");

    @Test
    void a_spent_budget_is_one_sentence_that_says_which_and_until_when() {
        assertThat(Phrases.spent(new Spent(Scope.CHANNEL, Unit.TOKENS, MIDNIGHT), Language.ENGLISH)).isEqualTo(
                "_The token budget of this channel for today is spent, so a playbook answers; it is renewed on Mar 5 at 00:00 UTC._");
        assertThat(Phrases.spent(new Spent(Scope.DAY, Unit.MONEY, MIDNIGHT), Language.ENGLISH))
                .startsWith("_The money budget of all channels for today is spent");
        assertThat(Phrases.spent(new Spent(Scope.CHANNEL, Unit.MONEY, MIDNIGHT), Language.PORTUGUESE)).isEqualTo(
                "_O limite de gastos deste canal para hoje acabou, por isso responde um playbook; ele se renova em 5 de mar. às 00:00 UTC._");
        assertThat(Phrases.spent(new Spent(Scope.DAY, Unit.TOKENS, MIDNIGHT), Language.PORTUGUESE))
                .startsWith("_O limite de tokens de todos os canais para hoje acabou");
    }
}
