package dev.architect.console;

import java.util.List;

/// The usage page.
///
/// @param renewed when the budgets are
record UsageView(FrameView frame, List<BudgetView> budgets, String renewed, List<UsageDayView> days) {
}
