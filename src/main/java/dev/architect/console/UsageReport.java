package dev.architect.console;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import dev.architect.budget.Budget;
import dev.architect.budget.Budgets;
import dev.architect.chat.ChannelRef;
import dev.architect.memory.ModelUsage;
import dev.architect.memory.ModelUsage.Purpose;
import dev.architect.memory.ModelUsage.Row;
import dev.architect.memory.ModelUsage.Used;

/// What the models took, day by day and channel by channel, and how far that uses up today's budgets.
@ApplicationScoped
class UsageReport {

    private static final int DAYS = 30;
    /// Those that used most today.
    private static final int CHANNELS_WITH_BUDGETS = 20;

    private final ModelUsage ledger;
    private final Budgets budgets;

    UsageReport(ModelUsage ledger, Budgets budgets) {
        this.ledger = ledger;
        this.budgets = budgets;
    }

    UsageView view(FrameView frame, Visitor visitor) {
        LocalDate today = budgets.today();
        List<Row> rows = ledger.since(today.minusDays(DAYS - 1));
        var amounts = new Amounts(visitor, budgets.currency());
        var time = DateTimeFormatter.ofPattern("d MMM HH:mm z", visitor.language().locale());
        return new UsageView(frame, budgets(rows, today, amounts), time.format(budgets.renewed()), days(rows, amounts));
    }

    private List<BudgetView> budgets(List<Row> rows, LocalDate today, Amounts amounts) {
        var views = new ArrayList<BudgetView>();
        String all = amounts.visitor().words().allChannels();
        budgets.ofDay().forEach(it -> views.add(view(all, it, amounts)));
        rows.stream().filter(row -> row.day().equals(today) && row.purpose() == Purpose.ANSWER).map(Row::channel)
                .limit(CHANNELS_WITH_BUDGETS)
                .forEach(channel -> budgets.ofChannel(channel).forEach(it -> views.add(view(name(channel), it, amounts))));
        return views;
    }

    private static BudgetView view(String whose, Budget budget, Amounts amounts) {
        ConsoleWords words = amounts.visitor().words();
        return switch (budget.unit()) {
            case TOKENS -> new BudgetView(words.tokensOf(whose), budget.percent(),
                    words.usedOf(amounts.number(budget.used()), amounts.number(budget.limit()), budget.percent()));
            case MONEY -> new BudgetView(words.moneyOf(whose), budget.percent(),
                    words.usedOf(amounts.money(budget.used()), amounts.money(budget.limit()), budget.percent()));
        };
    }

    private static List<UsageDayView> days(List<Row> rows, Amounts amounts) {
        Map<LocalDate, List<Row>> byDay = rows.stream()
                .collect(Collectors.groupingBy(Row::day, LinkedHashMap::new, Collectors.toList()));
        var date = DateTimeFormatter.ofPattern("d MMM yyyy", amounts.visitor().language().locale());
        return byDay.entrySet().stream().map(day -> {
            Used total = day.getValue().stream().map(Row::used).reduce(Used.NOTHING, Used::plus);
            String name = date.format(day.getKey());
            return new UsageDayView(name, row(name, "", total, amounts),
                    day.getValue().stream().map(row -> row(row, amounts)).toList());
        }).toList();
    }

    private static UsageRowView row(Row row, Amounts amounts) {
        String name = switch (row.purpose()) {
            case ANSWER -> ChannelNames.of(row.channel());
            case JUDGE -> amounts.visitor().words().judgeIn(ChannelNames.of(row.channel()));
        };
        return row(name, ChannelNames.place(row.channel()), row.used(), amounts);
    }

    private static UsageRowView row(String name, String platform, Used used, Amounts amounts) {
        return new UsageRowView(name, platform, amounts.number(used.calls()), amounts.number(used.input()),
                amounts.number(used.cached()), amounts.number(used.output()), amounts.cost(used));
    }

    private static String name(ChannelRef channel) {
        return ChannelNames.of(channel) + " (" + ChannelNames.place(channel) + ")";
    }
}
